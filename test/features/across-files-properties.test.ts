import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseDocument } from "../../server/src/document";
import { completion } from "../../server/src/features/completion";
import { definition } from "../../server/src/features/definition";
import { documentLinks } from "../../server/src/features/document-links";
import { references } from "../../server/src/features/references";
import { type Span, textOf } from "../../server/src/text/span";
import { summarize } from "../../server/src/workspace/file-summary";
import { growsInProportion } from "../support/growth";
import { workspaceOf } from "../support/workspace";

const texts = readdirSync("test/fixtures", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(twiml|xml)$/.test(file))
  .sort()
  .map((file) => readFileSync(`test/fixtures/${file}`, "utf8"));

const others = {
  "/w/menu.twiml": "<Response><Redirect>/ivr/main</Redirect><Enqueue>support</Enqueue></Response>",
  "/w/ivr/other.twiml": "<Response><Redirect>main</Redirect><Dial><Conference>Room</Conference></Dial></Response>",
  "/w/ivr/hello.mp3": "",
};
const path = "/w/ivr/main.twiml";

/** Asks everything about the text at the offset; what is answered must be inside of the files that it is about. */
function checkAnswers(text: string, offset: number): void {
  const document = parseDocument(text);
  const workspace = workspaceOf(others);
  workspace.put(summarize(path, document));
  const site = { workspace, path };
  const sizes: Readonly<Record<string, number>> = {
    ...Object.fromEntries(Object.entries(others).map(([name, { length }]) => [name, length])),
    [path]: text.length,
  };
  const checkPlace = (place: { readonly path: string; readonly span: Span }) => {
    assert.ok(
      0 <= place.span.start && place.span.start <= place.span.end && place.span.end <= sizes[place.path]!,
      place.path,
    );
  };
  const found = definition(document, offset, site);
  found?.targets.forEach(checkPlace);
  assert.ok(!found || (found.origin.start <= offset && offset <= found.origin.end && found.targets.length > 0));
  references(document, offset, site, { withDeclaration: true }).forEach(checkPlace);
  for (const { span, target } of documentLinks(document, site)) {
    checkPlace({ path, span });
    assert.doesNotMatch(textOf(text, span), /^\s|\s$/);
    assert.ok("path" in target ? target.path in sizes : /^https?:\/\//.test(target.url));
  }
  for (const { label, span } of completion(document, offset, () => site)?.items ?? []) {
    assert.ok(!span || (span.insert.start <= offset && offset <= span.replace.end), label);
  }
}

describe("Across files, everything is answered", () => {
  it("in every document, wherever it breaks off", () => {
    for (const text of texts) {
      for (let end = 0; end <= text.length; end += 97) {
        checkAnswers(text.slice(0, end), end);
      }
    }
  });

  it("whatever is typed in a URL", () => {
    const piece = fc.constantFrom(
      "/",
      "..",
      ".",
      "%2e",
      "%2f",
      "%",
      "\\",
      "?",
      "#",
      "{{",
      "}}",
      "&",
      "&amp;",
      "<",
      ">",
      '"',
      "'",
      " ",
      "\n",
      "é",
      "😀",
      "\ud800",
      "\0",
      ":",
      "menu",
      "ivr",
      "main.twiml",
      "https:",
      "*",
      "constructor",
      "__proto__",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.boolean(), (pieces, isText) => {
        const typed = pieces.join("");
        const before = isText ? "<Response><Redirect>" : '<Response><Gather action="';
        checkAnswers(
          before + typed + (isText ? "</Redirect></Response>" : '"/></Response>'),
          before.length + typed.length,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("soon, however long what is typed is", async () => {
    const before = "<Response><Redirect>";
    for (const part of ["a ", "a", "/", "../", "%2e", "?#"]) {
      const checking = (length: number) => () => {
        const long = part.repeat(Math.ceil(length / part.length));
        checkAnswers(`${before}${long}</Redirect></Response>`, before.length + long.length);
      };
      await growsInProportion(checking, 50_000, part);
    }
  });
});
