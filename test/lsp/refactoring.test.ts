import assert from "node:assert/strict";
import { it } from "node:test";
import type { ClientCapabilities, CodeAction, CreateFile, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rich } from "./support/capabilities";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

const menu = '<Response>\n  <Say>Hi</Say>\n  <Gat|her action="/a">\n    <Say>Press 1</Say>\n  </Gather>\n</Response>\n';
const escaped = "<Response>\n  <Say>Fish &amp; chips</Say>\n</Response>\n";
const wholeText = { start: { line: 1, character: 7 }, end: { line: 1, character: 23 } };
const cursorAt = (marked: string) => {
  const { text, position } = textAndPosition(marked);
  return { text, range: { start: position, end: position } };
};
const kindsOf = (actions: readonly CodeAction[]) => [...new Set(actions.map(({ kind }) => kind))].sort();
const extracted = (actions: readonly CodeAction[]) => actions.find(({ kind }) => kind === "refactor.extract");

describeSession("Refactorings for a client that takes everything", rich, (session) => {
  it("rewrite the document in the version that they were made for", async () => {
    const { editor } = session();
    const actions = await editor.codeActions(editor.open(escaped), wholeText, { only: ["refactor.rewrite"] });
    const action = actions.find(({ title }) => title === "Change escaped text to CDATA");
    const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(change!.textDocument.version, 1);
    assert.equal(
      TextDocument.applyEdits(fileOf(escaped), change!.edits as TextEdit[]),
      "<Response>\n  <Say><![CDATA[Fish & chips]]></Say>\n</Response>\n",
    );
  });

  it("come in the kinds that are wanted", async () => {
    const { editor } = session();
    const { text, range } = cursorAt(menu);
    const uri = editor.open(text);
    for (const [only, expected] of [
      [["refactor.extract"], ["refactor.extract"]],
      [["refactor.rewrite"], ["refactor.rewrite"]],
      [["refactor"], ["refactor.extract", "refactor.rewrite"]],
      [["quickfix"], []],
      [["source"], []],
    ] as const) {
      const actions = await editor.codeActions(uri, range, { only: [...only] });
      assert.deepEqual(kindsOf(actions), expected, only.join());
    }
  });

  it("leave out a way to surround the selection that does the same", async () => {
    const { editor } = session();
    const uri = editor.open(escaped);
    const titles = async (only: string) =>
      (await editor.codeActions(uri, wholeText, { only: [only] }))
        .map(({ title }) => title)
        .filter((title) => title.includes("CDATA"));
    assert.deepEqual(await titles("refactor"), ["Change escaped text to CDATA"]);
    assert.deepEqual(await titles("refactor.surround"), ["Surround with CDATA"]);
  });

  it("make a file beside the document, under a name that no open file has", async () => {
    const { editor } = session();
    const { text, range } = cursorAt(menu);
    const uri = editor.open(text, "twiml", "calls/main");
    editor.open("<Response/>", "twiml", "calls/menu");
    editor.open("<Response/>", "twiml", "menu-2");
    const action = extracted(await editor.codeActions(uri, range, { only: ["refactor"] }));
    const [create, fill, change] = action!.edit!.documentChanges as [unknown, TextDocumentEdit, TextDocumentEdit];
    assert.deepEqual(create, { kind: "create", uri: "file:///calls/menu-2.twiml" });
    assert.equal(fill.textDocument.uri, "file:///calls/menu-2.twiml");
    assert.equal(
      TextDocument.applyEdits(fileOf(""), fill.edits as TextEdit[]),
      '<Response>\n  <Gather action="/a">\n    <Say>Press 1</Say>\n  </Gather>\n</Response>\n',
    );
    assert.deepEqual(change.textDocument, { uri, version: 1 });
    assert.equal(
      TextDocument.applyEdits(fileOf(text), change.edits as TextEdit[]),
      "<Response>\n  <Say>Hi</Say>\n  <Redirect>menu-2.twiml</Redirect>\n</Response>\n",
    );
  });

  it("make no file beside a document that was never saved", async () => {
    const { editor } = session();
    const { text, range } = cursorAt(menu);
    const uri = "untitled:Untitled-1";
    await editor.notify("textDocument/didOpen", { textDocument: { uri, languageId: "twiml", version: 1, text } });
    const actions = await editor.codeActions(uri, range, { only: ["refactor"] });
    assert.deepEqual(kindsOf(actions), ["refactor.rewrite"]);
  });
});

const seeing: ClientCapabilities = { ...rich, experimental: { twimlFilesBeside: true } };

describeSession("Refactorings for a client that tells of files that are not open", seeing, (session) => {
  it("make a file under a name that none of them has, or the first where the client fails to tell", async () => {
    const { editor } = session();
    const { text, range } = cursorAt(menu);
    const uri = editor.open(text, "twiml", "calls/main");
    const created = async () => {
      const action = extracted(await editor.codeActions(uri, range, { only: ["refactor"] }));
      const [create] = action!.edit!.documentChanges as [CreateFile];
      return create.uri;
    };
    const asked: string[] = [];
    editor.connection.onRequest("twiml/filesBeside", (params: { uri: string }) => {
      asked.push(params.uri);
      return ["main.twiml", "menu.twiml", "Menu-2.twiml"];
    });
    assert.equal(await created(), "file:///calls/menu-3.twiml");
    assert.deepEqual(asked, [uri]);
    assert.equal((await editor.codeActions(uri, range, { only: ["refactor.rewrite"] })).length > 0, true);
    assert.equal(asked.length, 1, "the client is not asked when no file would be made");
    editor.connection.onRequest("twiml/filesBeside", () => {
      throw new Error("the folder is gone");
    });
    assert.equal(await created(), "file:///calls/menu.twiml");
    assert.match(editor.logged.join("\n"), /the folder is gone/);
  });
});

const withoutFiles: ClientCapabilities = { ...rich, workspace: { workspaceEdit: { documentChanges: true } } };

describeSession("Refactorings for a client that makes no files", withoutFiles, (session) => {
  it("stay in the document", async () => {
    const { editor } = session();
    const { text, range } = cursorAt(menu);
    const actions = await editor.codeActions(editor.open(text), range, { only: ["refactor"] });
    assert.deepEqual(kindsOf(actions), ["refactor.rewrite"]);
  });
});
