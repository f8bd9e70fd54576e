import { isNear } from "../text/nearest";
import { readEndTag } from "./end-tag";
import type { OpenElement, OpenPiece } from "./open-element";
import { type Piece, tagBehind } from "./pieces";
import { hasStartTagWithoutBracket } from "./start-tag-without-bracket";
import type { EndTag } from "./tree";

/** What stands before an end tag and around it. */
export interface EndTagContext {
  readonly text: string;
  readonly masked: string;
  /** All of the text. */
  readonly pieces: readonly Piece[];
  /** The elements that are open, outermost first. */
  readonly open: readonly OpenElement[];
  /** The tag before it, if there is one. */
  readonly lastTag: OpenPiece | undefined;
  /** Whether an end tag of its name follows the start tag, before another start tag of that name. */
  isEnded(tag: Piece): boolean;
}

interface MeantElement {
  readonly element: OpenElement;
  /** The tag says another name. */
  readonly isMisspelt: boolean;
}

/**
 * The open element that an end tag is meant for whose name none of them has; `undefined` where it closes nothing. `index`:
 * of its piece.
 */
export function elementMeant(
  endTag: EndTag,
  piece: Piece,
  index: number,
  context: EndTagContext,
): MeantElement | undefined {
  const { open } = context;
  const { name } = endTag;
  const top = open.at(-1);
  if (top && (name === "" || (!piece.closed && top.name.startsWith(name)))) {
    return { element: top, isMisspelt: false };
  }
  const lower = name.toLowerCase();
  const sameLetters = open.findLast((element) => element.name.toLowerCase() === lower);
  const meant =
    sameLetters ??
    (top && (isNear(name, top.name) || standsForEndOf(top, endTag, piece, index, context)) ? top : undefined);
  return meant && { element: meant, isMisspelt: true };
}

/**
 * In `<Number>+1415…</Dail>` the end tag has the wrong name, unless `</Number>` is the tag that follows, or code in the
 * content may write its start tag.
 */
function standsForEndOf(
  top: OpenElement,
  { name }: EndTag,
  piece: Piece,
  index: number,
  context: EndTagContext,
): boolean {
  const { lastTag, text, masked, pieces } = context;
  if (lastTag?.element !== top || top.startTag.close === undefined) {
    return false;
  }
  const content = masked.slice(lastTag.end, piece.start);
  if (hasStartTagWithoutBracket(content, name)) {
    return false;
  }
  const isCode = /^\s+$/.test(content) && content !== text.slice(lastTag.end, piece.start);
  if (isCode && context.isEnded(pieceAt(pieces, index, lastTag.start))) {
    return false;
  }
  const next = tagBehind(pieces, index);
  return next?.kind !== "end-tag" || readEndTag(text, masked, next).name !== top.name;
}

/** The last piece before that index that begins at the offset, or before it. */
function pieceAt(pieces: readonly Piece[], index: number, offset: number): Piece {
  let at = index - 1;
  while (at > 0 && pieces[at]!.start > offset) {
    at--;
  }
  return pieces[at]!;
}
