/** The index of the first part of which that is true, as of all behind it; the number of parts where it is of none. */
export function firstWhere<Part>(parts: readonly Part[], isTrue: (part: Part) => boolean): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(parts[middle]!)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
