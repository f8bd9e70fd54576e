import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDocument } from "../../../../server/src/document";
import { formatDocument } from "../../../../server/src/features/formatting/format-document";
import type { FormattingOptions } from "../../../../server/src/features/formatting/formatting-options";
import { applyEdits, type Edit } from "../../../../server/src/text/edit";
import { meaningOf } from "./meaning";

export const anyOptions: fc.Arbitrary<FormattingOptions> = fc.record({
  tabSize: fc.integer({ min: 1, max: 8 }),
  insertSpaces: fc.boolean(),
  wrapAttributes: fc.constantFrom(0, 40, 80, 120),
});
/** Formats, and holds the result against all that must not change. */
export function checkMeaning(text: string, options: FormattingOptions): void {
  const before = parseDocument(text);
  const { edits, refusal } = formatDocument(before, options);
  if (refusal) {
    assert.deepEqual(edits, []);
    assert(before.problems.length > 0);
    return;
  }
  const after = applyEdits(text, edits);
  const document = parseDocument(after);
  assert.deepEqual(document.problems.length, before.problems.length);
  assert.deepEqual(meaningOf(document), meaningOf(before));
  assert.deepEqual(sourcesOf(document.holes, after), sourcesOf(before.holes, text));
  assert.equal(after.replace(/[ \t\r\n]/g, ""), text.replace(/[ \t\r\n]/g, ""));
  checkEdits(text, edits);
  const again = formatDocument(document, options);
  assert.equal(applyEdits(after, again.edits), after);
  assert.deepEqual(again.edits, []);
}

function sourcesOf(parts: readonly { span: { start: number; end: number } }[], text: string): string[] {
  return parts.map(({ span }) => text.slice(span.start, span.end));
}

/** Edits are in order, do not overlap, and each changes something. */
export function checkEdits(text: string, edits: readonly Edit[]): void {
  let at = 0;
  for (const { span, text: replacement } of edits) {
    assert(span.start >= at && span.end >= span.start && span.end <= text.length, "out of order, or outside");
    assert.notEqual(text.slice(span.start, span.end), replacement);
    at = span.end;
  }
}
