import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { firstIndex } from "../../server/src/text/first-index";

it("the first index that is reached is found, few others are asked about", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1100), (count, from) => {
      let asked = 0;
      const isReached = (index: number) => {
        asked++;
        assert.ok(index >= 0 && index < count);
        return index >= from;
      };
      assert.equal(firstIndex(count, isReached), Math.min(count, from));
      assert.ok(asked <= 10);
    }),
  );
});
