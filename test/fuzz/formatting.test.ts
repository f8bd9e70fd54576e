import { describe } from "node:test";
import fc from "fast-check";
import { anyOptions, checkMeaning } from "../features/formatting/support/check-meaning";
import { fuzz } from "./support/fuzz";
import { edited, randomEdit, randomText } from "./support/random-text";

describe("Formatting keeps what is spoken and sent, and changes nothing the second time", () => {
  fuzz("in any text", { share: 0.08, rounds: 100 }, fc.property(randomText, anyOptions, checkMeaning));

  fuzz(
    "in a document with an edit",
    { share: 0.05, rounds: 120 },
    fc.property(randomText, randomEdit, anyOptions, (text, edit, options) => checkMeaning(edited(text, edit), options)),
  );
});
