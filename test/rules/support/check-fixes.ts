import assert from "node:assert/strict";
import { it } from "node:test";
import { rules } from "../../../server/src/rules";
import { applyEdits } from "../../../server/src/text/edit";
import { findingsOf } from "../../support/check";

/** What each finding offers first, in the order of the document: the text after it, "?" before it where it is not preferred. */
export function afterFirstFixes(text: string): string[] {
  return findingsOf(rules, text).map(({ ruleId, fixes = [] }) => {
    const [fix] = fixes;
    return fix ? `${ruleId}: ${fix.isPreferred ? "" : "? "}${applyEdits(text, fix.edits)}` : ruleId;
  });
}

/** `|` is where the content stands in the document. */
export function checkFixes(frame: string, cases: readonly (readonly [wrong: string, ...after: string[]])[]): void {
  for (const [wrong, ...after] of cases) {
    it(`${wrong} → ${after.join(", ") || "nothing"}`, () => {
      const inFrame = (fixed: string) =>
        fixed.replace(/^([a-z-]+: (?:\? )?)(.*)$/s, (_, rule, text) => rule + frame.replace("|", () => text));
      assert.deepEqual(afterFirstFixes(frame.replace("|", () => wrong)), after.map(inFrame));
    });
  }
}
