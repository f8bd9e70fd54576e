import type { TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import { firstEndingAfter, type Span } from "../text/span";

/** The holes that share a character with the span, in order; found without a look at all others. */
export function holesIn({ holes }: TwimlDocument, span: Span): readonly Hole[] {
  const from = firstEndingAfter(holes, span.start);
  let to = from;
  while (to < holes.length && holes[to]!.span.start < span.end) {
    to++;
  }
  return holes.slice(from, to);
}
