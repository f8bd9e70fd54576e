import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../../../server/src/document";
import { formatDocument } from "../../../server/src/features/formatting/format-document";
import { formatOnType } from "../../../server/src/features/formatting/format-on-type";
import { formatRange } from "../../../server/src/features/formatting/format-range";
import { applyEdits } from "../../../server/src/text/edit";
import { lineStart } from "../../../server/src/text/lines";
import { anyOptions, checkEdits, checkMeaning } from "./support/check-meaning";
import { meaningOf, meaningWhileTyping } from "./support/meaning";
import { randomDocument } from "./support/random-document";

const anySeed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

const fixtures = ["voice", "messaging", "bins", "deprecated", "broken", "xml"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`).map((file) => {
    const path = `test/fixtures/${folder}/${file}`;
    return { path, text: readFileSync(path, "utf8") };
  }),
);

describe("Formatting changes white space between markup alone, and nothing the second time", () => {
  for (const { path, text } of fixtures) {
    it(path, () => {
      for (const wrapAttributes of [0, 60]) {
        checkMeaning(text, { tabSize: 2, insertSpaces: true, wrapAttributes });
        checkMeaning(text.replace(/\r?\n/g, "\r\n"), { tabSize: 4, insertSpaces: false, wrapAttributes });
      }
    });
  }

  it("in any well-formed document, with any options", () => {
    let formatted = 0;
    fc.assert(
      fc.property(anySeed, anyOptions, (seed, options) => {
        const text = randomDocument(seed);
        const { refusal } = formatDocument(parseDocument(text), options);
        assert.equal(refusal?.reason, undefined);
        checkMeaning(text, options);
        formatted++;
      }),
      { numRuns: 600 },
    );
    assert.equal(formatted, 600);
  });

  it("when a document is cut off anywhere", () => {
    fc.assert(
      fc.property(anySeed, fc.double({ min: 0, max: 1, noNaN: true }), anyOptions, (seed, part, options) => {
        const text = randomDocument(seed);
        checkMeaning(text.slice(0, Math.round(text.length * part)), options);
      }),
      { numRuns: 200 },
    );
  });
});

describe("Formatting a range", () => {
  it("edits nothing outside of its lines and of tags and sections that go beyond, as the document's formatting does, and nothing the second time", () => {
    fc.assert(
      fc.property(anySeed, fc.nat(), fc.nat(), anyOptions, (seed, a, b, options) => {
        const text = randomDocument(seed);
        const document = parseDocument(text);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const { edits } = formatRange(document, { start, end }, options);
        const all = formatDocument(document, options).edits.map((edit) => JSON.stringify(edit));
        checkEdits(text, edits);
        for (const edit of edits) {
          assert(all.includes(JSON.stringify(edit)));
          assertNoLineBetween(document, edit.span.end, start);
          assertNoLineBetween(document, end, edit.span.start);
        }
        const after = applyEdits(text, edits);
        assert.deepEqual(meaningOf(parseDocument(after)), meaningOf(document));
        const again = {
          start: lineStart(text, Math.min(start, edits[0]?.span.start ?? start)),
          end: Math.max(end, edits.at(-1)?.span.end ?? end) + after.length - text.length,
        };
        assert.deepEqual(formatRange(parseDocument(after), again, options).edits, []);
      }),
      { numRuns: 200 },
    );
  });

  it("of all of it is formatting the document", () => {
    fc.assert(
      fc.property(anySeed, anyOptions, (seed, options) => {
        const document = parseDocument(randomDocument(seed));
        const all = { start: 0, end: document.text.length };
        assert.deepEqual(formatRange(document, all, options), formatDocument(document, options));
      }),
      { numRuns: 50 },
    );
  });
});

/** No line ends between the offsets but in a start tag, or where the beginning of a section goes beyond. */
function assertNoLineBetween({ text, elements, holes }: TwimlDocument, from: number, to: number): void {
  let depth = 0;
  for (let offset = 0; offset < to; offset++) {
    const hole = holes.find(({ span }) => span.start === offset);
    depth += hole?.kind === "open" ? 1 : hole?.kind === "close" ? -1 : 0;
    const isInTag = elements.some(({ startTag: { span } }) => span.start < offset && offset < span.end);
    assert(
      offset < from || text[offset] !== "\n" || isInTag || depth > 0,
      `${JSON.stringify(text.slice(from, to))} is between`,
    );
  }
}

describe("Formatting on type", () => {
  it("changes blanks at the beginning of the cursor's line alone, and of an end tag below, in any document", () => {
    fc.assert(
      fc.property(anySeed, fc.nat(), fc.nat(), anyOptions, (seed, cut, at, options) => {
        const whole = randomDocument(seed);
        // No editor's cursor stands inside of CRLF.
        const text = whole.slice(0, cut % (whole.length + 1)).replace(/\r$/, "");
        const anywhere = at % (text.length + 1);
        const offset = text[anywhere - 1] === "\r" ? anywhere + 1 : anywhere;
        const document = parseDocument(text);
        for (const { span, text: indentation } of formatOnType(document, offset, options)) {
          assert.match(text.slice(span.start, span.end), /^[ \t]*$/);
          assert.match(indentation, /^[ \t]*$/);
          assert.match(text.slice(0, span.start), /[\r\n]$/);
          assert.doesNotMatch(text.slice(span.start, offset), /[\r\n]/);
          assert(span.start <= offset || /^[ \t]*\r?\n$/.test(text.slice(offset, span.start)), "lines between");
          assert(span.start <= offset || text.startsWith("</", span.end), "no end tag");
          const after = applyEdits(text, [{ span, text: indentation }]);
          assert.deepEqual(meaningWhileTyping(parseDocument(after)), meaningWhileTyping(document));
        }
      }),
      { numRuns: 400 },
    );
  });
});
