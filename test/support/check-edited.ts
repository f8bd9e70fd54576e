import assert from "node:assert/strict";
import { parseDocument } from "../../server/src/document";
import { applyEdits, type Edit } from "../../server/src/text/edit";
import type { Files } from "./workspace";

type EditsIn = (document: ReturnType<typeof parseDocument>, path: string) => readonly Edit[];

/** The texts of the files that the edits change must be `expected`, by their paths; no other file may change. */
export function checkEdited(files: Files, editsIn: EditsIn, expected: Files): void {
  const changed: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const after = applyEdits(text, editsIn(parseDocument(text), path));
    if (after !== text) {
      changed[path] = after;
    }
  }
  assert.deepEqual(changed, expected);
}
