import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { fixAll, isSure } from "../../server/src/features/fix-all";
import type { RuleSettings } from "../../server/src/features/rule-settings";
import { rules } from "../../server/src/rules";
import { applyEdits } from "../../server/src/text/edit";
import { allRules } from "../support/check-suppression";
import { stripNotes } from "../support/markup";

function fixed(text: string, settings?: RuleSettings): string {
  return applyEdits(text, fixAll(parseDocument(text), allRules(settings)));
}

function check(before: string, after: string): void {
  assert.notEqual(before, after);
  assert.equal(fixed(before), after);
}

function checkLeft(text: string): void {
  assert(diagnostics(parseDocument(text), allRules()).length > 0, "there is something to leave alone");
  assert.equal(fixed(text), text);
}

describe("Fix all", () => {
  it("mends what keeps the document from being well-formed, and what is misspelt", () =>
    check(
      `<Response>
  <Say voise="alice" loop=2>Fish & chips</say>
  <Dail timeout="20>+14155550100</Dail>
</Response>`,
      `<Response>
  <Say voice="alice" loop="2">Fish &amp; chips</Say>
  <Dial timeout="20">+14155550100</Dial>
</Response>`,
    ));

  it("writes in the right way what says the same", () => {
    check(
      '<Response>\n  <Gather input="speech,dtmf" timeout="10s" action="/a b"><Say>Hi</Say></Gather>\n</Response>',
      '<Response>\n  <Gather input="speech dtmf" timeout="10" action="/a%20b"><Say>Hi</Say></Gather>\n</Response>',
    );
    check("<Say>Hi</Say>\n<Hangup/>\n", "<Response>\n  <Say>Hi</Say>\n  <Hangup/>\n</Response>\n");
  });

  it("gives a tag the '<' that it lacks, and a value its quote, rather than remove what follows", () => {
    check("<Response>Say>Hello</Say><Hangup/></Response>", "<Response><Say>Hello</Say><Hangup/></Response>");
    check(
      '<Response><Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task priority="5>{"a":1}</Task></Enqueue></Response>',
      '<Response><Enqueue workflowSid="WW0123456789abcdef0123456789abcdef"><Task priority="5">{"a":1}</Task></Enqueue></Response>',
    );
  });

  it("goes on with what its own fixes bring to light", () =>
    check(
      "<response>\n  <Say languag='en_US'>Hello</Say>\n</response>",
      "<Response>\n  <Say language='en-US'>Hello</Say>\n</Response>",
    ));

  it("takes the first of fixes that meet, and looks for the others anew", () =>
    check(
      '<Response>\n  <Say loop="1"loop="1">a</Say>\n</Response>',
      '<Response>\n  <Say loop="1">a</Say>\n</Response>',
    ));

  it("closes what is left open from the inside, after names are right", () =>
    check(
      "<Response>\n  <Gather>\n    <Sayy>Press 1</Say>\n",
      "<Response>\n  <Gather>\n    <Say>Press 1</Say>\n  </Gather>\n</Response>\n",
    ));

  for (const [before, after] of [
    ["<Sayy>x</Sayy>", "<Say>x</Say>"],
    ['<Gathr action="/y"/>', '<Gather action="/y"/>'],
  ] as const) {
    it(`closes what is left open beside ${before}`, () =>
      check(
        `<Response>\n  <Gather action="/x"><Say>Hi</Gather>\n  ${before}\n</Response>`,
        `<Response>\n  <Gather action="/x"><Say>Hi</Say></Gather>\n  ${after}\n</Response>`,
      ));
  }

  it("closes an element before what is indented as it is, since a caller hears the difference", () => {
    check(
      `<Response>
  <Gather numDigits="1" action="/x">
    <Say>Press 1</Say>
  <Say>We did not hear you.</Say>
  <Hangup/>
</Response>`,
      `<Response>
  <Gather numDigits="1" action="/x">
    <Say>Press 1</Say>
  </Gather>
  <Say>We did not hear you.</Say>
  <Hangup/>
</Response>`,
    );
    check(
      '<Response>\r\n\t<Gather action="/x"><Say>Press 1</Say>\r\n\t<Say>Bye</Say>\r\n</Response>',
      '<Response>\r\n\t<Gather action="/x"><Say>Press 1</Say></Gather>\r\n\t<Say>Bye</Say>\r\n</Response>',
    );
    check(
      '<Response>\n<Gather action="/x">\n<Say>Press 1</Say>\n<Hangup/>\n</Response>',
      '<Response>\n<Gather action="/x">\n<Say>Press 1</Say>\n</Gather>\n<Hangup/>\n</Response>',
    );
  });

  it("closes the root behind all that it holds, however that is indented", () =>
    check(
      "  <Response>\n    <Say>a</Say>\n<Say>b</Say>\n  <Hangup/>\n",
      "  <Response>\n    <Say>a</Say>\n<Say>b</Say>\n  <Hangup/>\n  </Response>\n",
    ));

  it("closes nothing where an element may end in more than one place", () => {
    checkLeft('<Response>\n<Gather action="/x">\n<Say>Press 1</Say>\n<Say>Bye</Say>\n<Hangup/>\n</Response>');
    checkLeft('<Response><Gather action="/x"><Say>Press 1</Say><Say>Bye</Say><Hangup/></Response>');
    checkLeft('<Response>\n  <Gather action="/x">\n  <Say>Bye</Say>\n  <Hangup/>\n</Response>');
    checkLeft('<Response><Say voice="Polly.Joanna">This is <emphasis>very important news</Say></Response>');
  });

  it("mends a root in the wrong case around all that it holds", () =>
    check(
      `<response>
  <say Voice="Polly.Joana">a & b</say>
  <Redirect>/a?x=1&y=2</Response>
`,
      `<Response>
  <Say voice="Polly.Joanna">a &amp; b</Say>
  <Redirect>/a?x=1&amp;y=2</Redirect></Response>
`,
    ));

  it("does nothing rather than make a text worse that is too broken for its fixes", () => {
    const text = "<Response>\n  <Dial tim>\n    <Numbe<-a/>r>+14155550100</Number>\n  </Dial>\n</Response>";
    const document = parseDocument(text);
    assert(parseDocument(fixed(text)).problems.length <= document.problems.length);
  });

  it("does nothing again and again where a fix does not mend what it is for", () =>
    checkLeft("<Body {{#each={{#each \r=\r>}}"));

  it("removes suppressions without use", () =>
    check(
      "<Response>\n  <!-- twiml-disable deprecated -->\n  <Pause/>\n</Response>",
      "<Response>\n  <Pause/>\n</Response>",
    ));

  it("changes nothing in a document that is right", () => {
    const text = "<Response>\n  <Say>Hello</Say>\n</Response>";
    assert.deepEqual(fixAll(parseDocument(text), allRules()), []);
  });

  it("changes single words, not whole lines, so that cursors stay", () => {
    const text = "<Response>\n  <Say>a & b</Say>\n</Response>";
    const start = text.indexOf("&");
    assert.deepEqual(fixAll(parseDocument(text), allRules()), [{ span: { start, end: start + 1 }, text: "&amp;" }]);
  });

  it("leaves alone what comments or settings suppress", () => {
    const text = `<Response>
  <!-- twiml-disable-next-line unknown-attribute -->
  <Say voise="alice">a</Say>
</Response>`;
    assert.equal(fixed(text), text);
    const misspelt = '<Response>\n  <Say voise="alice">a</Say>\n</Response>';
    assert.equal(fixed(misspelt, { preset: "strict", rules: { "unknown-attribute": "off" } }), misspelt);
  });

  it("ends, and in reasonable time, with as many mistakes as a document can hold", () => {
    const text = `<Response><Say>${"& ".repeat(20_000)}</Say></Response>`;
    assert.equal(fixed(text), text.replaceAll("&", "&amp;"));
  });
});

