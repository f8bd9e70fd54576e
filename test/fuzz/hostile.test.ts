import assert from "node:assert/strict";
import { describe } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { quickFixes } from "../../server/src/features/code-actions";
import { completion } from "../../server/src/features/completion";
import { diagnostics } from "../../server/src/features/diagnostics";
import { fixAll } from "../../server/src/features/fix-all";
import { foldingRanges } from "../../server/src/features/folding";
import { formatDocument } from "../../server/src/features/formatting/format-document";
import { hover } from "../../server/src/features/hover";
import { refactoringsAt } from "../../server/src/features/refactorings";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { semanticTokens } from "../../server/src/features/semantic-tokens";
import { surroundings } from "../../server/src/features/surround";
import { symbols } from "../../server/src/features/symbols";
import { options } from "../features/refactorings/support/check-refactoring";
import { allRules } from "../support/check-suppression";
import { fragments } from "../syntax/support/mutants";
import { fuzz } from "./support/fuzz";
import { hostileWords, words } from "./support/random-text";

/** In characters. Linear answers take tens of milliseconds, those with a step for each pair of characters seconds. */
const length = 32_000;
/** In milliseconds of the processor: what else the machine does does not count. */
const limit = 4_000;

const questions: Readonly<Record<string, (document: TwimlDocument, offset: number) => unknown>> = {
  diagnostics: (document) => diagnostics(document, allRules()),
  fixes: (document, offset) => quickFixes(document, { start: offset, end: offset }, allRules()),
  "fix all": (document) => fixAll(document, allRules()),
  completion,
  hover,
  symbols,
  folding: foldingRanges,
  tokens: (document) => semanticTokens(document),
  selection: selectionRanges,
  refactorings: (document, offset) => refactoringsAt(document, { start: offset, end: offset }, options),
  surrounding: (document, offset) => surroundings(document, { start: offset >> 1, end: offset }),
  formatting: (document) => formatDocument(document, { tabSize: 2, insertSpaces: true, wrapAttributes: 80 }),
};

/** What is repeated, and where: content, a value, a tag, a comment, a token. */
const unit = fc.constantFrom(
  ...fragments,
  ...words,
  ...hostileWords,
  " ",
  "\n",
  " \n",
  "\t",
  "<a>",
  "{{#a}}",
  "{{/a}}",
);
const frame = fc.constantFrom(
  ["", ""],
  ["<Response>", "</Response>"],
  ["<Response><Say>", "</Say></Response>"],
  ['<Response><Dial callerId="', '"/></Response>'],
  ["<Response><Dial><Sip>sip:a@b;", "</Sip></Dial></Response>"],
  ['<Response><Record action="', '"/></Response>'],
  ["<Response><Say ", "/></Response>"],
  ["<Response><!-- twiml-disable ", " --></Response>"],
  ["<Response>{{", "}}</Response>"],
  ["<Response><Enqueue><Task>{", "}</Task></Enqueue></Response>"],
);

function milliseconds(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

describe("A text that repeats itself", () => {
  fuzz(
    "is answered in less than the square of its length",
    { share: 0.12, rounds: 3, cases: 4 },
    fc.property(frame, fc.array(unit, { minLength: 1, maxLength: 2 }), ([before, after], units) => {
      const repeated = units.join("");
      const text = `${before}${repeated.repeat(Math.ceil(length / repeated.length))}${after}`;
      const document = parseDocument(text);
      const times: [string, number][] = [["parsing", milliseconds(() => parseDocument(text))]];
      for (const [name, ask] of Object.entries(questions)) {
        times.push([name, milliseconds(() => ask(document, length >> 1))]);
      }
      const slow = times.filter(([, time]) => time > limit);
      assert.deepEqual(slow, []);
    }),
  );
});
