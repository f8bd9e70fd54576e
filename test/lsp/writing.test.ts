import assert from "node:assert/strict";
import { it } from "node:test";
import type { LinkedEditingRanges, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { poor, rich } from "./support/capabilities";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

const say = "<Response>\r\n  😀<Sa|y>a</Say>\r\n</Response>";
const played = "<Response>\r\n  😀<Play>a</Play>\r\n</Response>";

describeSession("Writing", rich, (session) => {
  it("links the names of both tags", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition(say);
    const params = { textDocument: { uri: editor.open(text) }, position };
    const linked = await editor.request<LinkedEditingRanges>("textDocument/linkedEditingRange", params);
    assert.deepEqual(
      linked.ranges.map(({ start, end }) => [start.line, start.character, end.character]),
      [
        [1, 5, 8],
        [1, 12, 15],
      ],
    );
    assert.match("say-as", new RegExp(`^${linked.wordPattern}$`));
  });

  it("renames both tags, and names the version", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition(say);
    const params = { textDocument: { uri: editor.open(text) }, position };
    assert.deepEqual(await editor.request("textDocument/prepareRename", params), {
      range: { start: { line: 1, character: 5 }, end: { line: 1, character: 8 } },
      placeholder: "Say",
    });
    const edit = await editor.request<WorkspaceEdit>("textDocument/rename", { ...params, newName: "Play" });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 1);
    assert.equal(TextDocument.applyEdits(fileOf(text), change!.edits as TextEdit[]), played);
  });

  it("says why it renames nothing", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition(say);
    const params = { textDocument: { uri: editor.open(text) }, position };
    await assert.rejects(editor.request("textDocument/rename", { ...params, newName: "a b" }), /'a b' is no name/);
    const elsewhere = { ...params, position: { line: 1, character: 0 }, newName: "Play" };
    assert.equal(await editor.request("textDocument/prepareRename", elsewhere), null);
    await assert.rejects(editor.request("textDocument/rename", elsewhere), /There is nothing to rename/);
  });

  it("tells what a typed character lacks", async () => {
    const { editor } = session();
    for (const [marked, expected] of [
      ["<Response>\n  <Say>|\n</Response>", "$0</Say>"],
      ["<Response>\n  <Say>a</|\n</Response>", "Say>"],
      ["<Response>\n  <Pause/|\n</Response>", ">"],
      ["<Response>\n  <Pause length=|/>\n</Response>", '"$1"'],
      ["<Response>\n  <Say>a|</Say>\n</Response>", null],
    ] as const) {
      const { text, position } = textAndPosition(marked);
      const params = { textDocument: { uri: editor.open(text) }, position };
      assert.equal(await editor.request("twiml/autoInsert", params), expected, marked);
    }
  });

  it("surrounds a selection, where such actions are wanted", async () => {
    const { editor } = session();
    const text = "<Response>\n  <Say>a</Say>\n</Response>";
    const uri = editor.open(text);
    const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 14 } };
    for (const only of [undefined, [""], ["refactor"], ["refactor.surround"], ["quickfix", "refactor"]]) {
      const [action] = await editor.codeActions(uri, range, only && { only });
      assert.deepEqual([action?.title, action?.kind], ["Surround with <Gather>", "refactor.surround"], only?.join());
      const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
      assert.equal(
        TextDocument.applyEdits(fileOf(text), change!.edits as TextEdit[]),
        "<Response>\n  <Gather>\n    <Say>a</Say>\n  </Gather>\n</Response>",
      );
    }
    for (const only of ["quickfix", "source", "refactor.extract", "ref"]) {
      assert.deepEqual(await editor.codeActions(uri, range, { only: [only] }), [], only);
    }
  });
});

describeSession("Writing with a client that says nothing about itself", poor, (session) => {
  it("renames without naming a version", async () => {
    const { editor } = session();
    const { text, position } = textAndPosition(say);
    const uri = editor.open(text);
    const params = { textDocument: { uri }, position, newName: "Play" };
    const { changes } = await editor.request<WorkspaceEdit>("textDocument/rename", params);
    assert.equal(TextDocument.applyEdits(fileOf(text), changes![uri]!), played);
  });

  it("answers nothing about files that were never opened", async () => {
    const { editor } = session();
    const params = {
      textDocument: { uri: "file:///nowhere.twiml" },
      position: { line: 0, character: 0 },
      newName: "a",
    };
    for (const method of ["textDocument/linkedEditingRange", "textDocument/prepareRename", "textDocument/rename"]) {
      assert.equal(await editor.request(method, params), null, method);
    }
    assert.equal(await editor.request("twiml/autoInsert", params), null);
  });
});
