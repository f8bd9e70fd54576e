import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { contextAt } from "../../server/src/syntax/context";
import type { TwimlElement, TwimlNode } from "../../server/src/syntax/tree";
import { maximumDepth } from "../../server/src/syntax/tree-builder";
import type { Span } from "../../server/src/text/span";
import { fixtures, rightDocuments } from "./support/documents";
import { fragments, mutantOf } from "./support/mutants";

const texts = [...new Set([...fixtures(), ...rightDocuments()])];
const seed = 20_240;

/** All that holds for every text, whatever stands in it. */
function checkInvariants(text: string): TwimlDocument {
  const document = parseDocument(text);
  checkMask(document);
  checkPieces(document);
  checkTree(document);
  checkProblems(document);
  return document;
}

function checkMask({ text, masked, holes }: TwimlDocument): void {
  assert.equal(masked.length, text.length);
  assert(masked === text || masked.replace(/[^\r\n]/g, ".") === text.replace(/[^\r\n]/g, "."), "line breaks stay");
  let at = 0;
  for (const { span, nameSpan, name } of holes) {
    assert(span.start >= at && span.end <= text.length, "holes come in order and do not overlap");
    assertInside(nameSpan, span);
    assert.equal(text.slice(nameSpan.start, nameSpan.end), name);
    assert.equal(masked.slice(at, span.start), text.slice(at, span.start), "what is no hole stays");
    at = span.end;
  }
}

function checkPieces({ text, pieces }: TwimlDocument): void {
  let at = 0;
  for (const piece of pieces) {
    assert(piece.start === at && piece.end > at, "pieces touch");
    assert(piece.closed || piece.kind !== "text");
    at = piece.end;
  }
  assert.equal(at, text.length, "the pieces are the text");
}

function checkTree({ text, nodes, elements, root, pieces }: TwimlDocument): void {
  const walked: TwimlElement[] = [];
  checkNodes(nodes, undefined, { start: 0, end: text.length }, walked);
  assert(elements.length === walked.length && elements.every((element, index) => element === walked[index]));
  assert.equal(root, elements[0]);
  const known = new Set(elements);
  for (const { element, parent } of pieces) {
    assert((!element || known.has(element)) && (!parent || known.has(parent)));
  }
}

function checkNodes(
  nodes: readonly TwimlNode[],
  parent: TwimlElement | undefined,
  outside: Span,
  walked: TwimlElement[],
): void {
  let at = outside.start;
  for (const node of nodes) {
    assert(node.span.start >= at, "nodes come in order and do not overlap");
    assertInside(node.span, outside);
    at = node.span.end;
    if (node.kind === "element") {
      assert.equal(node.parent, parent);
      checkElement(node, walked);
    }
  }
}

function checkElement(element: TwimlElement, walked: TwimlElement[]): void {
  const { span, nameSpan, startTag, endTag, attributes, children } = element;
  walked.push(element);
  assertInside(startTag.span, span);
  assertInside(nameSpan, startTag.span);
  let at = nameSpan.end;
  for (const attribute of attributes) {
    assert(attribute.span.start >= at, "attributes come in order");
    assertInside(attribute.span, startTag.span);
    assertInside(attribute.nameSpan, attribute.span);
    if (attribute.valueSpan) {
      assertInside(attribute.valueSpan, attribute.span);
    }
    assert.equal(attribute.value === undefined, attribute.valueSpan === undefined);
    at = attribute.span.end;
  }
  if (endTag) {
    assertInside(endTag.span, span);
    assertInside(endTag.nameSpan, endTag.span);
    assert.equal(endTag.span.end, span.end);
  }
  assert(startTag.close !== "/>" || (children.length === 0 && !endTag));
  const content = { start: startTag.span.end, end: endTag ? endTag.span.start : span.end };
  checkNodes(children, element, content, walked);
}

function checkProblems({ text, problems }: TwimlDocument): void {
  const whole = { start: 0, end: text.length };
  let at = 0;
  for (const { span, related, insertAt } of problems) {
    assert(span.start >= at, "problems come in order");
    assertInside(span, whole);
    if (related) {
      assertInside(related, whole);
    }
    assert(insertAt === undefined || (insertAt >= 0 && insertAt <= text.length));
    at = span.start;
  }
}

function assertInside(inner: Span, outer: Span): void {
  if (outer.start > inner.start || inner.start > inner.end || inner.end > outer.end) {
    assert.fail(`${inner.start}..${inner.end} is not inside ${outer.start}..${outer.end}`);
  }
}

function checkContexts(document: TwimlDocument, offsets: Iterable<number>): void {
  const { text } = document;
  for (const offset of offsets) {
    const { span, kind } = contextAt(document, offset);
    assertInside(span, { start: 0, end: text.length });
    const isAround = span.start <= offset && (offset <= span.end || kind === "end-tag");
    if (!isAround) {
      assert.fail(`${kind} ${span.start}..${span.end} is not around ${offset}`);
    }
  }
}

function* every(length: number, step = 1): Generator<number> {
  for (let offset = 0; offset <= length; offset += step) {
    yield offset;
  }
}

const pieceOfMarkup = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fragments) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("{{", "}}", "{{From}}", "{{{x}}}", "{{#if a}}", "{{else}}", "{{/if}}", "{{!-- "),
  },
  { weight: 1, arbitrary: fc.constantFrom("\r\n", "\n", "\t", "\uFEFF", "\u00A0", "😀", "\uD83D", "\u0000") },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);

describe("For every text", () => {
  it("made of pieces of markup, tree, pieces, problems and contexts fit together", () => {
    const text = fc.array(pieceOfMarkup, { maxLength: 25 }).map((pieces) => pieces.join(""));
    const property = fc.property(text, (text) => checkContexts(checkInvariants(text), every(text.length)));
    fc.assert(property, { seed, numRuns: 3_000 });
  });

  it("that edits of the fixtures lead to, they fit together", () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(12), insert: pieceOfMarkup });
    const property = fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 6 }), (fixture, edits) => {
      let text = fixture;
      for (const { at, drop, insert } of edits) {
        const offset = Math.floor(at * text.length);
        text = text.slice(0, offset) + insert + text.slice(offset + drop);
        checkContexts(checkInvariants(text), [offset, offset + insert.length]);
      }
    });
    fc.assert(property, { seed, numRuns: 400 });
  });

  it("that is a mutant of a fixture, they fit together", () => {
    for (let seed = 0; seed < 1_500; seed++) {
      const text = mutantOf(texts[seed % texts.length]!, seed);
      checkContexts(checkInvariants(text), every(text.length, 7));
    }
  });

  it("that is the beginning of a fixture, they fit together", () => {
    for (const text of texts) {
      for (const length of every(text.length)) {
        const prefix = text.slice(0, length);
        checkContexts(length % 5 === 0 ? checkInvariants(prefix) : parseDocument(prefix), [length]);
      }
    }
  });

  it("nobody who walks the tree goes deeper than its greatest depth", () => {
    const text = fc.nat(2 * maximumDepth).map((depth) => "<Say>".repeat(depth));
    fc.assert(
      fc.property(text, (text) => {
        let depth = 0;
        for (let element = checkInvariants(text).elements.at(-1); element; element = element.parent) {
          depth++;
        }
        assert.equal(depth, Math.min(maximumDepth, text.length / "<Say>".length));
      }),
      { seed, numRuns: 20 },
    );
  });
});
