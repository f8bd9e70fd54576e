import assert from "node:assert/strict";
import { parseDocument } from "../../server/src/document";
import { type Diagnostic, diagnostics } from "../../server/src/features/diagnostics";
import type { Rule } from "../../server/src/rules/rule";
import { applyEdits } from "../../server/src/text/edit";
import { addNotes, stripNotes } from "./markup";

function rethrow(_rule: Rule, error: unknown): never {
  throw error;
}

/** What the rules find in the text; a rule that throws fails the test. */
export function findingsOf(rules: readonly Rule[], text: string): Diagnostic[] {
  return diagnostics(parseDocument(text), { rules, onError: rethrow });
}

/** `marked` must show every finding of the rule, and nothing else. */
export function checkRule(rule: Rule, marked: string): void {
  checkRules([rule], marked);
}

/** `marked` must show every finding of all these rules together, and nothing else. */
export function checkRules(rules: readonly Rule[], marked: string): void {
  const text = stripNotes(marked);
  assert.equal(addNotes(text, findingsOf(rules, text)), marked);
}

/** The first fix of each finding, all applied at once, must turn `before` into `after`. */
export function checkFix(rule: Rule, before: string, after: string): void {
  const text = stripNotes(before);
  const fixes = findingsOf([rule], text).flatMap((finding) => finding.fixes?.slice(0, 1) ?? []);
  assert(fixes.length > 0, "no fix offered");
  assert.equal(
    applyEdits(
      text,
      fixes.flatMap(({ edits }) => edits),
    ),
    after,
  );
}

/** The fix of that title must turn `before`, which has the finding, into `after`. */
export function checkFixNamed(rule: Rule, title: string, before: string, after: string): void {
  const text = stripNotes(before);
  const fixes = findingsOf([rule], text).flatMap((finding) => finding.fixes ?? []);
  const fix = fixes.find((candidate) => candidate.title === title);
  assert(fix, `no fix "${title}" among: ${fixes.map((candidate) => candidate.title).join(", ") || "none"}`);
  assert.equal(applyEdits(text, fix.edits), after);
}
