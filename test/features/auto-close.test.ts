import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { autoClose } from "../../server/src/features/auto-close";
import { extractCursor } from "../support/markup";

/** The document after what was typed before the cursor has been closed; `$0` is where the cursor goes. */
function closed(marked: string): string {
  const { text, offset } = extractCursor(marked);
  return text.slice(0, offset) + (autoClose(parseDocument(text), offset) ?? "|") + text.slice(offset);
}

describe("typing > closes", () => {
  for (const [marked, expected] of [
    ["<Response><Say>|</Response>", "<Response><Say>$0</Say></Response>"],
    ["<Response>|", "<Response>$0</Response>"],
    ["<Say voice='a>b'>|", "<Say voice='a>b'>$0</Say>"],
    ["<Gather\n  input='dtmf'\n>|\n", "<Gather\n  input='dtmf'\n>$0</Gather>\n"],
    ["<Say>a <say-as>|1</Say>", "<Say>a <say-as>$0</say-as>1</Say>"],
    ["<Foo>|", "<Foo>$0</Foo>"],
    ["<Say><p><p>|</p></Say>", "<Say><p><p>$0</p></p></Say>"],
    ["<Say><p>|<p>a</p></Say>", "<Say><p>$0</p><p>a</p></Say>"],
    ["<p>a<s>b<p>|c</s></p>", "<p>a<s>b<p>$0</p>c</s></p>"],
    ["<Say>{{From}}<p>|</Say>", "<Say>{{From}}<p>$0</p></Say>"],
    ["{{#if a}}<Say>|{{/if}}", "{{#if a}}<Say>$0</Say>{{/if}}"],
  ] as const) {
    it(marked, () => assert.equal(closed(marked), expected));
  }
});

describe("typing > closes nothing", () => {
  for (const [why, marked] of [
    ["that is closed", "<Response><Say>|a</Say></Response>"],
    ["that is closed some lines later", "<Gather>|\n  <Say>a</Say>\n</Gather>"],
    ["that is closed with the name misspelt", "<Say>|a</Sya>"],
    ["where both elements of one name are closed", "<p>a<p>|b</p></p>"],
    ["that has no content", "<Pause/>|"],
    ["twice", "<foo>>|"],
    ["where an angle bracket was typed over", "<foo>|>"],
    ["behind an end tag", "<Say>a</Say>|"],
    ["behind an end tag that ends nothing", "<Response></Say>|</Response>"],
    ["in text", "<Say>5 >| 3</Say>"],
    ["in a comment", "<!-- <Say>| -->"],
    ["behind a comment", "<!-- a -->|"],
    ["in a comment that is not closed", "<!-- <Say>|"],
    ["in CDATA", "<Say><![CDATA[<b>|]]></Say>"],
    ["in a value", '<Dial action="/a>|">a</Dial>'],
    ["in a value whose quote is not closed", '<Dial action="/a>|'],
    ["in a value whose quote is not closed, before other tags", '<Response><Dial action="/a>|\n</Response>'],
    ["behind the declaration", '<?xml version="1.0"?>|'],
    ["behind a document type", "<!DOCTYPE Response>|"],
    ["in a tag without name", "<>|"],
    ["in a token", "<Say>{{#if a >| b}}</Say>"],
    ["whose name a template writes", "<{{Verb}}>|"],
    ["whose name a template writes in part", "<Say{{x}}>|"],
    ["in an element that takes text alone, where the name is none", "<Body>Press <enter>|</Body>"],
  ] as const) {
    it(why, () => assert.equal(closed(marked), marked));
  }
});

describe("typing / completes", () => {
  for (const [marked, expected] of [
    ["<Response><Say>a</|</Response>", "<Response><Say>a</Say></Response>"],
    ["<Response><Say>a</|></Response>", "<Response><Say>a</Say></Response>"],
    ["<Response>\n</|", "<Response>\n</Response>"],
    ["<Dial><Number>1</Number></|", "<Dial><Number>1</Number></Dial>"],
    ["<Say>Hello. </| Goodbye.</Say>", "<Say>Hello. </Say> Goodbye.</Say>"],
    ["<Response><Dial></|\n<Say/></Response>", "<Response><Dial></Dial>\n<Say/></Response>"],
    ["<Response><Pause/|\n</Response>", "<Response><Pause/>\n</Response>"],
    ["<Response><Pause /|\n</Response>", "<Response><Pause />\n</Response>"],
    ['<Pause length="1"/|', '<Pause length="1"/>'],
    ["<Play digits='1' /|", "<Play digits='1' />"],
  ] as const) {
    it(marked, () => assert.equal(closed(marked), expected));
  }
});

describe("typing / right before an end tag", () => {
  it("gives its name, for the editor to write over it", () => {
    assert.equal(closed("<Response></|</Response>"), "<Response></Response></Response>");
  });
});

describe("typing / completes nothing", () => {
  for (const [why, marked] of [
    ["in a tag that is closed", "<Pause/|>"],
    ["in a start tag whose end tag stands", "<Response><Say/|</Say></Response>"],
    ["in text", "<Say>and/|or</Say>"],
    ["before a name", "<Say>a</|Say>"],
    ["before text", "<Response><Say/|Hello</Response>"],
    ["in a value", '<Gather action="/|"/>'],
    ["in a value whose quote is not closed", '<Gather action="/|'],
    ["in a value after an angle bracket", '<Say voice="</|">a</Say>'],
    ["in a value without quotes", "<Gather action=/|"],
    ["later in a value without quotes", "<Gather action=/a/|"],
    ["in a comment", "<!-- </| -->"],
    ["in CDATA", "<Say><![CDATA[</|]]></Say>"],
    ["where nothing is open", "<Response/></|"],
    ["some lines before it", "<Response><Say>Hi</Say>\n  </|\n</Response>"],
    ["twice", "<Pause//|"],
    ["in a token", "<Say>{{/|e164}}</Say>"],
    ["in a URL", "<Play>https:/|/example.com</Play>"],
  ] as const) {
    it(why, () => assert.equal(closed(marked), marked));
  }
});

describe("other keys", () => {
  it("close nothing", () => {
    assert.equal(closed("<Response><Say>a|</Response>"), "<Response><Say>a|</Response>");
    assert.equal(closed("|<Response>"), "|<Response>");
    assert.equal(closed("|"), "|");
  });
});
