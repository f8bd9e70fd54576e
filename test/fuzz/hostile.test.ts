import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { quickFixes } from "../../server/src/features/code-actions";
import { completion } from "../../server/src/features/completion";
import { diagnostics } from "../../server/src/features/diagnostics";
import { fixAll } from "../../server/src/features/fix-all";
import { foldingRanges } from "../../server/src/features/folding";
import { formatDocument } from "../../server/src/features/formatting/format-document";
import { formatRange } from "../../server/src/features/formatting/format-range";
import { hover } from "../../server/src/features/hover";
import { refactoringsAt } from "../../server/src/features/refactorings";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { semanticTokens } from "../../server/src/features/semantic-tokens";
import { surroundings } from "../../server/src/features/surround";
import { symbols } from "../../server/src/features/symbols";
import { summarize } from "../../server/src/workspace/file-summary";
import { options } from "../features/refactorings/support/check-refactoring";
import { allRules } from "../support/check-suppression";
import { growsTooFast, isSlow } from "../support/growth";
import { fragments } from "../syntax/support/mutants";
import { fuzz } from "./support/fuzz";
import { hostileWords, words } from "./support/random-text";

/** In characters, beside twice as many. Linear answers take tens of milliseconds, those with a step for each pair of characters seconds. */
const length = 32_000;

const formatting = { tabSize: 2, insertSpaces: true, wrapAttributes: 80 };

type Question = (document: TwimlDocument, offset: number) => unknown;

const questions: Readonly<Record<string, Question>> = {
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
  formatting: (document) => formatDocument(document, formatting),
  "formatting a line": (document, offset) => formatRange(document, { start: offset, end: offset }, formatting),
  summary: (document) => summarize("/a.twiml", document),
  "a key": (document, offset) =>
    parseDocument(`${document.text.slice(0, offset)}x${document.text.slice(offset)}`, document),
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
const frame = fc.constantFrom<Frame[]>(
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

type Frame = readonly [before: string, after: string];

async function checkGrowth([before, after]: Frame, repeated: string): Promise<void> {
  const textOf = (length: number) => `${before}${repeated.repeat(Math.ceil(length / repeated.length))}${after}`;
  const parsing = (length: number) => {
    const text = textOf(length);
    return () => parseDocument(text);
  };
  const asking = (ask: Question) => (length: number) => {
    const document = parseDocument(textOf(length));
    return () => ask(document, length >> 1);
  };
  // One document is asked everything; what takes long is looked at more closely.
  const document = parseDocument(textOf(2 * length));
  const slow: string[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    if ((await isSlow(() => ask(document, length))) && (await growsTooFast(asking(ask), length))) {
      slow.push(name);
    }
  }
  if (await growsTooFast(parsing, length)) {
    slow.push("parsing");
  }
  assert.deepEqual(slow, [], `of ${JSON.stringify(before + repeated)}…`);
}

describe("A text that repeats itself", () => {
  fuzz(
    "is answered in less than the square of its length",
    { share: 0.12, rounds: 2, cases: 3 },
    fc.asyncProperty(frame, fc.array(unit, { minLength: 1, maxLength: 2 }), (around, units) =>
      checkGrowth(around, units.join("")),
    ),
  );

  // Each of these took seconds.
  const squares: readonly (readonly [before: string, repeated: string, after: string])[] = [
    ["<Response><Say>{{if ", " ", "</Say></Response>"],
    ["<Response><Say><%- include(", " ", "</Say></Response>"],
    ["<Response><Dial>", "1 ", "x</Dial></Response>"],
    ["<Response><!-- note", "\n  ", "</Response>"],
    ["<?xml ", "\n", ""],
    ["<![CDATA[a]", " ", ""],
    ["<?php ", "{", " ?><Response/>"],
    ["<?php ", "}", " ?><Response/>"],
    ["<?php ", '\\"', " ?><Response/>"],
    ["", "<?=", ""],
    ["<% ", "/*", " %><Response/>"],
    ["<Response>", "{{#if a}}<Say>x</Say>{{/if}}", "</Response>"],
    ["<Response>", "{{#a}}", "</Response>"],
    ["<Response>", "<Say></", "</Response>"],
    ["<Response>", "<a/>text", "</Response>"],
    ["", "<a/>text", ""],
  ];
  for (const [before, repeated, after] of squares) {
    it(`is, such as ${JSON.stringify(before + repeated)}…`, () => checkGrowth([before, after], repeated));
  }
});
