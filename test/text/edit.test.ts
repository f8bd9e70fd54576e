import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyEdits, insertion } from "../../server/src/text/edit";

describe("Applying edits", () => {
  it("replaces spans, in whatever order they are given", () => {
    const edits = [
      { span: { start: 4, end: 5 }, text: "E!" },
      { span: { start: 0, end: 2 }, text: "" },
    ];
    assert.equal(applyEdits("abcde", edits), "cdE!");
  });

  it("inserts before what stands at the offset", () => assert.equal(applyEdits("ab", [insertion(1, "-")]), "a-b"));

  it("keeps the order of two insertions at one place", () =>
    assert.equal(applyEdits("ab", [insertion(1, "1"), insertion(1, "2")]), "a12b"));

  it("inserts before a replacement that begins at the same place", () =>
    assert.equal(applyEdits("abc", [{ span: { start: 1, end: 2 }, text: "B" }, insertion(1, "-")]), "a-Bc"));

  it("leaves the text alone without edits", () => assert.equal(applyEdits("ab", []), "ab"));
});
