import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { acceptAt } from "../support/check-completion";
import { mistakesOf } from "./support/check-twiml";
import { expandSnippet, tabStops } from "./support/expand-snippet";

interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync("snippets/twiml.json", "utf8"));
const entries = Object.entries(snippets);
const isDocument = ({ label }: Snippet) => label.endsWith("-document");

describe("A snippet", () => {
  for (const [name, snippet] of entries) {
    it(`with its defaults is right TwiML: ${name}`, () => {
      const text = expandSnippet(snippet.body);
      assert.deepEqual(mistakesOf(isDocument(snippet) ? text : `<Response>${text}</Response>`), []);
    });

    it(`is a whole document exactly where its label says so: ${name}`, () => {
      assert.equal(snippet.body.join("\n").includes("<Response>"), isDocument(snippet));
      assert.ok(snippet.description.startsWith(isDocument(snippet) ? "Document: " : "Inside <Response>: "));
    });

    it(`is offered as right TwiML in an empty file and in an empty <Response>: ${name}`, () => {
      for (const marked of ["|", "\n|", "<Response>|</Response>"]) {
        assert.deepEqual(mistakesOf(expandSnippet([acceptAt(marked, snippet.label)])), [], marked);
      }
    });

    it(`leads from its first tab stop to its last, $0: ${name}`, () => {
      const stops = tabStops(snippet.body);
      assert.deepEqual(
        stops,
        stops.map((_, index) => index + 1),
      );
      assert.ok(stops.length > 0, "There is nothing to fill in");
      assert.equal(snippet.body.join("\n").split("$0").length - 1, 1);
    });
  }
});

describe("The snippets", () => {
  it("are at least fifteen whole flows", () => assert.ok(entries.length >= 15));

  it("have labels of their own, of small letters, digits and hyphens", () => {
    const labels = entries.map(([, { label }]) => label);
    assert.deepEqual([...new Set(labels)], labels);
    assert.deepEqual(
      labels.filter((label) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(label)),
      [],
    );
  });
});

it("No snippet has a prefix: by that the editor would offer it in values and in what is spoken, too", () =>
  assert.deepEqual(
    entries.filter(([, snippet]) => "prefix" in snippet),
    [],
  ));

describe("What stays when tab stops are left as they are", () => {
  it("is the default of a placeholder, the first of a choice, and nothing of an empty stop", () => {
    assert.equal(expandSnippet(['<Play loop="${1|2,3|}">${2:a.mp3}</Play>$0']), '<Play loop="2">a.mp3</Play>');
  });

  it("must not be a tab stop", () => assert.throws(() => expandSnippet(["<Say>${1:Hello</Say>"])));
});
