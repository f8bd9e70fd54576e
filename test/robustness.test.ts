import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../server/src/document";
import { checkCompletion, checkDiagnostics, checkHover, checkSymbols } from "./fuzz/support/sound-answers";

const fixtures = readdirSync("test/fixtures", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(twiml|xml)$/.test(file))
  .sort()
  .map((file) => ({ file, text: readFileSync(`test/fixtures/${file}`, "utf8") }));

/** Every how many characters the answers about the whole document are checked as well. */
const step = 16;

function checkWhole(document: TwimlDocument): void {
  checkDiagnostics(document);
  checkSymbols(document);
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
