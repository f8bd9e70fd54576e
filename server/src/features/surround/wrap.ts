import type { TwimlDocument } from "../../document";
import { specOf } from "../../model/element-spec";
import { indentationUnit } from "../../rules/fixes/indentation";
import type { PlacedPiece } from "../../syntax/pieces";
import { isBlank } from "../../syntax/white-space";
import { type Edit, insertion } from "../../text/edit";
import { indentationAt, lineBreakOf, lineStart } from "../../text/lines";
import { type Span, textOf } from "../../text/span";
import type { SelectedContent } from "./selected-content";

/** Puts the selection between the tags of a new element: in lines of their own where it has lines of its own. */
export function wrap(document: TwimlDocument, selected: SelectedContent, name: string): Edit[] {
  const { text } = document;
  const { start, end } = selected.span;
  if (selected.text.length > 0 || !hasOwnLines(text, selected.span)) {
    return [insertion(start, `<${name}>`), insertion(end, `</${name}>`)];
  }
  const outer = lineBreakOf(text) + indentationAt(text, start);
  const unit = indentationUnit(text);
  return [
    insertion(start, `<${name}>${outer}${unit}`),
    ...lineStarts(document, selected.span).map((at) => insertion(at, unit)),
    insertion(end, `${outer}</${name}>`),
  ];
}

function hasOwnLines(text: string, { start, end }: Span): boolean {
  return isBlank(text.slice(lineStart(text, start), start)) && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 1000));
}

/** Where lines begin in the span that can be moved to the right without a change to any text or value; no empty lines. */
function lineStarts(document: TwimlDocument, span: Span): number[] {
  const { text, pieces } = document;
  const starts = Array.from(textOf(text, span).matchAll(/\n(?![\r\n])/g), ({ index }) => span.start + index + 1);
  let at = 0;
  return starts.filter((start) => {
    while (at < pieces.length - 1 && pieces[at]!.end < start) {
      at++;
    }
    return isMovable(document, pieces[at]!, start);
  });
}

function isMovable({ text }: TwimlDocument, piece: PlacedPiece, at: number): boolean {
  switch (piece.kind) {
    case "text": {
      const takesText = piece.parent && specOf(piece.parent)?.content.kind !== "elements";
      return isBlank(text.slice(piece.start, piece.end)) || !takesText;
    }
    case "start-tag":
      return !piece.element?.attributes.some(
        ({ valueSpan }) => valueSpan && valueSpan.start <= at && at <= valueSpan.end,
      );
    default:
      return piece.kind === "comment" || piece.kind === "end-tag";
  }
}
