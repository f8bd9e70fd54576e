import assert from "node:assert/strict";
import { parseDocument } from "../../server/src/document";
import { type CompletionItem, type CompletionList, completion } from "../../server/src/features/completion";
import { applyEdits } from "../../server/src/text/edit";
import { extractCursor } from "./markup";

function listAt(marked: string): { text: string; list: CompletionList | undefined } {
  const { text, offset } = extractCursor(marked);
  const list = completion(parseDocument(text), offset);
  const labels = list?.items.map(({ label }) => label) ?? [];
  assert.equal(new Set(labels).size, labels.length, `a label twice: ${labels.join(", ")}`);
  return { text, list };
}

/** The labels offered at the cursor, best first; `[]` where nothing is offered. Deprecated ones read `~label~`. */
export function labelsAt(marked: string): string[] {
  const { list } = listAt(marked);
  return (list?.items ?? []).map(({ label, isDeprecated }) => (isDeprecated ? `~${label}~` : label));
}

/** All labels offered at the cursor must be these, in this order. */
export function checkLabels(marked: string, expected: readonly string[]): void {
  assert.deepEqual(labelsAt(marked), expected);
}

/** The first labels offered at the cursor must be these. */
export function checkFirst(marked: string, expected: readonly string[]): void {
  assert.deepEqual(labelsAt(marked).slice(0, expected.length), expected);
}

/** Nothing at all may be offered at the cursor. */
export function checkNothing(marked: string): void {
  assert.deepEqual(labelsAt(marked), []);
}

/**
 * Accepting the item `label` must turn the document into `expected`, tab stops shown as `$1`, `${1|a,b|}`, `$0`. The word
 * around the cursor is replaced, as editors do by default where they know only one way; `insert` keeps what is behind it.
 */
export function checkAccept(
  marked: string,
  label: string,
  expected: string,
  mode: "replace" | "insert" = "replace",
): void {
  assert.equal(acceptAt(marked, label, mode), expected);
}

/** The document after accepting the item `label`, tab stops shown as they are. */
export function acceptAt(marked: string, label: string, mode: "replace" | "insert" = "replace"): string {
  const { text, list } = listAt(marked);
  const item = itemOf(list, label);
  const span = (item.span ?? list!.span)[mode];
  return applyEdits(text, [{ span, text: item.text }, ...(item.edits ?? [])]);
}

/** The item `label` as it is offered at the cursor. */
export function itemAt(marked: string, label: string): CompletionItem {
  return itemOf(listAt(marked).list, label);
}

/** The item must match what is typed, or the editor would hide it. */
export function checkMatches(marked: string, label: string): void {
  const { text, list } = listAt(marked);
  const item = itemOf(list, label);
  const { start } = (item.span ?? list!.span).insert;
  const typed = text.slice(start, extractCursor(marked).offset).toLowerCase();
  assert(isSubsequence(typed, (item.filterText ?? item.label).toLowerCase()), `"${typed}" does not match ${label}`);
}

function itemOf(list: CompletionList | undefined, label: string): CompletionItem {
  const item = list?.items.find((candidate) => candidate.label === label);
  assert(item, `${label} is not among: ${list?.items.map((candidate) => candidate.label).join(", ") ?? "nothing"}`);
  return item;
}

function isSubsequence(typed: string, word: string): boolean {
  let at = 0;
  for (const character of typed) {
    at = word.indexOf(character, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}
