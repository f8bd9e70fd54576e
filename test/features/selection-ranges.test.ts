import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { selectionRanges } from "../../server/src/features/selection-ranges";
import { extractCursor } from "../support/markup";

/** What each step of "expand selection" selects. */
function checkExpansion(marked: string, expected: readonly string[]): void {
  const { text, offset } = extractCursor(marked);
  const selected = selectionRanges(parseDocument(text), offset).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(selected, expected);
}

describe("selection ranges", () => {
  const gather = "<Gather input=\"dtmf speech\" action='/a'/>";
  const say = "<Say>Hello there</Say>";

  it("grow from an item of a list to its element", () =>
    checkExpansion("<Gather input=\"dtmf sp|eech\" action='/a'/>", [
      "speech",
      "dtmf speech",
      '"dtmf speech"',
      'input="dtmf speech"',
      "input=\"dtmf speech\" action='/a'",
      gather,
    ]));

  it("grow from a word in a value that is no list to the value", () =>
    checkExpansion('<Redirect method="a b|c"/>', [
      "bc",
      "a bc",
      '"a bc"',
      'method="a bc"',
      '<Redirect method="a bc"/>',
    ]));

  it("grow from the name of an attribute", () =>
    checkExpansion("<Say vo|ice='x' loop='1'>a</Say>", [
      "voice",
      "voice='x'",
      "voice='x' loop='1'",
      "<Say voice='x' loop='1'>",
      "<Say voice='x' loop='1'>a</Say>",
    ]));

  it("grow from the name of a start tag", () =>
    checkExpansion("<Response><S|ay>Hello there</Say></Response>", [
      "Say",
      "<Say>",
      say,
      `<Response>${say}</Response>`,
    ]));

  it("grow from the name of an end tag", () =>
    checkExpansion("<Response><Say>Hello there</Sa|y></Response>", [
      "Say",
      "</Say>",
      say,
      `<Response>${say}</Response>`,
    ]));

  it("grow from a word of the text to all of it, with its white space, to the element", () =>
    checkExpansion("<Response>\n  <Say> Hello th|ere </Say>\n</Response>\n", [
      "there",
      "Hello there",
      " Hello there ",
      "<Say> Hello there </Say>",
      "\n  <Say> Hello there </Say>\n",
      "<Response>\n  <Say> Hello there </Say>\n</Response>",
      "<Response>\n  <Say> Hello there </Say>\n</Response>\n",
    ]));

  it("stop at each element on the way", () =>
    checkExpansion("<Response><Dial><Number>|1</Number> </Dial> </Response>", [
      "1",
      "<Number>1</Number>",
      "<Number>1</Number> ",
      "<Dial><Number>1</Number> </Dial>",
      "<Dial><Number>1</Number> </Dial> ",
      "<Response><Dial><Number>1</Number> </Dial> </Response>",
    ]));

  it("know comments and CDATA", () => {
    checkExpansion("<a><!-- to| do --></a>", ["to", "to do", " to do ", "<!-- to do -->", "<a><!-- to do --></a>"]);
    checkExpansion("<a><![CDATA[x |]]></a>", ["x ", "<![CDATA[x ]]>", "<a><![CDATA[x ]]></a>"]);
    checkExpansion("<!-- a| b", ["a", "a b", " a b", "<!-- a b"]);
  });

  it("know tokens of templates", () =>
    checkExpansion('<Say voice="x{{ Fr|om }}"/>', [
      "From",
      "{{ From }}",
      "x{{ From }}",
      '"x{{ From }}"',
      'voice="x{{ From }}"',
      '<Say voice="x{{ From }}"/>',
    ]));

  it("take the child that the cursor touches between two", () =>
    checkExpansion("<a><b/>|  <c/></a>", ["<b/>", "<b/>  <c/>", "<a><b/>  <c/></a>"]));

  it("take the child that begins or ends at the cursor before the white space beside it", () => {
    const say = ["<Say>a</Say>", "\r\n  <Say>a</Say>\r\n", "<Response>\r\n  <Say>a</Say>\r\n</Response>"];
    checkExpansion("<Response>\r\n  |<Say>a</Say>\r\n</Response>", say);
    checkExpansion("<Response>\r\n  <Say>a</Say>|\r\n</Response>", say);
    checkExpansion("<a>\n  |<!-- b --></a>", ["<!-- b -->", "\n  <!-- b -->", "<a>\n  <!-- b --></a>"]);
    checkExpansion("\uFEFF|<a/>\n", ["<a/>", "\uFEFF<a/>\n"]);
  });

  it("take the white space where nothing else is there", () =>
    checkExpansion("<a>\n\n|\n</a>", ["\n\n\n", "<a>\n\n\n</a>"]));

  it("are the document alone where there is nothing else", () => {
    checkExpansion("|", [""]);
    checkExpansion("  |  ", ["    "]);
  });

  it("answer where tags are not finished", () => {
    checkExpansion("<Response><Say voice=|</Response>", ["voice=", "<Say voice=", "<Response><Say voice=</Response>"]);
    checkExpansion('<Say voice="a|\n', ["a", '"a', 'voice="a', '<Say voice="a', '<Say voice="a\n']);
    checkExpansion("<Response><Say>Hel|lo</Response>", ["Hello", "<Say>Hello", "<Response><Say>Hello</Response>"]);
  });
});
