import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { rules } from "../../server/src/rules";
import type { Finding, Fix, Rule } from "../../server/src/rules/rule";
import { applyEdits } from "../../server/src/text/edit";
import type { Span } from "../../server/src/text/span";
import { findingsOf } from "../support/check";

const texts = ["voice", "messaging", "bins", "broken"].flatMap((folder) =>
  readdirSync(`test/fixtures/${folder}`)
    .filter((file) => file.endsWith(".twiml"))
    .map((file) => readFileSync(`test/fixtures/${folder}/${file}`, "utf8")),
);

function assertInside({ start, end }: Span, text: string, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start} to ${end} of ${text.length}`);
}

function assertFixIsSound(fix: Fix, text: string, rule: Rule): void {
  const spans = fix.edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  assert.ok(spans.length > 0, `${rule.id}: "${fix.title}" changes nothing`);
  spans.forEach((span, index) => {
    assertInside(span, text, `${rule.id}: "${fix.title}"`);
    const before = spans[index - 1];
    assert.ok(!before || before.end <= span.start, `${rule.id}: edits of "${fix.title}" overlap`);
  });
}

/** Runs all rules and holds each finding to what an editor needs of it. */
function assertSound(text: string): void {
  const document = parseDocument(text);
  for (const rule of rules) {
    for (const finding of rule.check(document)) {
      assertInside(finding.span, text, rule.id);
      assert.doesNotMatch(finding.message, /undefined|\[object/, rule.id);
      for (const { span } of finding.related ?? []) {
        assertInside(span, text, rule.id);
      }
      for (const fix of finding.fixes ?? []) {
        assertFixIsSound(fix, text, rule);
      }
    }
  }
}

const snippets = [
  "<",
  ">",
  "</",
  "/>",
  "&",
  '"',
  "'",
  "=",
  " ",
  "\n",
  "{{From}}",
  "{{#if x}}",
  "{{/if}}",
  "{{else}}",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?xml",
  "?>",
  "<Say>",
  "</Say>",
  "<Dial action='/x'>",
  "</Dial>",
  "<Number>",
  "<Hangup/>",
  "voice=",
  'loop="x"',
  "<Response>",
  "</Response>",
  "\u0000",
  "é",
  "😀",
  "--",
  "<Message>",
  "<Conference>",
  "<say>",
];

/** One of the fixtures after some of the edits that people make. */
const edited = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.constantFrom("", ...snippets)), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((before, [where, removed, added]) => {
      const at = Math.floor(where * before.length);
      return before.slice(0, at) + added + before.slice(at + removed);
    }, text),
  );

describe("All rules together", () => {
  it("judge every prefix of a document", () => {
    for (const text of texts.filter((_, index) => index % 8 === 0)) {
      for (let end = 0; end <= text.length; end += end < 300 ? 1 : 7) {
        assertSound(text.slice(0, end));
      }
    }
  });

  it("judge a document after any edit", () => {
    fc.assert(
      fc.property(edited, (text) => assertSound(text)),
      { numRuns: 1500 },
    );
  });
});

describe("A preferred fix", () => {
  const isPreferred = (fix: Fix) => fix.isPreferred === true;

  function countOf(rule: Rule, text: string): number {
    return findingsOf([rule], text).length;
  }

  function assertRemoves(rule: Rule, finding: Finding, text: string): void {
    for (const fix of finding.fixes?.filter(isPreferred) ?? []) {
      const after = applyEdits(text, fix.edits);
      const [before, left] = [countOf(rule, text), countOf(rule, after)];
      assert.ok(left < before, `${rule.id}: "${fix.title}" leaves ${left} of ${before} in\n${after}`);
    }
  }

  it("removes its finding from the examples and the broken fixtures", () => {
    const examples = rules.flatMap((rule) => rule.examples.map(({ bad }) => bad.replace(/^\s*~+ .*\n/gm, "")));
    let fixes = 0;
    for (const text of [...examples, ...texts]) {
      for (const rule of rules) {
        for (const finding of findingsOf([rule], text)) {
          fixes += finding.fixes?.filter(isPreferred).length ?? 0;
          assertRemoves(rule, finding, text);
        }
      }
    }
    assert.ok(fixes > 50, `${fixes} preferred fixes were tried`);
  });

  it("is the only one of its finding", () => {
    for (const text of texts) {
      for (const { fixes = [], message } of findingsOf(rules, text)) {
        assert.ok(fixes.filter(isPreferred).length <= 1, message);
      }
    }
  });
});
