import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rules } from "../../server/src/rules";
import { findingsOf } from "../support/check";

function found(text: string): string[] {
  return findingsOf(rules, text).map(({ ruleId }) => ruleId);
}

function documentOf(bytes: number, filler = "x"): string {
  const [before, after] = ["<Response><!--", "--></Response>"];
  return before + filler.repeat((bytes - before.length - after.length) / Buffer.byteLength(filler)) + after;
}

describe("document-too-large", () => {
  it("lets a document of 65,536 bytes pass and marks the root of a larger one", () => {
    assert.deepEqual(found(documentOf(65_536)), []);
    assert.deepEqual(found(documentOf(65_537)), ["document-too-large"]);
  });

  it("counts bytes of UTF-8, not characters", () => {
    assert.deepEqual(found(documentOf(65_536, "é")), []);
    assert.deepEqual(found(documentOf(65_540, "é")), ["document-too-large"]);
  });
});

describe("too-deep", () => {
  it("says once that the rest of a document is not checked", () => {
    const depth = 1500;
    const text = `<Response>${"<Say>".repeat(depth)}${"</Say>".repeat(depth)}</Response>`;
    assert.equal(found(text).filter((id) => id === "too-deep").length, 1);
  });
});
