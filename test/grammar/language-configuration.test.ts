import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { languageConfiguration, pressEnter, toRegExp } from "./support/language-configuration";

describe("Enter", () => {
  const cases: readonly (readonly [name: string, before: string, after: string])[] = [
    ["between a start tag and its end tag opens a line of its own", "<Say>|</Say>", "<Say>\n  |\n</Say>"],
    ["keeps the indentation of the line it leaves", "  <Dial>|</Dial>", "  <Dial>\n    |\n  </Dial>"],
    ["after a start tag indents", "<Gather numDigits='1'>|", "<Gather numDigits='1'>\n  |"],
    ["after a start tag and text indents", "<Say>Hello|", "<Say>Hello\n  |"],
    [
      "is not misled by an angle bracket in a value",
      '<Dial action="/a>b">|</Dial>',
      '<Dial action="/a>b">\n  |\n</Dial>',
    ],
    [
      "between tags of which the first has several lines opens a line of its own",
      '    method="GET">|</Gather>',
      '    method="GET">\n      |\n    </Gather>',
    ],
    [
      "after the last line of a start tag stays as deep as its attributes",
      '    method="GET">|',
      '    method="GET">\n    |',
    ],
    [
      "in a line that nobody reads stays",
      `${"<Say>a</Say>".repeat(100)}<Dial>|`,
      `${"<Say>a</Say>".repeat(100)}<Dial>\n|`,
    ],
    ["after a self-closing tag does not indent", "  <Hangup/>|", "  <Hangup/>\n  |"],
    ["after a self-closing tag with attributes does not indent", '<Pause length="2" />|', '<Pause length="2" />\n|'],
    ["after a closed element does not indent", "<Say>Hello</Say>|", "<Say>Hello</Say>\n|"],
    ["after a comment does not indent", "  <!-- the menu -->|", "  <!-- the menu -->\n  |"],
    ["after a comment that holds a tag does not indent", "<!-- <Dial> <Say> -->|", "<!-- <Dial> <Say> -->\n|"],
    ["inside a comment does not indent", "<!-- <Dial>|", "<!-- <Dial>\n|"],
    ["after the declaration does not indent", '<?xml version="1.0"?>|', '<?xml version="1.0"?>\n|'],
    ["between an open element and a comment indents", "<Dial> <!-- sales -->|", "<Dial> <!-- sales -->\n  |"],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => assert.equal(pressEnter(before), after));
  }
});

describe("A word", () => {
  const words = (text: string) => text.match(toRegExp(languageConfiguration.wordPattern, "g"));

  it("is a name, a voice, a language, a number as people select them", () => {
    assert.deepEqual(words('<Say voice="Polly.Joanna-Neural" language="en-US">'), [
      "Say",
      "voice",
      "Polly.Joanna-Neural",
      "language",
      "en-US",
    ]);
    assert.deepEqual(words('<say-as xml:lang="de-DE">'), ["say-as", "xml:lang", "de-DE"]);
    assert.deepEqual(words("<Number>+14155550100</Number>"), ["Number", "+14155550100", "Number"]);
    assert.deepEqual(words("<Client>client:joey</Client>"), ["Client", "client", "joey", "Client"]);
  });

  it("is a word of any language, with its apostrophe and without its punctuation", () => {
    assert.deepEqual(words("Don't go. Au revoir, à bientôt!"), ["Don't", "go", "Au", "revoir", "à", "bientôt"]);
    assert.deepEqual(words("'quoted' お電話"), ["quoted", "お電話"]);
  });

  it("is what stands in a Mustache token", () => {
    assert.deepEqual(words("{{#e164}}{{From}}{{/e164}}"), ["e164", "From", "e164"]);
  });
});

describe("A pair", () => {
  const closes = new Map(languageConfiguration.autoClosingPairs.map((pair) => [pair.open, pair]));

  it("closes by itself: comment, CDATA, quotes and the braces of Mustache", () => {
    assert.equal(closes.get("<!--")?.close, "-->");
    assert.equal(closes.get("<![CDATA[")?.close, "]]>");
    assert.equal(closes.get('"')?.close, '"');
    assert.equal(closes.get("{")?.close, "}");
  });

  it("of square brackets does not: its bracket would be left over once CDATA closes", () => {
    assert.equal(closes.has("["), false);
  });

  it("of quotes does not close in strings and comments, one of braces does in strings", () => {
    assert.deepEqual(closes.get("'")?.notIn, ["comment", "string"]);
    assert.deepEqual(closes.get("{")?.notIn, ["comment"]);
  });

  it("closes before a tag and before the quote that ends a value", () => {
    assert.ok(languageConfiguration.autoCloseBefore.includes("<"));
    assert.ok(languageConfiguration.autoCloseBefore.includes('"'));
  });
});

describe("A region", () => {
  const { start, end } = languageConfiguration.folding.markers;

  it("folds between its comments", () => {
    assert.match("  <!-- #region main menu -->", toRegExp(start));
    assert.match("<!-- #endregion -->", toRegExp(end));
  });

  it("is no other comment", () => {
    assert.doesNotMatch("<!-- the #region -->", toRegExp(start));
    assert.doesNotMatch("<!-- #regional -->", toRegExp(start));
    assert.doesNotMatch("<!-- #region -->", toRegExp(end));
  });
});
