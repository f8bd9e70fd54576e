import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { forwardSearch } from "../../server/src/text/forward-search";

describe("A forward search", () => {
  it("finds what a plain search finds, in whatever order it is asked", () => {
    const text = fc.string({ unit: fc.constantFrom("?", ">", "a"), maxLength: 20 });
    const property = fc.property(text, fc.array(fc.nat(20), { maxLength: 10 }), (text, offsets) => {
      const search = forwardSearch(text, "?>");
      for (const offset of offsets) {
        const found = text.indexOf("?>", offset);
        assert.equal(search(offset), found < 0 ? text.length : found);
      }
    });
    fc.assert(property, { seed: 7, numRuns: 2_000 });
  });
});
