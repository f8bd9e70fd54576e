import fc from "fast-check";

export interface RandomEdit {
  /** How far into the text, in ten thousandths of it. */
  readonly at: number;
  /** How many characters go. */
  readonly removed: number;
  readonly text: string;
}

/** Most of them only insert: one of the pieces. */
export function randomEdit(pieces: readonly string[]): fc.Arbitrary<RandomEdit> {
  return fc.record({
    at: fc.integer({ min: 0, max: 10_000 }),
    removed: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(4), fc.nat(80)),
    text: fc.constantFrom(...pieces),
  });
}

export function edited(before: string, { at, removed, text }: RandomEdit): string {
  const start = Math.round((at / 10_000) * before.length);
  return before.slice(0, start) + text + before.slice(start + removed);
}
