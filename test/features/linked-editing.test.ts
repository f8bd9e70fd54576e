import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { linkedEditing } from "../../server/src/features/linked-editing";
import { extractCursor } from "../support/markup";

/** What is typed along with the cursor, as `[name]` in the document; the document without marks where nothing is. */
function linked(text: string, offset: number): string {
  const [start, end] = linkedEditing(parseDocument(text), offset)?.spans ?? [];
  return start && end
    ? `${text.slice(0, start.start)}[${text.slice(start.start, start.end)}]${text.slice(start.end, end.start)}[${text.slice(end.start, end.end)}]${text.slice(end.end)}`
    : text;
}

describe("linked editing", () => {
  it("links at each place in a name and nowhere else", () => {
    const text = '<Say a="Say">Say</Say>';
    const places = Array.from({ length: text.length + 1 }, (_, offset) => offset);
    const found = places.filter((offset) => linked(text, offset) !== text);
    assert.deepEqual(found, [1, 2, 3, 4, 18, 19, 20, 21]);
  });

  for (const [marked, expected] of [
    ["<Response><Sa|y>a</Say></Response>", "<Response><[Say]>a</[Say]></Response>"],
    ["<Response><Say>a</|Say></Response>", "<Response><[Say]>a</[Say]></Response>"],
    ["<say-as|>1</say-as>", "<[say-as]>1</[say-as]>"],
    ["<Say><Say>a</Sa|y></Say>", "<Say><[Say]>a</[Say]></Say>"],
    ["<Say><Say>a</Say></Sa|y>", "<[Say]><Say>a</Say></[Say]>"],
    ["<Sa|y\n  voice='a'\n>a</Say >", "<[Say]\n  voice='a'\n>a</[Say] >"],
    ["<Foo|>></Foo>", "<[Foo]>></[Foo]>"],
    ["<Dial><Sa|y>a</Say>", "<Dial><[Say]>a</[Say]>"],
  ] as const) {
    it(`links in ${marked}`, () => {
      const { text, offset } = extractCursor(marked);
      assert.equal(linked(text, offset), expected);
    });
  }

  for (const [why, marked] of [
    ["there is no end tag", "<Pau|se/>"],
    ["the end tag is missing", "<Response><Sa|y>a</Response>"],
    ["a start tag was just closed", "<foo>|"],
    ["a start tag was just closed twice", "<foo>>|"],
    ["a start tag was just closed twice, its end tag written", "<foo>>|</foo>"],
    ["the names differ", "<Sa|y>a</Sya>"],
    ["the names differ by case", "<Say>a</sa|y>"],
    ["the start tag is not finished", "<Sa|y</Say>"],
    ["an end tag ends nothing", "<Response></Sa|y></Response>"],
    ["the end tag may belong to the element around it", "<Say>a <Sa|y>b</Say>"],
    ["the end tag may belong to an element further out", "<p>a<s><|p>b</p></s>"],
    ["the cursor is in an attribute of that name", '<Say Sa|y="1">a</Say>'],
    ["the cursor is behind the name", "<Say |>a</Say>"],
    ["the cursor is behind the end tag's name", "<Say>a</Say |>"],
    ["the tag is in a comment", "<!-- <Sa|y>a</Say> -->"],
    ["the tag is in CDATA", "<Say><![CDATA[<Sa|y>a</Say>]]></Say>"],
    ["a template writes the name", "<{{Ve|rb}}>a</{{Verb}}>"],
  ] as const) {
    it(`does not link where ${why}`, () => {
      const { text, offset } = extractCursor(marked);
      assert.equal(linked(text, offset), text);
    });
  }

  it("ends at a blank, so that attributes stay in the start tag", () => {
    const { wordPattern } = linkedEditing(parseDocument("<say-as>1</say-as>"), 1)!;
    const name = new RegExp(`^(?:${wordPattern})$`);
    assert.deepEqual(
      ["say-as", "xml:lang", "", "say-as ", 'say-as a="1"', "say>", "say/"].filter((typed) => name.test(typed)),
      ["say-as", "xml:lang", ""],
    );
  });
});
