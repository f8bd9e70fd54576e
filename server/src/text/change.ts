/** What an edit, or several, made of a text: all before `start` stayed, and all from `end` on moved by `by`. */
export interface Change {
  readonly start: number;
  /** In the text before the change; exclusive. */
  readonly end: number;
  /** How much longer the text is than it was. */
  readonly by: number;
}

/**
 * The smallest change that leads from one text to the other; `undefined` where they are equal. Compares halves, which
 * the engine does many characters at a time: 64 KB take a few microseconds.
 */
export function changeBetween(before: string, after: string): Change | undefined {
  if (before === after) {
    return undefined;
  }
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (low, high) => before.slice(low, high) === after.slice(low, high));
  const same = longest(
    shorter - start,
    (low, high) => before.slice(-high, before.length - low) === after.slice(-high, after.length - low),
  );
  return { start, end: before.length - same, by: after.length - before.length };
}

/** The smallest change that holds both. */
export function joined(one: Change, other: Change): Change {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end), by: one.by };
}

/** The greatest length up to `limit` for which the texts agree; `agrees` compares a part of it. */
function longest(limit: number, agrees: (low: number, high: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (agrees(low, middle)) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}
