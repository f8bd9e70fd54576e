import assert from "node:assert/strict";
import { it } from "node:test";
import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rich } from "./support/capabilities";
import { fileOf } from "./support/position";
import { describeSession } from "./support/servers";

describeSession("The kind of a document", rich, (session) => {
  it("is what a comment says, and edits change it", async () => {
    const { editor } = session();
    const text = "<!-- twiml: wait -->\r\n<Response>\r\n  <Play>/a.mp3</Play>\r\n</Response>\r\n";
    const uri = editor.open(text);
    assert.equal(await editor.kind(uri), "wait");
    assert.equal(await editor.request("twiml/statedKind", { uri }), "wait");
    for (const [kind, expected] of [
      ["queue", text.replace("wait", "queue")],
      [null, text.slice(text.indexOf("<Response"))],
    ] as const) {
      const edits = await editor.request<TextEdit[]>("twiml/stateKind", { uri, kind });
      assert.equal(TextDocument.applyEdits(fileOf(text), edits), expected);
    }
  });

  it("is stated by nobody where there is no comment", async () => {
    const { editor } = session();
    const uri = editor.open("<Response><Say>a</Say></Response>");
    assert.equal(await editor.kind(uri), "voice");
    assert.equal(await editor.request("twiml/statedKind", { uri }), null);
    assert.deepEqual(await editor.request("twiml/stateKind", { uri, kind: null }), []);
  });

  it("cannot be stated in a file that is not open", async () => {
    const { editor } = session();
    assert.equal(await editor.request("twiml/stateKind", { uri: "file:///none.twiml", kind: "wait" }), null);
  });
});
