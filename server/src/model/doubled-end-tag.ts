import type { TwimlDocument } from "../document";
import { nameEnd } from "../syntax/names";
import type { TwimlElement } from "../syntax/tree";
import { blanksEnd } from "../syntax/white-space";

/**
 * Whether the end tag that is typed at `offset`, and taken for the element's, would only repeat the one right behind it,
 * which ends nothing for that reason alone.
 */
export function doublesEndTag(document: TwimlDocument, { name }: TwimlElement, offset: number): boolean {
  const { masked } = document;
  const start = blanksEnd(masked, nameEnd(masked, offset));
  const nameStart = start + "</".length;
  if (!masked.startsWith("</", start) || masked.slice(nameStart, nameEnd(masked, nameStart)) !== name) {
    return false;
  }
  return document
    .piecesNear(start)
    .some((piece) => piece.start === start && piece.kind === "end-tag" && piece.element === undefined);
}
