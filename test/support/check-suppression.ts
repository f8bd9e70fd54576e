import assert from "node:assert/strict";
import { parseDocument } from "../../server/src/document";
import { type DiagnosticOptions, diagnostics } from "../../server/src/features/diagnostics";
import type { RuleSettings } from "../../server/src/features/rule-settings";
import { suppressionRules } from "../../server/src/features/suppressions";
import { rules } from "../../server/src/rules";
import { applyEdits } from "../../server/src/text/edit";
import { addNotes, stripNotes } from "./markup";

/** All rules; one that throws fails the test. */
export function allRules(ruleSettings?: RuleSettings): DiagnosticOptions {
  const onError: DiagnosticOptions["onError"] = (_rule, error) => {
    throw error;
  };
  return { rules, onError, ...(ruleSettings && { ruleSettings }) };
}

/** `marked` must show everything that all rules find with these settings, and nothing else. */
export function checkAllRules(marked: string, ruleSettings?: RuleSettings): void {
  const text = stripNotes(marked);
  assert.equal(addNotes(text, diagnostics(parseDocument(text), allRules(ruleSettings))), marked);
}

/** The same, and the first fixes of what is wrong with suppressions, all applied at once, must give `after`. */
export function checkAllFixes(marked: string, after: string): void {
  checkAllRules(marked);
  const text = stripNotes(marked);
  const edits = diagnostics(parseDocument(text), allRules())
    .filter(({ ruleId }) => suppressionRules.some(({ id }) => id === ruleId))
    .flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
  assert(edits.length > 0, "no fix offered");
  assert.equal(applyEdits(text, edits), after);
}
