import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { checkGesturesAt, checkSurroundings, checkWholeGestures } from "../fuzz/support/sound-gestures";
import { mutantOf } from "../syntax/support/mutants";

const texts = ["voice", "messaging", "bins", "broken", "deprecated", "xml"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`).map((file) => readFileSync(`test/fixtures/${folder}/${file}`, "utf8")),
);

describe("every gesture answers", () => {
  it("at every offset of every fixture", () => {
    for (const text of texts) {
      const document = parseDocument(text);
      checkWholeGestures(document);
      for (let offset = 0; offset <= text.length; offset += text.length > 500 ? 3 : 1) {
        checkGesturesAt(document, offset);
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
          checkWholeGestures(document);
          for (const number of offsets) {
            const offset = number % (document.text.length + 1);
            checkGesturesAt(document, offset);
            checkSurroundings(document, { start: offset, end: Math.min(document.text.length, offset + (number % 97)) });
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
      checkWholeGestures(document);
      checkGesturesAt(document, end);
      checkSurroundings(document, { start: 0, end });
    }
  });
});
