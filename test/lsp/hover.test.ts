import assert from "node:assert/strict";
import { it } from "node:test";
import type { MarkupContent } from "vscode-languageserver";
import { poor, rich } from "./support/capabilities";
import { textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

const { text, position } = textAndPosition('<Response>\n  <Dial time|out="5"/>\n</Response>\n');
const range = { start: { line: 1, character: 8 }, end: { line: 1, character: 15 } };

describeSession("Hover for a client that takes Markdown", rich, (session) => {
  it("is Markdown about the name under the mouse", async () => {
    const { editor } = session();
    const hover = await editor.hover(editor.open(text), position);
    const contents = hover!.contents as MarkupContent;
    assert.equal(contents.kind, "markdown");
    assert.match(contents.value, /\*\*`timeout`\*\*/);
    assert.deepEqual(hover?.range, range);
  });

  it("says nothing where there is nothing to say", async () => {
    const { editor } = session();
    assert.equal(await editor.hover(editor.open(text), { line: 1, character: 0 }), null);
  });
});

describeSession("Hover for a client that says nothing about itself", poor, (session) => {
  it("is the same in plain text", async () => {
    const { editor } = session();
    const hover = await editor.hover(editor.open(text), position);
    const contents = hover!.contents as MarkupContent;
    assert.equal(contents.kind, "plaintext");
    assert.match(contents.value, /^timeout/);
    assert.doesNotMatch(contents.value, /\*\*|`|\]\(/);
    assert.deepEqual(hover?.range, range);
  });
});
