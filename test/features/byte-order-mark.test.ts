import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { quickFixes } from "../../server/src/features/code-actions";
import { surroundings } from "../../server/src/features/surround";
import { applyEdits } from "../../server/src/text/edit";
import { allRules } from "../support/check-suppression";

const text = '\uFEFF<Response version="1"><Say loop="x">Hi</Say></Response>\n';
const document = parseDocument(text);
const whole = { start: 0, end: text.length };

/** Editors take the mark away before they send a text; what writes files without an editor may not. */
describe("A byte order mark stays the very first thing", () => {
  it("when a comment hides a finding of the first line", () => {
    const hidden = quickFixes(document, whole, allRules()).filter(({ fix }) => fix.title.startsWith("Disable"));
    assert(hidden.length > 0);
    for (const { fix } of hidden) {
      assert.deepEqual(parseDocument(applyEdits(text, fix.edits)).problems, [], fix.title);
    }
  });

  it("when all that is selected is surrounded", () => {
    const comment = surroundings(parseDocument("\uFEFF"), { start: 0, end: 1 });
    assert.deepEqual(comment, []);
    for (const { edits, title } of surroundings(document, whole)) {
      assert.deepEqual(parseDocument(applyEdits(text, edits)).problems, [], title);
    }
  });
});
