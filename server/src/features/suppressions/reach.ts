import type { TwimlDocument } from "../../document";
import { textsOf } from "../../model/content";
import { specOf } from "../../model/element-spec";
import type { PlacedPiece } from "../../syntax/pieces";
import type { TwimlElement } from "../../syntax/tree";
import { firstIndex } from "../../text/first-index";
import type { Span } from "../../text/span";
import type { SuppressionComment } from "./suppression-comment";

/** Where findings begin about which the comment decides; the end is in it. */
export function reachOf(document: TwimlDocument, { command, span }: SuppressionComment): Span {
  const { text, root } = document;
  if (command === "disable-next-line") {
    return { start: span.end, end: nextLineEnd(document, span.end) };
  }
  const isForFile = command === "disable" && root !== undefined && span.start < root.span.start;
  return { start: isForFile ? 0 : span.end, end: text.length };
}

/**
 * The end of the next line with markup, counted from the offset, so that an offset before a tag means the tag's own line.
 * Tags that begin in the line belong to it with all of their lines, and so does what is spoken or dialed between them:
 * nobody can write a comment inside a tag, and nobody wants one inside a text.
 */
function nextLineEnd(document: TwimlDocument, from: number): number {
  const { text, pieces } = document;
  let first = firstIndex(pieces.length, (index) => pieces[index]!.start >= from);
  while (pieces[first]?.kind === "text" || pieces[first]?.kind === "comment") {
    first++;
  }
  if (first === pieces.length) {
    return text.length;
  }
  const beginsBefore = lineEnd(text, pieces[first]!.start);
  let end = beginsBefore;
  for (let index = first; index < pieces.length && pieces[index]!.start <= beginsBefore; index++) {
    end = Math.max(end, lineEnd(text, endOf(document, pieces[index]!)));
  }
  return end;
}

function endOf(document: TwimlDocument, { kind, element, start, end }: PlacedPiece): number {
  // Text between the lines is white space; what is more belongs to an element that holds text, or to nobody.
  if (kind === "text") {
    return start;
  }
  return kind === "start-tag" && element && holdsText(document, element) ? element.span.end : end;
}

/** Whether the element's content is a text, SSML in it or not. */
export function holdsText(document: TwimlDocument, element: TwimlElement): boolean {
  const kind = specOf(element)?.content.kind;
  return (
    (kind === "text" || kind === "mixed") &&
    (element.children.some((child) => child.kind === "element" && specOf(child)?.kind === "ssml") ||
      !textsOf(document, element).next().done)
  );
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}
