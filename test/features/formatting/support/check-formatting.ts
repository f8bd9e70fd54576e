import assert from "node:assert/strict";
import { parseDocument } from "../../../../server/src/document";
import { type Formatting, formatDocument } from "../../../../server/src/features/formatting/format-document";
import { formatOnType } from "../../../../server/src/features/formatting/format-on-type";
import { formatRange } from "../../../../server/src/features/formatting/format-range";
import type { FormattingOptions } from "../../../../server/src/features/formatting/formatting-options";
import { applyEdits } from "../../../../server/src/text/edit";
import { extractCursor } from "../../../support/markup";

export const options: FormattingOptions = { tabSize: 2, insertSpaces: true, wrapAttributes: 0 };

export function format(text: string, changed: Partial<FormattingOptions> = {}): Formatting {
  return formatDocument(parseDocument(text), { ...options, ...changed });
}

/** The text after formatting; a document that is refused fails. */
export function formatted(text: string, changed: Partial<FormattingOptions> = {}): string {
  const { edits, refusal } = format(text, changed);
  assert.equal(refusal?.reason, undefined);
  return applyEdits(text, edits);
}

/** `before` must become `after`, and `after` stay. */
export function checkFormat(before: string, after: string, changed: Partial<FormattingOptions> = {}): void {
  assert.equal(formatted(before, changed), after);
  assert.equal(formatted(after, changed), after);
}

/** Nothing must change. */
export function checkKept(text: string, changed: Partial<FormattingOptions> = {}): void {
  checkFormat(text, text, changed);
}

/** `«…»` is the range. */
export function checkRangeFormat(marked: string, after: string, changed: Partial<FormattingOptions> = {}): void {
  const start = marked.indexOf("«");
  const end = marked.indexOf("»") - 1;
  assert(start >= 0 && end >= start, `no «…» in:\n${marked}`);
  const text = marked.replace(/[«»]/g, "");
  const { edits } = formatRange(parseDocument(text), { start, end }, { ...options, ...changed });
  assert.equal(applyEdits(text, edits), after);
}

/** `|` is the cursor, behind what was typed. */
export function checkOnType(marked: string, after: string, changed: Partial<FormattingOptions> = {}): void {
  const { text, offset } = extractCursor(marked);
  assert.equal(applyEdits(text, formatOnType(parseDocument(text), offset, { ...options, ...changed })), after);
}
