import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../../server/src/document";
import { diagnostics } from "../../../server/src/features/diagnostics";
import type { TemplateLanguage } from "../../../server/src/hosts/templates";
import { twimlBin } from "../../../server/src/hosts/templates/languages/twiml-bin";
import { optInRules, rules } from "../../../server/src/rules";
import type { Rule } from "../../../server/src/rules/rule";
import { textOf } from "../../../server/src/text/span";
import { stripNotes } from "../../support/markup";
import { engines, written } from "../support/engines";

/** Ways to put a document into a template that change nothing about what is wrong with it. */
const dresses: readonly (readonly [what: string, dress: (text: string) => string])[] = [
  ["its content in a branch", (text) => text.replace(/(<Response[^>]*>)([\s\S]*)(<\/Response>)/, "$1[if]$2[end]$3")],
  [
    "its content in two branches",
    (text) => text.replace(/(<Response[^>]*>)([\s\S]*)(<\/Response>)/, "$1[if]<Say>Hi</Say>[else]$2[end]$3"),
  ],
  ["its content repeated", (text) => text.replace(/(<Response[^>]*>)([\s\S]*)(<\/Response>)/, "$1[for]$2[endFor]$3")],
  ["comments around its lines", (text) => text.replace(/^(?=[ \t]*<\/?[A-Z])/gm, "[comment]")],
];

function found(rule: Rule, text: string, language: TemplateLanguage): string[] {
  const onError = (_: Rule, error: unknown) => {
    throw error;
  };
  return diagnostics(parseDocument(text, undefined, language), { rules: [rule], onError }).map(
    ({ message, span }) => `${message}: ${textOf(text, span)}`,
  );
}

/** What is judged otherwise in a template, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "endless-loop": "what is left out the second time ends the loop",
  "unclosed-section": "its examples are templates themselves",
  "unclosed-token": "its examples are templates themselves",
  "too-long-inline": "it counts characters, and tags are some",
};

for (const [what, dress] of dresses) {
  describe(`A document with ${what}`, () => {
    for (const engine of engines) {
      it(`has the same mistakes as without: ${engine.language.id}`, () => {
        let compared = 0;
        for (const rule of [...rules, ...optInRules].filter(({ id }) => exceptions[id] === undefined)) {
          for (const { bad } of rule.examples) {
            const plain = stripNotes(bad);
            const dressed = written(engine, dress(plain));
            const expected = found(rule, plain, twimlBin);
            assert.deepEqual(found(rule, dressed, engine.language), expected, `${rule.id}:\n${dressed}`);
            compared += dressed === plain ? 0 : 1;
          }
        }
        assert.ok(compared > 80, `${compared} examples could be dressed`);
      });
    }
  });
}
