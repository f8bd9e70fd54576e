import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { composeEdits } from "../../server/src/text/compose-edits";
import { applyEdits, type Edit, insertion } from "../../server/src/text/edit";

/** `[from, to, text]` */
function edits(...parts: readonly (readonly [number, number, string])[]): Edit[] {
  return parts.map(([start, end, text]) => ({ span: { start, end }, text }));
}

it("one round is its own edits", () => {
  const round = edits([0, 1, "x"], [2, 2, "y"], [3, 4, ""]);
  assert.deepEqual(composeEdits(5, [round]), round);
});

it("an edit of a later round is about the text that the earlier ones left", () => {
  // "abcd" becomes "a12cd", then "a1XXcd": what was written is changed, and what stands before it stays.
  assert.deepEqual(composeEdits(4, [edits([1, 2, "12"]), edits([2, 3, "XX"])]), edits([1, 2, "1XX"]));
});

it("what is written and taken out again is no edit", () => {
  assert.deepEqual(composeEdits(4, [[insertion(2, "new")], edits([2, 5, ""])]), []);
});

it("no rounds are no edits", () => {
  assert.deepEqual(composeEdits(4, []), []);
  assert.deepEqual(composeEdits(0, [[insertion(0, "a")]]), [insertion(0, "a")]);
});

it("all at once they do what the rounds do one after the other", () => {
  /** Edits of a text of that length: cut points in pairs, so that none overlap. */
  const round = (length: number) =>
    fc
      .tuple(fc.uniqueArray(fc.nat(length), { maxLength: 6 }), fc.array(fc.string({ maxLength: 3 }), { minLength: 3 }))
      .map(([cuts, texts]) => {
        const sorted = [...cuts].sort((a, b) => a - b);
        return texts
          .slice(0, sorted.length >> 1)
          .map((text, index): Edit => ({ span: { start: sorted[2 * index]!, end: sorted[2 * index + 1]! }, text }));
      });
  const source = "abcdefghij";
  fc.assert(
    fc.property(
      round(source.length).chain((first) => {
        const { length } = applyEdits(source, first);
        return fc.tuple(fc.constant(first), round(length));
      }),
      ([first, second]) => {
        const expected = applyEdits(applyEdits(source, first), second);
        assert.equal(applyEdits(source, composeEdits(source.length, [first, second])), expected);
      },
    ),
    { numRuns: 500 },
  );
});
