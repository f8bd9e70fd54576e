import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { renameableTag, renameTag } from "../../server/src/features/rename-tag";
import { applyEdits } from "../../server/src/text/edit";
import { extractCursor } from "../support/markup";

/** The document after the element at the cursor was renamed; `undefined` where that cannot be. */
function renamed(marked: string, name = "Play"): string | undefined {
  const { text, offset } = extractCursor(marked);
  const edits = renameTag(parseDocument(text), offset, name);
  return edits && applyEdits(text, edits);
}

describe("renaming a tag", () => {
  for (const [marked, expected] of [
    ["<Response><S|ay>Say</Say></Response>", "<Response><Play>Say</Play></Response>"],
    ["<Response><Say>Say</Say|></Response>", "<Response><Play>Say</Play></Response>"],
    ["<Response><|Say loop='1'/></Response>", "<Response><Play loop='1'/></Response>"],
    ["<Response><Sa|y>a</Sya></Response>", "<Response><Play>a</Play></Response>"],
    ["<Response><Say>a</Sy|a></Response>", "<Response><Play>a</Play></Response>"],
    ["<Response><Sa|y>a</Response>", "<Response><Play>a</Response>"],
    ["<Say><Sa|y>a</Say></Say>", "<Say><Play>a</Play></Say>"],
    ["<Response><Sa|y", "<Response><Play"],
  ] as const) {
    it(`changes ${marked}`, () => assert.equal(renamed(marked), expected));
  }

  for (const marked of [
    "<Response>|<Say/></Response>",
    "<Response></Sa|y></Response>",
    "<Say Sa|y='1'/>",
    "<Say>Sa|y</Say>",
    "<!-- <Sa|y/> -->",
    "<{{Ve|rb}}/>",
    "<Say|{{x}}/>",
  ]) {
    it(`is impossible in ${marked}`, () => assert.equal(renamed(marked), undefined));
  }

  it("takes names alone", () => {
    const names = ["say-as", "xml:lang", "é", "", "1", "a b", "<a", "a>", " a", "a\n"];
    assert.deepEqual(
      names.filter((name) => renamed("<S|ay/>", name) !== undefined),
      ["say-as", "xml:lang", "é"],
    );
  });

  it("shows the name as it is written at the cursor", () => {
    const { text, offset } = extractCursor("<Say>a</Sy|a>");
    assert.deepEqual(renameableTag(parseDocument(text), offset), { span: { start: 8, end: 11 }, name: "Sya" });
  });
});
