import { describe } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { fuzz } from "./support/fuzz";
import { edited, randomEdit, randomText } from "./support/random-text";
import { checkCompletion, checkDiagnostics, checkHover, checkSymbols } from "./support/sound-answers";
import { checkGesturesAt, checkSurroundings, checkWholeGestures } from "./support/sound-gestures";

const place = fc.double({ min: 0, max: 1, noNaN: true });
const places = fc.array(place, { minLength: 2, maxLength: 8 });

function checkAll(text: string, places: readonly number[]): void {
  const document = parseDocument(text);
  checkDiagnostics(document);
  checkSymbols(document);
  checkWholeGestures(document);
  const offsets = places.map((part) => Math.round(part * text.length));
  offsets.forEach((offset, index) => {
    checkCompletion(document, offset);
    checkHover(document, offset);
    checkGesturesAt(document, offset);
    const other = offsets[index - 1] ?? text.length;
    checkSurroundings(document, { start: Math.min(offset, other), end: Math.max(offset, other) });
  });
}

describe("Every feature answers soundly", () => {
  fuzz("about any text", { share: 0.2, rounds: 60 }, fc.property(randomText, places, checkAll));

  fuzz(
    "after each edit of any document",
    { share: 0.12, rounds: 30 },
    fc.property(randomText, fc.array(randomEdit, { maxLength: 6 }), places, (text, edits, places) => {
      let current = text;
      for (const edit of edits) {
        current = edited(current, edit);
        // Where the edit was is where the cursor is.
        checkAll(current, [edit.at, ...places.slice(0, 2)]);
      }
    }),
  );
});
