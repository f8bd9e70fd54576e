import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../server/src/document";
import { completion, documentationOf } from "../server/src/features/completion";
import type { ReplaceSpan } from "../server/src/features/completion/item";
import { diagnostics } from "../server/src/features/diagnostics";
import { hover } from "../server/src/features/hover";
import { type DocumentSymbol, symbols } from "../server/src/features/symbols";
import { rules } from "../server/src/rules";
import type { Edit } from "../server/src/text/edit";
import type { Span } from "../server/src/text/span";

const fixtures = readdirSync("test/fixtures", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(twiml|xml)$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(`test/fixtures/${file}`, "utf8") }));

/** How many of the completion items are documented, from the first. */
const documented = 2;
/** Every how many characters the answers about the whole document are checked as well. */
const step = 16;

function checkSpan({ text }: TwimlDocument, { start, end }: Span): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start} to ${end} in ${text.length} characters`);
}

function checkCompletion(document: TwimlDocument, offset: number): void {
  const list = completion(document, offset);
  if (!list) {
    return;
  }
  checkReplaceSpan(document, list.span, offset);
  const labels = new Set(list.items.map(({ label }) => label));
  assert.equal(labels.size, list.items.length, "a label stands twice");
  for (const { span, edits } of list.items) {
    if (span) {
      checkReplaceSpan(document, span, offset);
    }
    if (edits) {
      checkEdits(document, [...edits, { span: (span ?? list.span).replace, text: "" }]);
    }
  }
  for (const { topic, label } of list.items.slice(0, documented)) {
    const documentation = topic && documentationOf(topic);
    assert.ok(documentation === undefined || documentation.length > 0, label);
  }
}

/** As the protocol wants it: both hold the cursor, stay in its line, and one begins the other. */
function checkReplaceSpan(document: TwimlDocument, { insert, replace }: ReplaceSpan, offset: number): void {
  checkSpan(document, insert);
  checkSpan(document, replace);
  assert.ok(insert.start <= offset && offset <= insert.end, "what is replaced does not hold the cursor");
  assert.ok(insert.start === replace.start && insert.end <= replace.end, "inserting does not begin replacing");
  assert.doesNotMatch(document.text.slice(replace.start, replace.end), /[\r\n]/, "an edit of more than one line");
}

function checkEdits(document: TwimlDocument, edits: readonly Edit[]): void {
  let end = 0;
  for (const { span } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    checkSpan(document, span);
    assert.ok(span.start >= end, "edits overlap");
    end = span.end;
  }
}

function checkHover(document: TwimlDocument, offset: number): void {
  const found = hover(document, offset);
  if (found) {
    checkSpan(document, found.span);
    assert.ok(found.span.start <= offset && offset <= found.span.end, "a hover about something else");
    assert.notEqual(found.markdown.trim(), "");
  }
}

function checkDiagnostics(document: TwimlDocument): void {
  const rethrow = (_: unknown, error: unknown) => {
    throw error;
  };
  for (const { span, message, related = [], fixes = [] } of diagnostics(document, { rules, onError: rethrow })) {
    checkSpan(document, span);
    assert.notEqual(message, "");
    for (const place of related) {
      checkSpan(document, place.span);
    }
    for (const { edits } of fixes) {
      checkEdits(document, edits);
    }
  }
}

function checkSymbols(document: TwimlDocument, found: readonly DocumentSymbol[], around: Span): void {
  for (const { span, nameSpan, children } of found) {
    checkSpan(document, span);
    assert.ok(around.start <= span.start && span.end <= around.end, "a symbol reaches out of its parent");
    assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end, "a symbol's name is outside of it");
    checkSymbols(document, children, span);
  }
}

function checkWhole(document: TwimlDocument): void {
  checkDiagnostics(document);
  checkSymbols(document, symbols(document), { start: 0, end: document.text.length });
}

/** Runs the check; what it throws is told with the text that shows it. */
function shown(text: string, offset: number, check: () => void): void {
  try {
    check();
  } catch (error) {
    const message = `With the cursor at ${offset} of ${JSON.stringify(text.slice(Math.max(0, offset - 60), offset + 40))}`;
    throw new Error(`${message}: ${(error as Error).message}`, { cause: error });
  }
}

describe("While it is typed, from its first character to its last,", () => {
  for (const { file, text } of fixtures) {
    it(`${file} gets an answer to everything`, () => {
      for (let end = 0; end <= text.length; end++) {
        const prefix = text.slice(0, end);
        shown(prefix, end, () => {
          const document = parseDocument(prefix);
          checkCompletion(document, end);
          checkHover(document, end);
          if (end % step === 0 || end === text.length) {
            checkWhole(document);
          }
        });
      }
    });
  }
});

describe("However it is edited,", () => {
  const pieces = [
    "",
    "<",
    ">",
    "/",
    "</",
    '"',
    "'",
    "=",
    "&",
    "&amp",
    "{{",
    "}}",
    "{{x}}",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
  ];
  const more = [
    "<?",
    "?>",
    "<!DOCTYPE",
    "\r\n",
    "\n",
    "\t",
    " ",
    "\u0000",
    "\uFEFF",
    "😀",
    "\uD83D",
    "Say",
    "<Dial>",
    "</Say",
  ];
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    by: fc.oneof(fc.constantFrom(...pieces, ...more), fc.string({ maxLength: 4 })),
  });

  it("a document gets an answer to everything, wherever the cursor is", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(edit, { minLength: 1, maxLength: 10 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        ({ text }, edits, cursors) => {
          for (const { at, length, by } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + by + text.slice(start + length);
          }
          const document = parseDocument(text);
          checkWhole(document);
          for (const cursor of cursors) {
            const offset = Math.round(cursor * text.length);
            shown(text, offset, () => {
              checkCompletion(document, offset);
              checkHover(document, offset);
            });
          }
        },
      ),
      { numRuns: 800 },
    );
  });

  it("a text that was never a document gets an answer to everything as well", () => {
    const text = fc.array(fc.constantFrom(...pieces, ...more, "a", "Response", "<Response>"), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        const document = parseDocument(parts.join(""));
        checkWhole(document);
        for (let offset = 0; offset <= document.text.length; offset++) {
          shown(document.text, offset, () => {
            checkCompletion(document, offset);
            checkHover(document, offset);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
