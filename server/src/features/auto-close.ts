import type { TwimlDocument } from "../document";
import { doublesEndTag } from "../model/doubled-end-tag";
import { hasDoubtfulEndTag } from "../model/doubtful-end-tag";
import { specOf } from "../model/element-spec";
import { outcomeAt } from "../model/outcomes";
import { nameEnd } from "../syntax/names";
import type { PlacedPiece } from "../syntax/pieces";
import type { TwimlElement } from "../syntax/tree";
import { blanksEnd } from "../syntax/white-space";
import { overlaps } from "../text/span";

/**
 * What a `>` or `/` that was typed just before `offset` lacks behind it, as a snippet: the end tag of a start tag, the name
 * of an end tag, the `>` of a tag without content. `undefined` where nothing is missing or nobody can tell what.
 */
export function autoClose(template: TwimlDocument, offset: number): string | undefined {
  // Another branch's tag may have the end tag that this one has, too.
  const document = outcomeAt(template, offset);
  const typed = document.masked[offset - 1];
  const pieces = document.piecesNear(offset);
  const index = typed === ">" || typed === "/" ? pieces.findIndex(({ end }) => offset <= end) : -1;
  const piece = pieces[index];
  const before = pieces[index - 1];
  if (!piece || hasOpenQuote(document, piece) || (before && hasOpenQuote(document, before))) {
    return undefined;
  }
  if (typed === ">") {
    return piece.kind === "start-tag" && piece.end === offset ? missingEndTag(document, piece, offset) : undefined;
  }
  return piece.kind === "end-tag"
    ? missingName(document, piece, offset)
    : piece.kind === "start-tag"
      ? missingBracket(document, piece, offset)
      : undefined;
}

/** In `<Say voice="a>` or `<Say voice="</">` what was typed belongs to a value. */
function hasOpenQuote({ problems }: TwimlDocument, piece: PlacedPiece): boolean {
  return (
    piece.kind === "start-tag" && problems.some(({ kind, span }) => kind === "unclosed-quote" && overlaps(span, piece))
  );
}

/** `</Say>` behind `<Say>`. */
function missingEndTag(document: TwimlDocument, { element }: PlacedPiece, offset: number): string | undefined {
  if (element?.startTag.close !== ">" || !isNamedByHand(document, element)) {
    return undefined;
  }
  // The second `>` of `<Say>>` was there before: somebody typed over it.
  const isTypedOver = document.masked[offset] === ">";
  const isEnded = element.endTag !== undefined && !hasDoubtfulEndTag(element);
  return isTypedOver || isEnded || isPlaceholder(element) ? undefined : `$0</${element.name}>`;
}

/** `Press <enter>`, where there is nothing but text: what is meant is no tag. */
function isPlaceholder(element: TwimlElement): boolean {
  return (
    specOf(element) === undefined && element.parent !== undefined && specOf(element.parent)?.content.kind === "text"
  );
}

/**
 * `Say>` behind `</`, unless a name stands there, or some way behind the same end tag; without `>` where that stands there.
 * An end tag that begins right there is for the editor to write over.
 */
function missingName(document: TwimlDocument, piece: PlacedPiece, offset: number): string | undefined {
  const { masked } = document;
  const { element, start } = piece;
  if (!element || offset !== start + "</".length || nameEnd(masked, offset) > offset) {
    return undefined;
  }
  if (!masked.startsWith("</", offset) && doublesEndTag(document, element, offset)) {
    return undefined;
  }
  const isClosed = masked[blanksEnd(masked, offset)] === ">";
  return isNamedByHand(document, element) ? element.name + (isClosed ? "" : ">") : undefined;
}

/** `>` behind `<Pause /`, where the slash is not part of a value. */
function missingBracket(document: TwimlDocument, piece: PlacedPiece, offset: number): string | undefined {
  const { element, end, closed } = piece;
  if (!element || closed || end !== offset || element.endTag) {
    return undefined;
  }
  const before = document.masked.slice(element.nameSpan.end, offset - 1);
  const isInValue = element.attributes.some(({ quote, span }) => quote === undefined && span.end >= offset - 1);
  return isInValue || /[/=]\s*$/.test(before) ? undefined : ">";
}

/** Whether no template writes the name. */
function isNamedByHand({ text, masked }: TwimlDocument, { name, nameSpan }: TwimlElement): boolean {
  return masked.startsWith(name, nameSpan.start) && text[nameSpan.end] !== "{";
}
