import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hasHole, holeAt, parseDocument } from "../server/src/document";
import { checkSyntax, checkText, showInsertions } from "./syntax/support/check-syntax";

describe("A document with Mustache", () => {
  it("keeps tokens in its values and texts", () =>
    checkSyntax(
      `<Response>
  <Dial callerId="{{From}}" timeout='{{#if a}}5{{else}}9{{/if}}'>{{To}}</Dial>
</Response>`,
      `
Response
  Dial callerId={{From}} timeout={{#if a}}5{{else}}9{{/if}}
    "{{To}}"`,
    ));

  it("has no mistake where tokens stand between elements and outside of the root", () =>
    checkSyntax(
      `{{! A menu }}
<Response>
  {{#each Numbers}}
  <Number>{{this}}</Number>
  {{/each}}
</Response>
{{!-- </Response> --}}`,
      `
"{{! A menu }}\\n"
Response
  "\\n  {{#each Numbers}}\\n  "
  Number
    "{{this}}"
  "\\n  {{/each}}\\n"
"\\n{{!-- </Response> --}}"`,
    ));

  it("has no mistake where tokens stand in tags, but for a value without quotes", () =>
    checkSyntax(
      `<Response>
  <Say {{#Slow}}loop="2"{{/Slow}} voice={{Voice}}>Hi</Say{{x}}>
                                        ~~~~~~~~~ unquoted-value voice
</Response>`,
      `
Response
  Say loop=2 voice={{Voice}}
    "Hi"`,
    ));

  it("reads quotes, '<' and '&' in tokens as the tokens' own", () =>
    checkSyntax(
      `<Response><Say voice="{{pick "a" '<b>' &c}}">{{d < "e" & f}}</Say></Response>`,
      `
Response
  Say voice={{pick "a" '<b>' &c}}
    "{{d < \\"e\\" & f}}"`,
    ));

  it("has text where a token is not closed", () =>
    checkSyntax(
      `<Response><Say voice="{{Voice">{{Name</Say></Response>`,
      `
Response
  Say voice={{Voice
    "{{Name"`,
    ));
});

describe("Holes", () => {
  const text = `{{a}} {{!b}}<Say>{{c}}</Say>`;
  const document = parseDocument(text);

  it("are found from their first brace to behind their last", () =>
    assert.deepEqual(
      [0, 4, 5, 6].map((offset) => holeAt(document, offset)?.name),
      ["a", "a", "a", "b"],
    ));

  it("make a span unknown that they overlap", () => {
    assert.equal(hasHole(document, { start: 0, end: 1 }), true);
    assert.equal(hasHole(document, { start: 12, end: 22 }), true);
    assert.equal(hasHole(document, { start: 12, end: 17 }), false);
  });

  it("do not make a span unknown as comments", () => assert.equal(hasHole(document, { start: 6, end: 12 }), false));
});

describe("Line breaks", () => {
  it("of two characters are read like one", () =>
    checkText(
      '<Response>\r\n  <Say voice="man\r\n    loop="2">a & b\r\n</Response>',
      `<Response>\r
  <Say voice="man\r
   ~~~ missing-end-tag Say
             ~~~~ unclosed-quote voice
    loop="2">a & b\r
               ~ raw-ampersand
</Response>`,
      `
Response
  Say voice=man loop=2 …
    "a & b\\r\\n"`,
    ));
});

/** The second text shows, as `▲`, where something is missing in the first. */
const insertions: readonly (readonly [string, string])[] = [
  ["<Response><Say>Hi</Response>", "<Response><Say>Hi▲</Response>"],
  ["<Response><Say>Hi", "<Response><Say>Hi▲▲"],
  ["<Response><Say>Hi</Say</Response>", "<Response><Say>Hi</Say▲</Response>"],
  ["<Response><Pause /\n</Response>", "<Response><Pause /▲\n</Response>"],
  ["<Response><Say voice='a' loop='b/></Response>", "<Response><Say voice='a' loop='b▲/></Response>"],
  ['<Response><Say voice="a loop="2"/></Response>', '<Response><Say voice="a▲ loop="2"/></Response>'],
  ["<Response><Say voice loop=/></Response>", "<Response><Say voice▲ loop=▲/></Response>"],
  ["<Response><Say a=''b=''/></Response>", "<Response><Say a=''▲b=''/></Response>"],
  ["<Response><!-- a", "<Response><!-- a▲"],
  ["<?xml version='1.0'\n<Response/>", "<?xml version='1.0'\n▲<Response/>"],
];

describe("What is missing", () => {
  for (const [text, shown] of insertions) {
    it(`is missing there: ${shown}`, () => assert.equal(showInsertions(text), shown));
  }
});
