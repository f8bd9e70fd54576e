import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentTooLarge } from "../../server/src/rules/document-too-large";
import type { Rule } from "../../server/src/rules/rule";
import { tooDeep } from "../../server/src/rules/too-deep";
import { findingsOf } from "../support/check";

function textsMarkedBy(rule: Rule, text: string): string[] {
  return findingsOf([rule], text).map(({ span }) => text.slice(span.start, span.end));
}

function documentOf(bytes: number, filler = "x"): string {
  const [before, after] = ["<Response><!--", "--></Response>"];
  return before + filler.repeat((bytes - before.length - after.length) / Buffer.byteLength(filler)) + after;
}

describe("document-too-large", () => {
  it("lets a document of 65,536 bytes pass and marks the root of a larger one", () => {
    assert.deepEqual(textsMarkedBy(documentTooLarge, documentOf(65_536)), []);
    assert.deepEqual(textsMarkedBy(documentTooLarge, documentOf(65_537)), ["Response"]);
  });

  it("counts bytes of UTF-8, not characters", () => {
    assert.deepEqual(textsMarkedBy(documentTooLarge, documentOf(65_536, "é")), []);
    assert.deepEqual(textsMarkedBy(documentTooLarge, documentOf(65_540, "é")), ["Response"]);
  });
});

describe("too-deep", () => {
  it("says once that the rest of a document is not checked", () => {
    const depth = 1500;
    const text = `<Response>${"<Say>".repeat(depth)}${"</Say>".repeat(depth)}</Response>`;
    assert.deepEqual(textsMarkedBy(tooDeep, text), ["<Say>"]);
  });
});
