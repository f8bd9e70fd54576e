import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { beginningOf, cutOffAt, followsOn, largestLookedThrough } from "../../server/src/model/beginning";
import { documentKind } from "../../server/src/model/document-kind";

const verb = '  <Gather action="/menu"><Say>Press 1</Say></Gather>\n';

function verbs(size: number): string {
  return verb.repeat(Math.ceil(size / verb.length));
}

function large(begin = "", end = ""): string {
  return `<Response>\n${begin}${verbs(largestLookedThrough)}${end}</Response>\n`;
}

/** What is looked through of the text. */
function beginningIn(text: string): string {
  return beginningOf(parseDocument(text)).text;
}

describe("The beginning of a document", () => {
  it("is all of one that is not too large, and there is no cut", () => {
    const document = parseDocument(`<Response>${" ".repeat(largestLookedThrough - 21)}</Response>`);
    assert.equal(document.text.length, largestLookedThrough);
    assert.equal(beginningOf(document), document);
    assert.equal(cutOffAt(document), undefined);
  });

  it("goes up to the last element of the root that is not too far, and is finished as the document is", () => {
    const text = large();
    const beginning = beginningOf(parseDocument(text));
    const end = cutOffAt(beginning)!;
    assert.equal(beginning.text, `${text.slice(0, end)}</Response>`);
    assert.ok(text.slice(0, end).endsWith("</Gather>"));
    assert.ok(end <= largestLookedThrough && end > largestLookedThrough - verb.length);
    assert.deepEqual(beginning.problems, []);
  });

  for (const [what, text] of [
    ["one verb holds nearly all", `<Response><Gather>${"<Say>Hello</Say>".repeat(20_000)}</Gather></Response>`],
    ["there is no root", "text & more <!-- a --> ".repeat(20_000)],
    ["the name of the root is code", `<\${root}>${verbs(largestLookedThrough)}</\${root}>`],
  ] as const) {
    it(`is the text up to the last piece that is not too far, where ${what}`, () => {
      const beginning = beginningIn(text);
      assert.ok(text.startsWith(beginning));
      assert.ok(beginning.length <= largestLookedThrough && beginning.length > largestLookedThrough - 100);
    });
  }

  it("is short where one piece is long", () => {
    assert.equal(beginningIn(`<Response><Say>${"a".repeat(largestLookedThrough)}</Say></Response>`), "<Response><Say>");
  });

  it("tells what the document is for, and what others expect of that counts", () => {
    assert.equal(documentKind(parseDocument(large("", "<Message>a</Message>".repeat(10_000)))), "voice");
    const text = `<Response>${" ".repeat(largestLookedThrough)}<Message/></Response>`;
    const document = parseDocument(text, undefined, undefined, { expected: "messaging" });
    assert.equal(documentKind(document), "messaging");
    assert.equal(documentKind(beginningOf(document)), "messaging");
  });

  it("stays the same object while nobody edits it, and equals a fresh one after any edits", () => {
    const edit = fc.record({
      at: fc.nat(10_000),
      removed: fc.oneof(fc.constant(0), fc.nat(60)),
      text: fc.constantFrom("", "x", "<", "<Say>", "</Say>", verb, "&", '"', "\n", "</Gather>"),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let document = parseDocument(large("", verbs(5000)));
        beginningOf(document);
        for (const { at, removed, text: typed } of edits) {
          const { text } = document;
          const start = Math.round((at / 10_000) * text.length);
          const after = parseDocument(text.slice(0, start) + typed + text.slice(start + removed), document);
          followsOn(after, document);
          document = after;
          const fresh = beginningOf(parseDocument(document.text));
          const beginning = beginningOf(document);
          assert.equal(beginning.text, fresh.text);
          assert.equal(cutOffAt(beginning), cutOffAt(fresh));
          assert.deepEqual(beginning.problems, fresh.problems);
        }
      }),
      { numRuns: 5 },
    );
    const before = parseDocument(large("", verbs(5000)));
    const kept = beginningOf(before);
    const at = before.text.length - 100;
    const after = parseDocument(`${before.text.slice(0, at)}x${before.text.slice(at)}`, before);
    followsOn(after, before);
    assert.equal(beginningOf(after), kept);
  });
});
