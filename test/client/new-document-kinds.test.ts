import assert from "node:assert/strict";
import { test } from "node:test";
import { newDocumentKinds, newDocumentSnippet } from "../../client/src/new-document-kinds";

/** The text that a snippet writes when every placeholder is left as it is. */
function written(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, "$1").replace(/\$\d/g, "");
}

test("a new voice document is XML with a greeting in it", () => {
  const kind = newDocumentKinds.find(({ id }) => id === "voice")!;
  assert.equal(
    written(newDocumentSnippet(kind)),
    '<?xml version="1.0" encoding="UTF-8"?>\n<Response>\n\t<Say>Hello!</Say>\n</Response>\n',
  );
});

test("a menu is indented as a whole", () => {
  const kind = newDocumentKinds.find(({ id }) => id === "menu")!;
  assert.deepEqual(written(newDocumentSnippet(kind)).split("\n").slice(1), [
    "<Response>",
    '\t<Gather action="/menu" numDigits="1">',
    "\t\t<Say>For sales, press 1. For support, press 2.</Say>",
    "\t</Gather>",
    "\t<Say>We did not hear from you. Goodbye.</Say>",
    "</Response>",
    "",
  ]);
});

for (const kind of newDocumentKinds) {
  test(`in a new document of kind ${kind.id} the cursor ends inside Response`, () => {
    const snippet = newDocumentSnippet(kind);
    assert.equal(snippet.split("$0").length, 2, "one place to end at");
    assert.ok(snippet.indexOf("$0") < snippet.indexOf("</Response>"));
  });
}
