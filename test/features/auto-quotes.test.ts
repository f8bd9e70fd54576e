import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { autoQuotes } from "../../server/src/features/auto-quotes";
import { extractCursor } from "../support/markup";

/** The document after quotes were added behind the cursor, if any. */
function quoted(marked: string): string {
  const { text, offset } = extractCursor(marked);
  return text.slice(0, offset) + (autoQuotes(parseDocument(text), offset) ?? "|") + text.slice(offset);
}

describe("typing = adds quotes", () => {
  for (const [marked, expected] of [
    ["<Say voice=|", '<Say voice="$1"'],
    ["<Say voice=|>a</Say>", '<Say voice="$1">a</Say>'],
    ["<Pause length=|/>", '<Pause length="$1"/>'],
    ["<Pause length =|/>", '<Pause length ="$1"/>'],
    ['<Say voice=| language="de-DE">', '<Say voice="$1" language="de-DE">'],
    ["<Gather\n  input=|\n  action='/a'>", "<Gather\n  input=\"$1\"\n  action='/a'>"],
    ["<Response><Say voice=|</Response>", '<Response><Say voice="$1"</Response>'],
    ["<Foo bar=|>", '<Foo bar="$1">'],
  ] as const) {
    it(marked, () => assert.equal(quoted(marked), expected));
  }
});

describe("typing = adds no quotes", () => {
  for (const [why, marked] of [
    ["before a value", '<Say voice=|"man">'],
    ["before a value without quotes", "<Say voice=|man>"],
    ["before a blank and a value", '<Say voice=| "man">'],
    ["in a value", '<Play action="/a?b=|"/>'],
    ["in a value without quotes", "<Play action=a=|>"],
    ["in a value whose quote is not closed", '<Play action="/a?b=|'],
    ["twice", "<Say voice==|>"],
    ["behind the name of an element", "<Say =|>"],
    ["in text", "<Say>1 + 1 =|</Say>"],
    ["in a comment", "<!-- <Say voice=| -->"],
    ["in CDATA", "<Say><![CDATA[<a b=|]]></Say>"],
    ["in the declaration", "<?xml version=|?>"],
    ["before a token", "<Say voice=|{{Voice}}>"],
    ["in a token", "<Say {{#if a=|}}/>"],
  ] as const) {
    it(why, () => assert.equal(quoted(marked), marked));
  }
});
