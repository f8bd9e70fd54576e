import type { TwimlDocument } from "../../document";
import type { Hole } from "../../hosts/hole";
import type { Span } from "../../text/span";

/** The holes that begin in the span, found without looking at all of them. */
export function holesIn({ holes }: TwimlDocument, { start, end }: Span): readonly Hole[] {
  const from = firstFrom(holes, start);
  return holes.slice(from, firstFrom(holes, end));
}

function firstFrom(holes: readonly Hole[], offset: number): number {
  let [low, high] = [0, holes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holes[middle]!.span.start < offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
