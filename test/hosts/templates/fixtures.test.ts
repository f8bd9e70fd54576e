import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { readsAsTwiml } from "../../../server/src/model/reads-as-twiml";
import { allRules } from "../../support/check-suppression";
import { addNotes, stripNotes } from "../../support/markup";
import { parseTemplate, templateFixtures } from "../support/template-fixtures";

describe("Templates", () => {
  for (const { path, text } of templateFixtures.filter(({ isBad }) => !isBad)) {
    it(`have no finding where they are right: ${path}`, () => {
      const document = parseTemplate(text, path);
      assert.ok(readsAsTwiml(document));
      assert.equal(addNotes(text, diagnostics(document, allRules())), text);
    });
  }

  for (const { path, text: marked } of templateFixtures.filter(({ isBad }) => isBad)) {
    it(`have each mistake marked in its place: ${path}`, () => {
      const text = stripNotes(marked);
      const document = parseTemplate(text, path);
      assert.ok(readsAsTwiml(document));
      assert.equal(addNotes(text, diagnostics(document, allRules())), marked);
    });
  }
});
