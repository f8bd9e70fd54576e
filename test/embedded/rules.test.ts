import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { type DiagnosticOptions, diagnostics } from "../../server/src/features/diagnostics";
import { readsAsTwiml } from "../../server/src/model/reads-as-twiml";
import { optInRules, rules } from "../../server/src/rules";
import { allRules } from "../support/check-suppression";
import { stripNotes } from "../support/markup";
import { embed, forms } from "./support/forms";
import { documentsIn } from "./support/open-program";

/** What strings of some languages read otherwise: tokens, formats, templates; and what a string would not be known by. */
function meansTheSame(text: string): boolean {
  const isDocument = /^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*<Response\b/.test(text);
  return isDocument && readsAsTwiml(parseDocument(text)) && !/\{|%|<\?php|\$\{?\w|<<<|\f/.test(text);
}

const examples = [...rules, ...optInRules].flatMap((rule) =>
  rule.examples
    .flatMap(({ bad, good }) => [bad, good])
    .map((example) => stripNotes(example))
    .filter(meansTheSame),
);

const options: DiagnosticOptions = allRules();

function plainFindings(text: string, at: (offset: number) => number) {
  return diagnostics(parseDocument(text), options).map(
    ({ ruleId, message, span }) => `${at(span.start)} ${ruleId}: ${message}`,
  );
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
  assert(examples.length > 100, `${examples.length} examples`);
  for (const form of forms) {
    it(`in ${form.name} of ${form.language}`, async () => {
      const different: string[] = [];
      // Where quotes are escaped, a blank stands behind them: one that is missing there is not missed.
      const told = form.write('"', 0, '"').length > 1 ? examples.filter((example) => !/"\w+=/.test(example)) : examples;
      for (const example of told) {
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
