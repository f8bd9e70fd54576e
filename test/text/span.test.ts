import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overlaps, textOf, touches } from "../../server/src/text/span";

const span = { start: 2, end: 4 };

describe("A span", () => {
  it("is touched at both edges and between", () =>
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((offset) => touches(span, offset)),
      [false, true, true, true, false],
    ));

  it("overlaps what shares a character with it", () => {
    assert.equal(overlaps(span, { start: 3, end: 9 }), true);
    assert.equal(overlaps(span, { start: 0, end: 9 }), true);
  });

  it("does not overlap what only touches it, or an empty span at its edge", () => {
    assert.equal(overlaps(span, { start: 4, end: 9 }), false);
    assert.equal(overlaps(span, { start: 0, end: 2 }), false);
    assert.equal(overlaps(span, { start: 4, end: 4 }), false);
  });

  it("gives its text without what stands at its end", () => assert.equal(textOf("abcdef", span), "cd"));
});
