import assert from "node:assert/strict";
import type { TwimlDocument } from "../../../server/src/document";
import { autoClose } from "../../../server/src/features/auto-close";
import { autoQuotes } from "../../../server/src/features/auto-quotes";
import { foldingRanges } from "../../../server/src/features/folding";
import { highlights } from "../../../server/src/features/highlights";
import { inlayHints } from "../../../server/src/features/inlay-hints";
import { linkedEditing } from "../../../server/src/features/linked-editing";
import { renameableTag, renameTag } from "../../../server/src/features/rename-tag";
import { selectionRanges } from "../../../server/src/features/selection-ranges";
import { semanticTokens } from "../../../server/src/features/semantic-tokens";
import { surroundings } from "../../../server/src/features/surround";
import type { Span } from "../../../server/src/text/span";
import { assertSoundMarkdown } from "./sound-markdown";
import { assertApart, assertEdits, assertInside } from "./spans";

/** Folding, semantic tokens and inlay hints. */
export function checkWholeGestures(document: TwimlDocument): void {
  const whole = { start: 0, end: document.text.length };
  for (const { span } of foldingRanges(document)) {
    assertInside(document, span, "folding");
    assert.match(document.text.slice(span.start, span.end), /[\r\n]/);
  }
  const tokens = semanticTokens(document);
  const spans = tokens.map(({ span }) => span);
  assertApart(document, spans, "semantic tokens");
  assert.ok(tokens.every(({ span }) => span.start < span.end));
  for (const { at, edit, markdown } of inlayHints(document, whole, { surprisingDefaults: true })) {
    assertInside(document, { start: at, end: at }, "inlay hint");
    assertEdits(document, [edit], "inlay hint");
    assertSoundMarkdown(markdown);
  }
}

/** Selection, highlights, linked editing, rename and what is typed along. */
export function checkGesturesAt(document: TwimlDocument, offset: number): void {
  checkSelectionRanges(document, offset);
  assertApart(document, highlights(document, offset), `highlights at ${offset}`);
  const linked = linkedEditing(document, offset)?.spans ?? [];
  assertApart(document, linked, `linked editing at ${offset}`);
  const names = new Set(linked.map(({ start, end }) => document.text.slice(start, end)));
  assert.ok(names.size <= 1, `linked editing at ${offset}: of ${[...names].join(" and ")}`);
  const tag = renameableTag(document, offset);
  if (tag) {
    assertInside(document, tag.span, "rename");
    assertEdits(document, renameTag(document, offset, "a")!, "rename");
  }
  for (const snippet of [autoClose(document, offset), autoQuotes(document, offset)]) {
    // A snippet: a name with a dollar sign in it would become a tab stop.
    assert.match(snippet ?? "$0", /^(?:[^$\\]|\\.|\$[01])+$/, `typed along at ${offset}`);
  }
}

function checkSelectionRanges(document: TwimlDocument, offset: number): void {
  const ranges = selectionRanges(document, offset);
  ranges.forEach((range, index) => {
    const inner = ranges[index - 1] ?? { start: offset, end: offset };
    const isAround = range.start <= inner.start && inner.end <= range.end;
    assert.ok(isAround, `selection at ${offset}: not around the one before`);
    assert.ok(index === 0 || range.end - range.start > inner.end - inner.start, `selection at ${offset}: twice`);
  });
  assert.deepEqual(ranges.at(-1), { start: 0, end: document.text.length });
}

/** What the selection can be surrounded with. */
export function checkSurroundings(document: TwimlDocument, selection: Span): void {
  for (const { edits, title } of surroundings(document, selection)) {
    assertEdits(document, edits, title);
  }
}
