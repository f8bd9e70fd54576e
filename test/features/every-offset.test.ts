import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { autoClose } from "../../server/src/features/auto-close";
import { autoQuotes } from "../../server/src/features/auto-quotes";
import { foldingRanges } from "../../server/src/features/folding";
import { highlights } from "../../server/src/features/highlights";
import { inlayHints } from "../../server/src/features/inlay-hints";
import { linkedEditing } from "../../server/src/features/linked-editing";
import { renameableTag, renameTag } from "../../server/src/features/rename-tag";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { semanticTokens } from "../../server/src/features/semantic-tokens";
import { surroundings } from "../../server/src/features/surround";
import type { Edit } from "../../server/src/text/edit";
import type { Span } from "../../server/src/text/span";
import { mutantOf } from "../syntax/support/mutants";

const texts = ["voice", "messaging", "bins", "broken", "deprecated", "xml"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`).map((file) => readFileSync(`test/fixtures/${folder}/${file}`, "utf8")),
);

function assertInside({ start, end }: Span, { text }: TwimlDocument, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start} to ${end} of ${text.length}`);
}

/** Spans lie in the document; each begins where the one before has ended, or later. */
function assertApart(spans: readonly Span[], document: TwimlDocument, what: string): void {
  spans.forEach((span, index) => {
    assertInside(span, document, what);
    assert.ok(index === 0 || spans[index - 1]!.end <= span.start, `${what}: overlaps at ${span.start}`);
  });
}

function assertEdits(edits: readonly Edit[], document: TwimlDocument, what: string): void {
  assert.ok(edits.length > 0, `${what}: changes nothing`);
  const spans = edits.map(({ span }) => span);
  assertApart(
    [...spans].sort((a, b) => a.start - b.start || a.end - b.end),
    document,
    what,
  );
}

function checkWhole(document: TwimlDocument): void {
  const whole = { start: 0, end: document.text.length };
  for (const { span } of foldingRanges(document)) {
    assertInside(span, document, "folding");
    assert.match(document.text.slice(span.start, span.end), /[\r\n]/);
  }
  const tokens = semanticTokens(document);
  assertApart(
    tokens.map(({ span }) => span),
    document,
    "semantic tokens",
  );
  assert.ok(tokens.every(({ span }) => span.start < span.end));
  for (const { at, edit } of inlayHints(document, whole, { surprisingDefaults: true })) {
    assertInside({ start: at, end: at }, document, "inlay hint");
    assertEdits([edit], document, "inlay hint");
  }
}

function checkOffset(document: TwimlDocument, offset: number): void {
  const ranges = selectionRanges(document, offset);
  ranges.forEach((range, index) => {
    const inner = ranges[index - 1] ?? { start: offset, end: offset };
    assert.ok(
      range.start <= inner.start && inner.end <= range.end,
      `selection at ${offset}: not around the one before`,
    );
    assert.ok(index === 0 || range.end - range.start > inner.end - inner.start, `selection at ${offset}: twice`);
  });
  assert.deepEqual(ranges.at(-1), { start: 0, end: document.text.length });
  const highlighted = highlights(document, offset);
  assertApart(highlighted, document, `highlights at ${offset}`);
  const linked = linkedEditing(document, offset)?.spans ?? [];
  assertApart(linked, document, `linked editing at ${offset}`);
  const names = new Set(linked.map(({ start, end }) => document.text.slice(start, end)));
  assert.ok(names.size <= 1, `linked editing at ${offset}: of ${[...names].join(" and ")}`);
  const tag = renameableTag(document, offset);
  if (tag) {
    assertInside(tag.span, document, "rename");
    assertEdits(renameTag(document, offset, "a")!, document, "rename");
  }
  assert.notEqual(autoClose(document, offset), "");
  assert.notEqual(autoQuotes(document, offset), "");
}

function checkSelection(document: TwimlDocument, start: number, end: number): void {
  for (const { edits, title } of surroundings(document, { start, end })) {
    assertEdits(edits, document, title);
  }
}

describe("every gesture answers", () => {
  it("at every offset of every fixture", () => {
    for (const text of texts) {
      const document = parseDocument(text);
      checkWhole(document);
      for (let offset = 0; offset <= text.length; offset += text.length > 500 ? 3 : 1) {
        checkOffset(document, offset);
      }
    }
  });

  it("in documents broken by random edits", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
        (text, seed, offsets) => {
          const document = parseDocument(mutantOf(text, seed));
          checkWhole(document);
          for (const number of offsets) {
            const offset = number % (document.text.length + 1);
            checkOffset(document, offset);
            checkSelection(document, offset, Math.min(document.text.length, offset + (number % 97)));
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("while a document is typed", () => {
    const text =
      "<Response>\n  <Gather action=\"/a?b=1&amp;c\" input='dtmf'><Say>{{#if a}}Hi{{/if}}</Say></Gather>\n</Response>";
    for (let end = 0; end <= text.length; end++) {
      const document = parseDocument(text.slice(0, end));
      checkWhole(document);
      checkOffset(document, end);
      checkSelection(document, 0, end);
    }
  });
});
