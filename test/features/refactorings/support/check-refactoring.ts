import assert from "node:assert/strict";
import { parseDocument } from "../../../../server/src/document";
import { type OfferedRefactoring, refactoringsAt } from "../../../../server/src/features/refactorings";
import type { RefactoringOptions } from "../../../../server/src/features/refactorings/refactoring";
import { applyEdits } from "../../../../server/src/text/edit";

export const options: RefactoringOptions = { extension: ".twiml", takenNames: [] };

/** What is offered where `|` is the cursor, or `«…»` the selection. */
export function offeredAt(
  marked: string,
  changed: Partial<RefactoringOptions> = {},
): { text: string; offered: OfferedRefactoring[] } {
  const isSelection = marked.includes("«");
  const start = marked.indexOf(isSelection ? "«" : "|");
  const end = isSelection ? marked.indexOf("»") - 1 : start;
  assert(start >= 0 && end >= start, `no | and no «…» in:\n${marked}`);
  const text = isSelection ? marked.replace(/[«»]/g, "") : marked.replace("|", "");
  return { text, offered: refactoringsAt(parseDocument(text), { start, end }, { ...options, ...changed }) };
}

/** The refactoring must be offered, and turn the whole document into `after`. */
export function checkRefactoring(
  id: string,
  marked: string,
  after: string,
  changed: Partial<RefactoringOptions> = {},
): OfferedRefactoring {
  const { text, offered } = offeredAt(marked, changed);
  const found = offered.find((candidate) => candidate.id === id);
  assert(found, `${id} is not among: ${offered.map((candidate) => candidate.id).join(", ") || "nothing"}`);
  assert.equal(applyEdits(text, found.edits), after);
  return found;
}

export function checkNotOffered(id: string, marked: string): void {
  const { offered } = offeredAt(marked);
  assert.deepEqual(
    offered.filter((candidate) => candidate.id === id).map(({ title }) => title),
    [],
  );
}
