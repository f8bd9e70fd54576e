import type { TwimlDocument } from "../../document";
import type { Hole } from "../../hosts/hole";
import { firstIndex } from "../../text/first-index";
import type { Span } from "../../text/span";

/** The holes that begin in the span, found without looking at all of them. */
export function holesIn({ holes }: TwimlDocument, { start, end }: Span): readonly Hole[] {
  const from = firstFrom(holes, start);
  return holes.slice(from, firstFrom(holes, end));
}

function firstFrom(holes: readonly Hole[], offset: number): number {
  return firstIndex(holes.length, (index) => holes[index]!.span.start >= offset);
}
