import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { type Surrounding, surroundings } from "../../server/src/features/surround";
import { rules } from "../../server/src/rules";
import { applyEdits } from "../../server/src/text/edit";
import { findingsOf } from "../support/check";

/** Splits `text|with a|selection`. */
function offered(marked: string): { text: string; found: Surrounding[] } {
  const [before, selected, after] = marked.split("|");
  assert(before !== undefined && selected !== undefined && after !== undefined, `two | expected in ${marked}`);
  const text = before + selected + after;
  const span = { start: before.length, end: before.length + selected.length };
  return { text, found: surroundings(parseDocument(text), span) };
}

function titles(marked: string): string[] {
  return offered(marked).found.map(({ title }) => title.replace("Surround with ", ""));
}

function checkSurround(title: string, marked: string, expected: string): void {
  const { text, found } = offered(marked);
  const surrounding = found.find((candidate) => candidate.title === `Surround with ${title}`);
  assert(surrounding, `${title} is not among: ${found.map((candidate) => candidate.title).join(", ")}`);
  assert.equal(applyEdits(text, surrounding.edits), expected);
}

describe("surrounding elements", () => {
  it("in lines of their own indents them", () =>
    checkSurround(
      "<Gather>",
      "<Response>\n  |<Say>a</Say>\n  <Play>/b</Play>|\n</Response>",
      "<Response>\n  <Gather>\n    <Say>a</Say>\n    <Play>/b</Play>\n  </Gather>\n</Response>",
    ));

  it("does not mind white space in the selection", () =>
    checkSurround(
      "<Gather>",
      "<Response>\n|  <Say>a</Say>\n|</Response>",
      "<Response>\n  <Gather>\n    <Say>a</Say>\n  </Gather>\n</Response>",
    ));

  it("keeps the document's line breaks and indentation", () =>
    checkSurround(
      "<Gather>",
      "<Response>\r\n\t|<Say\r\n\t\tloop='1'>a</Say>|\r\n</Response>",
      "<Response>\r\n\t<Gather>\r\n\t\t<Say\r\n\t\t\tloop='1'>a</Say>\r\n\t</Gather>\r\n</Response>",
    ));

  it("in one line stays in it", () =>
    checkSurround(
      "<Gather>",
      "<Response>|<Say>a</Say>|</Response>",
      "<Response><Gather><Say>a</Say></Gather></Response>",
    ));

  it("changes no text and no value in them", () =>
    checkSurround(
      "<Gather>",
      '<Response>\n  |<Say voice="man\n">a\n  b</Say>\n\n  <Play>/c</Play>|\n</Response>',
      '<Response>\n  <Gather>\n    <Say voice="man\n">a\n  b</Say>\n\n    <Play>/c</Play>\n  </Gather>\n</Response>',
    ));

  it("offers what may stand there and hold all of it", () => {
    assert.deepEqual(titles("<Response>|<Say>a</Say>|</Response>"), ["<Gather>", "a comment"]);
    assert.deepEqual(titles("<Response>|<Say>a</Say><Hangup/>|</Response>"), ["a comment"]);
    assert.deepEqual(titles("<Response>|<Number>1</Number>|</Response>"), ["<Dial>", "a comment"]);
    assert.deepEqual(titles("<Response><Gather>|<Say>a</Say>|</Gather></Response>"), ["a comment"]);
    assert.deepEqual(titles("<Foo>|<Say>a</Say>|</Foo>"), ["a comment"]);
  });
});

describe("surrounding text", () => {
  it("puts words into SSML", () =>
    checkSurround("<s>", "<Response><Say>|a b.| c</Say></Response>", "<Response><Say><s>a b.</s> c</Say></Response>"));

  it("offers no SSML that does nothing without an attribute", () =>
    assert.deepEqual(titles("<Response><Say>|a|</Say></Response>"), ["<p>", "<s>", "CDATA", "a comment"]));

  it("gives a number its noun", () =>
    checkSurround(
      "<Number>",
      "<Response><Dial>|+14155550100|</Dial></Response>",
      "<Response><Dial><Number>+14155550100</Number></Dial></Response>",
    ));

  it("gives a message its body", () =>
    checkSurround(
      "<Body>",
      "<Response><Message>|Hi {{From}}|</Message></Response>",
      "<Response><Message><Body>Hi {{From}}</Body></Message></Response>",
    ));

  it("resolves entities in CDATA", () =>
    checkSurround(
      "CDATA",
      "<Response><Say>|a &lt; b &amp; c|</Say></Response>",
      "<Response><Say><![CDATA[a < b & c]]></Say></Response>",
    ));

  it("offers no CDATA where the text would be another", () => {
    for (const marked of ["|a &nbsp; b|", "|{{From}}|", "|]]&gt;|", "|a&#xD;|", "|<p>a</p>|"]) {
      const found = titles(`<Response><Say>${marked}</Say></Response>`);
      assert.ok(!found.includes("CDATA") && found.includes("a comment"), found.join(", "));
    }
  });
});

