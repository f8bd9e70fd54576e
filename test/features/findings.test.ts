import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { applyEdits } from "../../server/src/text/edit";
import { textOf } from "../../server/src/text/span";
import { engines, written } from "../hosts/support/engines";
import { templateNamed } from "../hosts/support/template-named";
import { allRules } from "../support/check-suppression";

/** The rules that find something, each with the text that it marks. */
function found(text: string, language: string): string[] {
  const document = parseDocument(text, undefined, templateNamed(language));
  return diagnostics(document, allRules()).map(({ ruleId, span }) => `${ruleId}: ${textOf(text, span)}`);
}

const right: readonly (readonly [what: string, text: string])[] = [
  ["two values of one attribute", '<Response><Say [if]voice="man"[else]voice="woman"[end]>Hi</Say></Response>'],
  ["an attribute in one branch", '<Response><Say[if] voice="man"[end]>Hi</Say><Pause [if]length="2"[end]/></Response>'],
  ["values without a common quote", '<Response><Say voice=[if]"man"[else]"woman"[end]>Hi</Say></Response>'],
  [
    "a value in parts",
    '<Response><Dial action="/a[if]?b=1[else]?c=2[end]">+1[if]415[else]650[end]5550100</Dial></Response>',
  ],
  [
    "two start tags with one end tag",
    '<Response>[if]<Gather action="/a">[else]<Gather action="/b">[end]<Say>1</Say></Gather></Response>',
  ],
  [
    "a start tag and its end tag under one condition",
    "<Response>[if]<Gather>[end]<Say>1</Say>[if]</Gather>[end]<Hangup/></Response>",
  ],
  [
    "one start tag with two end tags",
    "<Response><Gather><Say>1</Say>[if]</Gather>[else]<Pause/></Gather>[end]<Hangup/></Response>",
  ],
  ["two names of one element", "<Response><[if]Say[else]Play[end]>x</[if]Say[else]Play[end]></Response>"],
  ["two roots", "[if]<Response><Say>1</Say></Response>[else]<Response><Hangup/></Response>[end]"],
  ["perhaps no root", "[if]<Response/>[end]"],
  [
    "parts of attributes under conditions that may exclude each other",
    "<Response><Say [if a == 1]voice='man'[end] [if a == 2]voice='woman'[end]>1</Say></Response>",
  ],
  [
    "one attribute in each of two loops",
    '<Response><Say [for]voice="man"[endFor][for]voice="man"[endFor]>1</Say></Response>',
  ],
  [
    "a start tag under one condition, its end tag under another",
    "<Response>[if]<Gather>[end]<Say>1</Say>[if b]</Gather>[end]<Hangup/></Response>",
  ],
  [
    "one of two start tags under conditions that may exclude each other",
    "<Response>[if a == 1]<Gather>[end][if a == 2]<Gather numDigits='1'>[end]<Say>1</Say></Gather></Response>",
  ],
  [
    "a start tag that the first pass writes",
    "<Response>[for][if]<Dial>[end]<Number>[value]</Number>[endFor]</Dial></Response>",
  ],
  ["values in a value", '<Response><Say voice="[if]man[else]woman[end]" loop="[if]2[end]">1</Say></Response>'],
  ["what ends the call in one branch", "<Response>[if]<Redirect>/a</Redirect>[end]<Say>2</Say></Response>"],
  ["what ends the call in the first branch", "<Response>[if]<Hangup/>[else]<Say>2</Say>[end]</Response>"],
  [
    "a branch of nothing",
    "<Response><Say>[if]Hi[end]</Say><Dial>[if]<Number>+14155550100</Number>[end]</Dial></Response>",
  ],
  [
    "voice in one branch, messages in the other",
    "<Response>[if]<Say>1</Say>[else]<Message>1</Message>[end]</Response>",
  ],
  ["a verb that must be first, under a condition", "<Response>[if]<Say>1</Say>[else]<Reject/>[end]</Response>"],
  ["a repeated noun", "<Response><Dial>[for]<Number>[value]</Number>[endFor]</Dial></Response>"],
  ["values and comments", '<Response>[comment]<Say voice="[value]" [value]>[value]</Say>[comment][value]</Response>'],
  ["conditions in conditions", "<Response>[if][for]<Say>[value]</Say>[endFor][else][if]<Hangup/>[end][end]</Response>"],
  ["what is only defined", "[if]<Say>1</Say>[else]<Saay/>[end]<Response><Hangup/></Response>[for]<Pause/>[endFor]"],
  ["white space alone", "[comment]\n[if]\n[end]\n<Response>\n[if]\n[else]\n[end]\n<Hangup/></Response>\n[comment]"],
  ["a declaration behind a tag", '[comment]<?xml version="1.0" encoding="UTF-8"?>\n<Response><Hangup/></Response>'],
];

