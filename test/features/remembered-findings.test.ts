import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument, partsOf, type TwimlDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { rules } from "../../server/src/rules";
import type { Rule } from "../../server/src/rules/rule";
import { allRules } from "../support/check-suppression";
import { stripNotes } from "../support/markup";
import { edited, randomEdit } from "../support/random-edits";
import { fixtures } from "../syntax/support/documents";

/** What is inside of `<Response>` in the examples of all rules: every mistake there is. */
const contents = rules
  .flatMap(({ examples }) => examples.flatMap(({ bad, good }) => [stripNotes(bad), good]))
  .flatMap((text) => /<Response[^>]*>\s*([\s\S]*?)\s*<\/Response>/.exec(text)?.[1] ?? []);
const documents = [...fixtures(), ...contents.map((content) => `<Response>\n  ${content}\n</Response>\n`)];

const pieces = [
  ...contents,
  "<Hangup/>",
  "<Reject/>",
  "<Message>Hi</Message>",
  "<!-- twiml: messaging -->",
  "<!-- twiml: wait -->",
  "{{From}}",
  "<Say>",
  "</Say>",
  "a",
  '"',
  "<",
  " ",
];

function found(document: TwimlDocument): unknown {
  return diagnostics(document, allRules());
}

describe("Findings that are remembered from one edit to the next", () => {
  it("are those of a fresh document", () => {
    let remembered = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(randomEdit(pieces), { minLength: 2, maxLength: 6 }),
        (text, edits) => {
          let document = parseDocument(text);
          for (const edit of edits) {
            const after = edited(document.text, edit);
            document = parseDocument(after, document);
            remembered += partsOf(document) ? 1 : 0;
            assert.deepEqual(found(document), found(parseDocument(after)), after);
          }
        },
      ),
      { numRuns: 300 },
    );
    assert(remembered > 300, `only ${remembered} documents had parts`);
  });

  it("are not looked for again in what no edit touched", () => {
    const asked: string[] = [];
    const rule: Rule = {
      ...rules[0]!,
      isLocal: true,
      *check({ elements }) {
        asked.push(elements.map(({ name }) => name).join(" "));
      },
    };
    const options = { rules: [rule], onError: (_: Rule, error: unknown) => assert.fail(String(error)) };
    const text = "<Response>\n  <Say>Hello</Say>\n  <Gather><Play>/a.mp3</Play></Gather>\n  <Hangup/>\n</Response>\n";
    const first = parseDocument(text.replace("Hello", "Hell"), parseDocument(text));
    diagnostics(first, options);
    assert.deepEqual(asked.splice(0), ["Say", "Gather Play", "Hangup", "", "Response"]);
    diagnostics(parseDocument(first.text.replace("/a", "/b"), first), options);
    assert.deepEqual(asked, ["Gather Play", "Response"]);
  });
});