describe("surrounding with a comment", () => {
  it("keeps what is selected as it is", () =>
    checkSurround(
      "a comment",
      "<Response>\n  |<Say>a</Say>\n  <Hangup/>|\n</Response>",
      "<Response>\n  <!-- <Say>a</Say>\n  <Hangup/> -->\n</Response>",
    ));

  it("is impossible around hyphens and around the root", () => {
    assert.deepEqual(titles("<Response>|<!-- a -->|</Response>"), []);
    assert.deepEqual(titles("<Response><Foo>|a -|</Foo></Response>"), []);
    assert.deepEqual(titles("|<Response/>|"), []);
  });
});

describe("surrounding is not offered", () => {
  for (const [why, marked] of [
    ["where nothing is selected", "<Response>||<Say>a</Say></Response>"],
    ["around white space", "<Response>| |<Say>a</Say></Response>"],
    ["around half an element", "<Response>|<Say>a|</Say></Response>"],
    ["around a tag", "<Response>|<Say>|a</Say></Response>"],
    ["across the border of an element", "<Response><Dial>|<Number>1</Number></Dial><Hangup/>|</Response>"],
    ["in a value", '<Response><Say voice="|man|">a</Say></Response>'],
    ["around an attribute", '<Response><Say |voice="man"|>a</Say></Response>'],
    ["around a name", "<Response><|Say|>a</Say></Response>"],
    ["in a comment", "<Response><!-- |a| --></Response>"],
    ["in CDATA", "<Response><Say><![CDATA[|a|]]></Say></Response>"],
    ["around an element without end tag", "<Response>|<Say>a|</Response>"],
    ["around an end tag that ends nothing", "<Response>|<Hangup/></Say>|</Response>"],
    ["around half an entity", "<Response><Say>|a &am|p; b</Say></Response>"],
    ["around half a token", "<Response><Say>|a {{Fr|om}}</Say></Response>"],
    ["around half a section", "<Response><Say>|{{#if a}}b|{{/if}}</Say></Response>"],
    ["around the middle of a section", "<Response><Say>{{#if a}}|b{{else}}c|{{/if}}</Say></Response>"],
  ] as const) {
    it(why, () => assert.deepEqual(titles(marked), []));
  }
});

describe("surrounding what stands in a right document", () => {
  const texts = ["voice", "messaging", "bins"].flatMap((folder) =>
    readdirSync(`test/fixtures/${folder}`).map((file) => readFileSync(`test/fixtures/${folder}/${file}`, "utf8")),
  );

  it("with an element or CDATA leaves it right", () => {
    const tried = new Set<string>();
    for (const text of texts) {
      const document = parseDocument(text);
      const before = new Set(findingsOf(rules, text).map(({ message }) => message));
      for (const { name, children } of document.elements) {
        for (const child of children) {
          const found = surroundings(document, child.span).filter(({ title }) => !title.endsWith("comment"));
          for (const { title, edits } of found) {
            const what = `${title} in <${name}> around ${child.kind === "element" ? `<${child.name}>` : child.kind}`;
            if (!tried.has(what)) {
              // A verb that takes over the flow still needs its URL from the author.
              const messages = findingsOf(rules, applyEdits(text, edits))
                .filter(({ ruleId, message }) => ruleId !== "endless-loop" && !before.has(message))
                .map(({ message }) => message);
              assert.deepEqual(messages, [], `${what}\n${applyEdits(text, edits)}`);
            }
            tried.add(what);
          }
        }
      }
    }
    assert.ok(tried.size > 20, [...tried].join("\n"));
  });

  it("with anything keeps it well-formed, whatever is selected", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(200),
        (text, from, length) => {
          const start = Math.floor(from * text.length);
          for (const { title, edits } of surroundings(parseDocument(text), {
            start,
            end: Math.min(text.length, start + length),
          })) {
            assert.deepEqual(parseDocument(applyEdits(text, edits)).problems, [], title);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
