import { parseDocument, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { maximumDocumentSize } from "./document-size";

/**
 * How much of a document is looked through as a whole, in UTF-16 units. Twilio reads a quarter of it; those who cut a longer
 * one into pieces see all of it.
 */
export const largestLookedThrough = 4 * maximumDocumentSize;

/**
 * What is looked through of a document, at the same offsets: the document itself, or of one that is too large its first
 * part, up to the end of an element of the root. So what costs more the longer a document is, has an end.
 */
export function beginningOf(document: TwimlDocument): TwimlDocument {
  if (document.text.length <= largestLookedThrough) {
    return document;
  }
  let beginning = beginnings.get(document);
  if (!beginning) {
    beginning = cutOff(document, earlier.get(document));
    beginnings.set(document, beginning);
    earlier.delete(document);
  }
  return beginning;
}

/** Says what the document was before an edit: of its beginning, too, only what has changed is read again. */
export function followsOn(document: TwimlDocument, previous: TwimlDocument): void {
  const before = beginnings.get(previous) ?? earlier.get(previous);
  if (before && !beginnings.has(document)) {
    earlier.set(document, before);
  }
}

/** Where the document was cut off that is the beginning of another; `undefined` where it is none. */
export function cutOffAt(document: TwimlDocument): number | undefined {
  return ends.get(document);
}

const beginnings = new WeakMap<TwimlDocument, TwimlDocument>();
const earlier = new WeakMap<TwimlDocument, TwimlDocument>();
const ends = new WeakMap<TwimlDocument, number>();

function cutOff(document: TwimlDocument, before: TwimlDocument | undefined): TwimlDocument {
  const { text, root, language } = document;
  const end = lastChildEnd(document);
  // Finished as the document is, so that edits of it are read in part.
  const beginning = end === undefined ? text.slice(0, lastPieceEnd(document)) : `${text.slice(0, end)}</${root!.name}>`;
  if (before?.text === beginning && before.expected === document.expected) {
    return before;
  }
  const made = parseDocument(beginning, before, language, document);
  ends.set(made, end ?? beginning.length);
  return made;
}

/** The end of the last element of the root that is not too far; `undefined` where most would be left out by it. */
function lastChildEnd(document: TwimlDocument): number | undefined {
  const { root } = document;
  if (!root || !plainName.test(root.name)) {
    return undefined;
  }
  const span = { start: largestLookedThrough, end: largestLookedThrough };
  const near = document.elementsNear(span).filter(({ parent }) => parent === root);
  const isWhole = ({ span: { end } }: TwimlElement) => end <= largestLookedThrough;
  const last = near.findLast(isWhole);
  return last && last.span.end * 2 >= largestLookedThrough ? last.span.end : undefined;
}

const plainName = /^[\w.:-]+$/;

function lastPieceEnd(document: TwimlDocument): number {
  const isWhole = ({ end }: { readonly end: number }) => end <= largestLookedThrough;
  const near = document.piecesNear(largestLookedThrough).findLast(isWhole);
  return (near ?? document.pieces.findLast(isWhole))?.end ?? 0;
}
