import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { autoClose } from "../../server/src/features/auto-close";
import { engines, written } from "../hosts/support/engines";
import { extractCursor } from "../support/markup";

describe("In a template, an end tag is written", () => {
  const check = (marked: string, expected: string | undefined) => {
    for (const engine of engines) {
      const { text, offset } = extractCursor(written(engine, marked));
      const document = parseDocument(text, undefined, engine.language);
      assert.equal(autoClose(document, offset), expected, `${engine.language.id}: ${text}`);
    }
  };

  it("for a tag in a branch", () => check("<Response>[if]<Say>|[else]<Say>a</Say>[end]</Response>", "$0</Say>"));
  it("not for a tag whose end tag stands behind all branches", () =>
    check("<Response>[if]<Gather>|[else]<Gather action='/a'>[end]<Pause/></Gather></Response>", undefined));
  it("not behind a template's own tag", () => check("<Response><Say>[if]|</Response>", undefined));
});
