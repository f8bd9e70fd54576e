import { filler } from "../filler";
import type { Hole, MaskedText } from "../hole";

/**
 * Blanks the tags of a template. `marks` (global) finds where they begin. `holesAt` reads the one at that offset: holes
 * that touch and cover it; none where it is no tag after all. `[]` leaves the mark as it stands.
 */
export function maskTags(
  text: string,
  marks: RegExp,
  holesAt: (start: number, mark: string) => readonly Hole[],
): MaskedText {
  const holes: Hole[] = [];
  let masked = "";
  let at = 0;
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const read = holesAt(found.index, found[0]);
    const end = read.at(-1)?.span.end;
    if (end !== undefined) {
      masked += text.slice(at, found.index) + read.map(({ span }) => filler(text, span)).join("");
      for (const hole of read) {
        holes.push(hole);
      }
      at = end;
    }
    marks.lastIndex = end ?? found.index + 1;
  }
  return { masked: masked + text.slice(at), holes };
}