const wrong: readonly (readonly [what: string, text: string, ...findings: string[]])[] = [
  [
    "in both branches",
    '<Response>[if]<Say voise="x">1</Say>[else]<Saay>1</Saay>[end]</Response>',
    "unknown-attribute: voise",
    "unknown-element: Saay",
  ],
  [
    "in a branch of a branch",
    "<Response>[if]<Pause/>[else][if]<Hangup/>[else]<Saay>1</Saay>[end][end]</Response>",
    "unknown-element: Saay",
  ],
  [
    "beside a branch that begins a tag",
    '<Response>[if]<Gather action="/a">[else]<Gather action="/b">[end]<Saay>1</Saay></Gather></Response>',
    "unknown-element: Saay",
  ],
  [
    "in the attributes of a branch",
    '<Response><Say [if]loop="a"[else]loop="b"[end]>Hi</Say></Response>',
    "invalid-value: a",
    "invalid-value: b",
  ],
  [
    "that only a branch adds",
    '<Response><Say voice="man" [if]voice="man"[end]>Hi</Say></Response>',
    "duplicate-attribute: voice",
  ],
  [
    "that two sections add together",
    '<Response><Say [if]voice="man"[end] [if b]voice="man"[end]>Hi</Say></Response>',
    "duplicate-attribute: voice",
  ],
  [
    "beside what writes into a tag",
    '<Response><Dial [value] timeout="5" timeout="6">+14155550100</Dial></Response>',
    "duplicate-attribute: timeout",
  ],
  [
    "in a branch in a value",
    '<Response><Say voice="[if]mann[else]woman[end]">Hi</Say><Say voice="[if]man[else]womann[end]">Hi</Say></Response>',
    "invalid-value: mann",
    "invalid-value: womann",
  ],
  [
    "in an end tag whose start tag may be left out",
    '<Response>[if]<Gather action="/a">[end]<Say>1</Say></Gather><Hangup/></Response>',
    "stray-end-tag: </Gather>",
  ],
  [
    "in an end tag that only one of two start tags has",
    '<Response>[if]<Gather action="/a">[else]<Dial>[end]<Say>1</Say></Gather><Hangup/></Response>',
    "mismatched-end-tag: Gather",
  ],
  ["in the tags of a branch", "<Response>[if]<Say>Hi[end]<Hangup/></Response>", "missing-end-tag: Say"],
  ["in the tags around a section", "<Response><Say>[if]Hi[end]<Hangup/></Response>", "missing-end-tag: Say"],
  [
    "behind the ends of all branches",
    "<Response>[if]<Hangup/>[else]<Redirect>/a</Redirect>[end]<Say>2</Say></Response>",
    "unreachable-verb: <Say>2</Say>",
  ],
  [
    "behind the end in one branch",
    "<Response>[if]<Hangup/><Say>2</Say>[end]</Response>",
    "unreachable-verb: <Say>2</Say>",
  ],
  [
    "in what is repeated",
    "<Response>[for]<Number>[value]</Number>[endFor]<Hangup/></Response>",
    "misplaced-element: Number",
  ],
  [
    "in the text of a branch",
    "<Response><Dial><Sip>[if]agent[else]sip:agent@example.com[end]</Sip></Dial></Response>",
    "invalid-sip-uri: agent",
  ],
];

