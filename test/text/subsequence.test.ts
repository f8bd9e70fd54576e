import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fitOf } from "../../server/src/text/subsequence";

describe("How well a query fits", () => {
  for (const [query, name, expected] of [
    ["menu", "Menu", 0],
    ["men", "Menu", 1],
    ["room", "Main Room", 2],
    ["room", "main/room.twiml", 2],
    ["room", "mainRoom", 2],
    ["room", "classroom", 3],
    ["mr", "Main Room", 4],
    ["mm", "ivr/main-menu.twiml", 4],
    ["mr", "mainRoom", 4],
    ["😀b", "a😀ab", 5],
    ["rm", "Main Room", 5],
    ["mrr", "Main Room", undefined],
    ["x", "", undefined],
    ["", "", 0],
    ["", "a", 1],
  ] as const) {
    it(`'${query}' in '${name}': ${expected}`, () => {
      assert.equal(fitOf(query, name), expected);
    });
  }
});
