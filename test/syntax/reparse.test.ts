import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { maskMustache } from "../../server/src/hosts/mustache";
import { contextAt } from "../../server/src/syntax/context";
import { parse, type WholeSyntax } from "../../server/src/syntax/parse";
import { reparse } from "../../server/src/syntax/reparse";
import { SectionedSyntax } from "../../server/src/syntax/sectioned-syntax";
import type { TwimlElement } from "../../server/src/syntax/tree";
import { changeBetween, joined } from "../../server/src/text/change";
import { randomDocument } from "../features/formatting/support/random-document";
import { fixtures, rightDocuments } from "./support/documents";
import { dump } from "./support/dump";

const documents = [...new Set([...fixtures(), ...rightDocuments()])];

/** A document under edit, held against a fresh one at each step. */
class Editing {
  /** How many edits were read in part. */
  partly = 0;
  private masked: string;
  private syntax: WholeSyntax | SectionedSyntax;

  constructor(public text: string) {
    this.masked = maskMustache(text).masked;
    this.syntax = parse(text, this.masked);
  }

  replace(start: number, end: number, by: string): void {
    const text = this.text.slice(0, start) + by + this.text.slice(end);
    const { masked } = maskMustache(text);
    const change = changeBetween(this.text, text);
    const blanks = changeBetween(this.masked, masked);
    const part = change && reparse(this.syntax, blanks ? joined(change, blanks) : change, text, masked);
    const whole = parse(text, masked);
    if (part) {
      this.partly++;
      this.compare(part, whole, text, masked, start + by.length);
    }
    this.text = text;
    this.masked = masked;
    this.syntax = part ?? whole;
  }

  private compare(part: SectionedSyntax, whole: WholeSyntax, text: string, masked: string, offset: number): void {
    // Asked first, while nothing else of the document was looked at.
    const context = contextAt({ masked, problems: part.problems, piecesNear: (at) => part.piecesNear(at) }, offset);
    const expected = contextAt(whole, offset);
    const near = part.elementsNear({ start: offset, end: offset });
    assert.deepEqual({ ...context, ...placesOf(context, part) }, { ...expected, ...placesOf(expected, whole) });
    assert.deepEqual(
      near,
      part.elements.filter((element) => near.includes(element)),
    );
    const isAt = ({ span }: TwimlElement) => span.start <= offset && offset <= span.end;
    const needed = new Set([...part.elements.filter(isAt), part.elements.findLast(({ span }) => span.start <= offset)]);
    assert.deepEqual(
      [...needed].filter((element) => element && !near.includes(element)),
      [],
    );
    assert.deepEqual(dump(part), dump(whole), `after the edit of\n${this.text}\nto\n${text}`);
  }
}

/** Elements of a context by their place in the list, as two trees have no object in common. */
function placesOf(context: object, { elements }: WholeSyntax | SectionedSyntax): object {
  const places = Object.entries(context)
    .filter(([key]) => key === "parent" || key === "element")
    .map(([key, element]) => [key, element && elements.indexOf(element)]);
  return Object.fromEntries(places);
}

const typed = [
  ..."<>/\"'= \n&{}a",
  "</",
  "<Say",
  "<Say>",
  "</Say>",
  "<Dial ",
  "</Dial>",
  "<Pause/>",
  "<Gather a=/b/>",
  "</Response>",
  "<Response>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?xml ?>",
  "<?a",
  "?>",
  "<!DOCTYPE x>",
  "{{",
  "}}",
  "{{From}}",
  ' voice="',
  " voice=a",
  "&amp;",
  "\u0001",
  "\n<Hangup/>\n",
];

const edit = fc.record({
  at: fc.integer({ min: 0, max: 10_000 }),
  removed: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, fc.nat(3), fc.nat(60)),
  text: fc.oneof(fc.constantFrom(...typed), fc.constantFrom("a", " ", "\n", "&", "<Pause/>", "<Say>a</Say>")),
});

function apply(editing: Editing, edits: readonly { at: number; removed: number; text: string }[]): void {
  for (const { at, removed, text } of edits) {
    const start = Math.round((at / 10_000) * editing.text.length);
    editing.replace(start, Math.min(editing.text.length, start + removed), text);
  }
}

describe("an edited document", () => {
  it("equals a fresh one after any edits", () => {
    let [edits, partly] = [0, 0];
    const source = fc.oneof(fc.constantFrom(...documents), fc.nat().map(randomDocument));
    fc.assert(
      fc.property(source, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, sequence) => {
        const editing = new Editing(text);
        apply(editing, sequence);
        edits += sequence.length;
        partly += editing.partly;
      }),
      { numRuns: 1500 },
    );
    assert(partly > edits / 4, `only ${partly} of ${edits} edits were read in part`);
  });

  it("equals a fresh one while a document is typed into another", () => {
    const call =
      '<Gather action="/a" numDigits="1">\n  <Say voice="alice">Press 1 &amp; wait</Say>\n</Gather>\n<Dial>+1{{To}}</Dial>';
    for (const text of documents.slice(0, 40)) {
      const editing = new Editing(text);
      const at = text.indexOf("<", text.indexOf("<Response") + 1);
      if (at > 0) {
        [...call].forEach((character, index) => {
          editing.replace(at + index, at + index, character);
        });
        assert(editing.partly > call.length / 2, `read in part: ${editing.partly} of ${call.length} keys in\n${text}`);
      }
    }
  });

  it("tells the same at each place of a long element, of which it looks only at what is near", () => {
    const inside = '<Say voice="a">Hello <break/> you</Say>\n<!-- a --><Play>b</Play><Say>'.repeat(40);
    const text = `<Response><Pause/><Gather>${inside}</Gather><Hangup/></Response>`;
    for (let offset = 0; offset <= text.length; offset += 7) {
      const editing = new Editing(text);
      editing.replace(offset, offset, "x");
    }
  });

  it("is read in part only, around the edit", () => {
    const verb = '  <Say voice="alice">Hello</Say>\n';
    const text = `<Response>\n${verb.repeat(50)}</Response>\n`;
    const whole = parse(text);
    const at = text.indexOf("Hello", text.length / 2);
    const after = `${text.slice(0, at)}!${text.slice(at)}`;
    const part = reparse(whole, changeBetween(text, after)!, after, after);
    assert(part instanceof SectionedSyntax);
    const before = new Set(whole.root?.children);
    const kept = part.sections.filter(({ section }) => section.nodes.every((node) => before.has(node)));
    assert.equal(part.sections.length, 51);
    assert.equal(kept.length, 50);
  });
});
