import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { type Diagnostic, type DiagnosticOptions, diagnostics } from "../../server/src/features/diagnostics";
import { allRules } from "../support/check-suppression";
import { embed, forms } from "./support/forms";
import { documentsIn } from "./support/open-program";
import { ruleExamples } from "./support/rule-examples";

const options: DiagnosticOptions = allRules();

// Found once for all forms.
const plain = new Map<string, readonly Diagnostic[]>();

function plainFindings(text: string, at: (offset: number) => number) {
  const found = plain.get(text) ?? diagnostics(parseDocument(text), options);
  plain.set(text, found);
  return found.map(({ ruleId, message, span }) => `${at(span.start)} ${ruleId}: ${message}`);
}

async function embeddedFindings(text: string, language: string) {
  const { file, documents } = await documentsIn(text, language);
  return documents.flatMap(({ file: place, document }) =>
    diagnostics(document, options).map(
      ({ ruleId, message, span }) => `${file.offsetAt(place.positionAt(span.start))} ${ruleId}: ${message}`,
    ),
  );
}

describe("A mistake is found alike", () => {
  for (const form of forms) {
    it(`in ${form.name} of ${form.language}`, async () => {
      const different: string[] = [];
      const examples = ruleExamples(form);
      assert(examples.length > 80, `${examples.length} examples`);
      for (const example of examples) {
        const { text, at } = embed(form, example);
        const [expected, found] = [plainFindings(example, at), await embeddedFindings(text, form.language)];
        if (JSON.stringify(expected) !== JSON.stringify(found)) {
          different.push(`${text}\n expected ${expected.join("; ")}\n found    ${found.join("; ")}\n`);
        }
      }
      assert.equal(
        different.length,
        0,
        `${different.length} of ${examples.length}:\n${different.slice(0, 4).join("\n")}`,
      );
    });
  }
});
