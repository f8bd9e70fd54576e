import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../../server/src/document";
import { type Diagnostic, diagnostics } from "../../../server/src/features/diagnostics";
import { allRules } from "../../support/check-suppression";
import { addNotes } from "../../support/markup";
import { dressed } from "../support/dressed-document";
import { type Engine, engines, written } from "../support/engines";

const texts = ["voice", "messaging"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`).map((file) => readFileSync(`test/fixtures/${folder}/${file}`, "utf8")),
);

/** A document as a template, and what is found in it that is more than a remark. */
const template = fc
  .tuple(fc.constantFrom(...texts), fc.constantFrom(...engines), fc.infiniteStream(fc.nat()))
  .map(([text, engine, stream]) => {
    const numbers = stream[Symbol.iterator]();
    const dress = (source: string) =>
      written(
        engine,
        dressed(source, (limit) => numbers.next().value! % limit),
      );
    return { text, engine, dress };
  });

function grave(text: string, { language }: Engine): Diagnostic[] {
  return diagnostics(parseDocument(text, undefined, language), allRules()).filter(
    ({ severity }) => severity === "error" || severity === "warning",
  );
}

describe("A document in a template", () => {
  it("stays right", () => {
    fc.assert(
      fc.property(template, ({ text, engine, dress }) => {
        const template = dress(text);
        assert.equal(addNotes(template, grave(template, engine)), template);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps its mistake", () => {
    fc.assert(
      fc.property(template, ({ text, engine, dress }) => {
        const template = dress(text.replace(/<\/Response\s*>/, "<Saay/>$&"));
        const found = grave(template, engine).map(({ ruleId }) => ruleId);
        assert.deepEqual(found, template.includes("<Saay/>") ? ["unknown-element"] : [], template);
      }),
      { numRuns: 500 },
    );
  });
});
