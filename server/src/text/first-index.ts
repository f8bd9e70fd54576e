/**
 * The first index below `count` for which `isReached` is true; `count` where it is for none. Once true it must stay so: then
 * few are asked, halving what is left.
 */
export function firstIndex(count: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
