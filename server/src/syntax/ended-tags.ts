import { readEndTag } from "./end-tag";
import { nameEnd } from "./names";
import type { Piece } from "./pieces";

/** The start tags behind which an end tag of their name follows before another start tag of it. */
export function endedTags(text: string, masked: string, pieces: readonly Piece[]): ReadonlySet<Piece> {
  const ended = new Set<Piece>();
  /** The kind of the next tag of each name. */
  const next = new Map<string, "start-tag" | "end-tag">();
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!;
    if (piece.kind === "end-tag") {
      next.set(readEndTag(text, masked, piece).name, piece.kind);
    } else if (piece.kind === "start-tag") {
      const name = text.slice(piece.start + 1, nameEnd(masked, piece.start + 1));
      if (next.get(name) === "end-tag") {
        ended.add(piece);
      }
      next.set(name, piece.kind);
    }
  }
  return ended;
}