describe("Fix all leaves alone what a caller would hear", () => {
  const cases: Readonly<Record<string, string>> = {
    "an element that would dial once it is wrapped": "<Response>\n  <Number>+14155550100</Number>\n</Response>",
    "a number out of its range": '<Response>\n  <Dial timeout="900">+14155550100</Dial>\n</Response>',
    "a phone number without country code": "<Response>\n  <Dial>4155550100</Dial>\n</Response>",
    "verbs that never run": "<Response>\n  <Hangup/>\n  <Say>Goodbye</Say>\n</Response>",
    "a retired voice": '<Response>\n  <Say voice="alice">Hello</Say>\n</Response>',
    "an attribute that nobody knows": '<Response>\n  <Say speed="2">Hello</Say>\n</Response>',
    "text that belongs nowhere": "<Response>\n  Hello\n  <Pause/>\n</Response>",
  };
  for (const [what, text] of Object.entries(cases)) {
    it(`such as ${what}`, () => checkLeft(text));
  }
});

describe("The rules whose examples are mended on save", () => {
  /** Whoever adds a rule with a preferred fix decides here whether it may be applied without asking. */
  const asked = [
    "invalid-phone-number",
    "invalid-url",
    "invalid-value",
    "misplaced-element",
    "out-of-range",
    "repeated-value",
    "unclosed-section",
    "unclosed-token",
    "unknown-element",
  ];

  it("are all that have a preferred fix, but for those that ask", () => {
    const asking = rules.filter(({ examples }) =>
      examples.some(({ bad }) => {
        const document = parseDocument(stripNotes(bad));
        return diagnostics(document, allRules()).some((found) =>
          found.fixes?.some((fix) => fix.isPreferred && !isSure(document, found, fix)),
        );
      }),
    );
    assert.deepEqual(
      asking.map(({ id }) => id),
      asked,
    );
  });
});