/** Of nothing here it is clear what is wrong, but each is answered. */
const broken = ["<Response>[if]<Say>1</Say>[else][else]<Say>2</Say>[end][if]<Say>3</Say>[end]</Response>"];

for (const engine of engines) {
  describe(`In ${engine.language.id}, something is said of`, () => {
    for (const text of broken) {
      it(text, () => assert.doesNotThrow(() => found(written(engine, text), engine.language.id)));
    }
  });

  describe(`In ${engine.language.id}, nothing is wrong with`, () => {
    for (const [what, text] of right) {
      it(what, () => assert.deepEqual(found(written(engine, text), engine.language.id), []));
    }
  });

  describe(`In ${engine.language.id}, a mistake is found`, () => {
    for (const [what, text, ...findings] of wrong) {
      it(what, () => assert.deepEqual(found(written(engine, text), engine.language.id), findings));
    }
  });
}

describe("What breaks one outcome of a template", () => {
  it("says which", () => {
    const text = '<Response>{% if a %}<Gather action="/a">{% endif %}<Say>1</Say></Gather></Response>';
    const [found] = diagnostics(parseDocument(text, undefined, templateNamed("jinja")), allRules());
    assert.match(found!.message, /, when '\{% if a %\}' does not apply$/);
    assert.deepEqual(found!.fixes, []);
  });

  it("is not told from one that nobody knows to come", () => {
    for (const [language, text] of [
      ["jinja", '<Response>{% set a = 1 %}{% if a %}<Gather action="/a">{% endif %}<Say>1</Say></Gather></Response>'],
      ["jinja", '<Response>{% block a %}<Gather action="/a">{% endblock %}<Say>1</Say></Gather></Response>'],
      ["erb", "<Response><% if a %><Gather><% else %><% return %><% end %><Say>1</Say></Gather></Response>"],
      ["php", "<Response><?php $a = 1; if ($a): ?><Gather><?php endif; ?><Say>1</Say></Gather></Response>"],
      ["handlebars", '<Response>{{#menu}}<Gather action="/a">{{/menu}}<Say>1</Say></Gather></Response>'],
    ] as const) {
      assert.deepEqual(
        found(text, language).filter((each) => !/no-effect|endless/.test(each)),
        [],
        text,
      );
    }
  });
});

describe("Both halves of a condition in Mustache", () => {
  it("are never there together, and one always is", () => {
    const half = (text: string) => found(`<Response>${text}</Response>`, "handlebars");
    assert.deepEqual(half('<Say {{#a}}voice="man"{{/a}}{{^a}}voice="woman"{{/a}}>1</Say>'), []);
    assert.deepEqual(half("{{#a}}<Hangup/>{{/a}}{{^a}}<Redirect>/a</Redirect>{{/a}}<Say>1</Say>"), [
      "unreachable-verb: <Say>1</Say>",
    ]);
  });
});

describe("A fix in a template", () => {
  it("leaves the tags of a section alone", () => {
    for (const engine of engines) {
      for (const [, marked] of wrong) {
        const text = written(engine, marked);
        const document = parseDocument(text, undefined, engine.language);
        const tags = document.holes.map(({ span }) => textOf(text, span));
        for (const { fixes = [] } of diagnostics(document, allRules())) {
          for (const { edits, title } of fixes) {
            const after = parseDocument(applyEdits(text, edits), undefined, engine.language);
            assert.deepEqual(
              after.holes.map(({ span }) => textOf(after.text, span)),
              tags,
              `${title} in ${text}`,
            );
          }
        }
      }
    }
  });
});

describe("A component of Blade", () => {
  it("is not judged, nor what is handed to it", () => {
    const text = `<Response><x-say :voice="$voice" loop><Number>1</Number></x-say><x-slot:title>a</x-slot><Saay>1</Saay></Response>`;
    assert.deepEqual(found(text, "blade"), ["unknown-element: Saay"]);
  });
});
