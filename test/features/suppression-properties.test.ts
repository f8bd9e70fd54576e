import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { type Diagnostic, diagnostics } from "../../server/src/features/diagnostics";
import { fixAll } from "../../server/src/features/fix-all";
import { suppressionRules } from "../../server/src/features/suppressions";
import { disableFixes } from "../../server/src/features/suppressions/disable-fixes";
import { applyEdits } from "../../server/src/text/edit";
import { allRules } from "../support/check-suppression";
import { mutantOf } from "../syntax/support/mutants";

const texts = ["voice", "messaging", "bins", "broken", "deprecated"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`).map((file) => readFileSync(`test/fixtures/${folder}/${file}`, "utf8")),
);

/** Fixtures with a mistake or more; the same ones in each run. */
const mutants = Array.from({ length: 400 }, (_, seed) => mutantOf(texts[seed % texts.length]!, seed));

function found(text: string): Diagnostic[] {
  return diagnostics(parseDocument(text), allRules());
}

function count(all: readonly Diagnostic[], { ruleId, message }: Diagnostic): number {
  return all.filter((other) => other.ruleId === ruleId && other.message === message).length;
}

function checkDisabling(text: string): number {
  const document = parseDocument(text);
  const before = found(text);
  let checked = 0;
  for (const diagnostic of before) {
    for (const { title, edits } of disableFixes(document, diagnostic)) {
      const changed = applyEdits(text, edits);
      const after = found(changed);
      const told = () =>
        `${title}: ${diagnostic.message}\n${changed}\n${after.map(({ message }) => message).join("\n")}`;
      assert(count(after, diagnostic) < count(before, diagnostic), told());
      const others = (all: readonly Diagnostic[]) => all.filter(({ ruleId }) => ruleId !== diagnostic.ruleId).length;
      assert.equal(others(after), others(before), told());
      checked++;
    }
  }
  return checked;
}

describe("In whatever well-formed document, a fix that disables a rule", () => {
  it("hides the finding and brings no other", () => {
    const wellFormed = [...texts, ...mutants].filter((text) => parseDocument(text).problems.length === 0);
    const checked = wellFormed.map(checkDisabling).reduce((sum, one) => sum + one, 0);
    assert(checked > 100, `only ${checked} fixes`);
  });
});

describe("Whatever the document, Fix all", () => {
  it("leaves the document nearer to being well-formed", () => {
    let mended = 0;
    for (const text of [...texts, ...mutants.slice(0, 150)]) {
      const edits = fixAll(parseDocument(text), allRules());
      const after = applyEdits(text, edits);
      const faults = (source: string) => parseDocument(source).problems.length;
      assert(faults(after) <= faults(text), `${text}\n→\n${after}`);
      mended += edits.length > 0 ? 1 : 0;
    }
    assert(mended > 100, `only ${mended} documents`);
  });
});

it("the rules about suppressions find nothing in documents without them", () => {
  const ids = new Set(suppressionRules.map(({ id }) => id));
  assert.deepEqual(
    texts.flatMap(found).filter(({ ruleId }) => ids.has(ruleId)),
    [],
  );
});
