import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { canWrite } from "../../server/src/lsp/place";
import { toTextEdit } from "../../server/src/lsp/to-lsp";
import type { Fix } from "../../server/src/rules/rule";
import { applyEdits } from "../../server/src/text/edit";
import { allRules } from "../support/check-suppression";
import { embed, type Form, forms } from "./support/forms";
import { documentsIn } from "./support/open-program";
import { ruleExamples } from "./support/rule-examples";
import { syntaxErrors } from "./support/syntax-errors";

const options = allRules();

/** What is left of a text where neither blanks nor the kind of quotes count. */
function essence(text: string): string {
  return text.replace(/[\s\uFDD0]/g, "").replaceAll("'", '"');
}

// Found once for all forms.
const fixesOf = new Map<string, readonly Fix[]>();

function plainFixes(example: string): readonly Fix[] {
  const fixes =
    fixesOf.get(example) ?? diagnostics(parseDocument(example), options).flatMap(({ fixes }) => fixes ?? []);
  fixesOf.set(example, fixes);
  return fixes;
}

/** How many fixes could be written in the string, and how many not. */
async function checkFixes(form: Form, example: string): Promise<{ written: number; refused: number }> {
  const { text } = embed(form, example);
  const { file, documents } = await documentsIn(text, form.language);
  const [embedded] = documents;
  const plain = plainFixes(example);
  const found = diagnostics(embedded!.document, options).flatMap(({ fixes }) => fixes ?? []);
  const count = { written: 0, refused: 0 };
  for (const fix of found) {
    const same = plain.find(({ title }) => title === fix.title);
    if (!same || !canWrite(embedded!.file, fix.edits)) {
      count.refused++;
      continue;
    }
    const edits = fix.edits.map((edit) => toTextEdit(embedded!.file, edit));
    const result = TextDocument.applyEdits(file, edits);
    assert.deepEqual(await syntaxErrors(result, form.language), [], `${fix.title}\n${text}`);
    const after = await documentsIn(result, form.language);
    assert.equal(
      essence(after.documents.map(({ document }) => document.text).join("")),
      essence(applyEdits(example, same.edits)),
      `${fix.title}\n${result}`,
    );
    count.written++;
  }
  return count;
}

describe("Each fix leaves a sound program, with the TwiML that it leaves in a file,", () => {
  for (const form of forms) {
    it(`in ${form.name} of ${form.language}`, async () => {
      let [written, refused] = [0, 0];
      for (const example of ruleExamples(form)) {
        const count = await checkFixes(form, example);
        written += count.written;
        refused += count.refused;
      }
      assert(written > 30 && refused < written / 4, `${written} written, ${refused} refused`);
    });
  }
});
