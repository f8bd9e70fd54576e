import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";

/** The last element that begins at or before the offset: for an offset in a start tag, the tag's element. */
export function elementBefore({ elements }: TwimlDocument, offset: number): TwimlElement | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elements[middle]!.span.start <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return elements[low - 1];
}
