import assert from "node:assert/strict";
import type { TwimlDocument } from "../../../server/src/document";
import type { Edit } from "../../../server/src/text/edit";
import type { Span } from "../../../server/src/text/span";

export function assertInside({ text }: TwimlDocument, { start, end }: Span, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start} to ${end} of ${text.length}`);
}

/** Spans lie in the document; each begins where the one before has ended, or later. */
export function assertApart(document: TwimlDocument, spans: readonly Span[], what: string): void {
  spans.forEach((span, index) => {
    assertInside(document, span, what);
    assert.ok(index === 0 || spans[index - 1]!.end <= span.start, `${what}: overlaps at ${span.start}`);
  });
}

/** There are some, in whatever order, and no two of them meet. */
export function assertEdits(document: TwimlDocument, edits: readonly Edit[], what: string): void {
  assert.ok(edits.length > 0, `${what}: changes nothing`);
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  assertApart(document, spans, what);
}
