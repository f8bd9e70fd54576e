import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { blanksEnd, isBlank, isBlankAt, trimmed, trimmedEnd } from "../../server/src/syntax/white-space";

describe("White space", () => {
  it("is blank, tab and line break, and not what only looks like it", () => {
    assert.equal(isBlank(""), true);
    assert.equal(isBlank(" \t\r\n"), true);
    for (const character of ["\u00A0", "\uFEFF", "\u2003", "\f", "a"]) {
      assert.equal(isBlank(character), false, JSON.stringify(character));
      assert.equal(isBlankAt(character, 0), false, JSON.stringify(character));
    }
  });

  it("ends before the next character, or at the text's end", () => {
    assert.equal(blanksEnd("a \n b", 1), 4);
    assert.equal(blanksEnd("a", 0), 0);
    assert.equal(blanksEnd("a  ", 1), 3);
  });

  it("is trimmed off both ends", () => {
    assert.deepEqual(trimmed("  ab ", { start: 0, end: 5 }), { start: 2, end: 4 });
    assert.deepEqual(trimmed("   ", { start: 0, end: 2 }), { start: 2, end: 2 });
    assert.equal(trimmedEnd("ab  ", 0, 4), 2);
    assert.equal(trimmedEnd("    ", 1, 4), 1);
  });
});
