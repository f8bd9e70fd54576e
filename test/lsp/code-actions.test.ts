import assert from "node:assert/strict";
import { it } from "node:test";
import type { CodeAction, Range, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { poor, rich } from "./support/capabilities";
import { fileOf } from "./support/position";
import { describeSession } from "./support/servers";

const text = "<Response>\n  <Say>Fish & chips</Say>\n</Response>\n";
const mended = "<Response>\n  <Say>Fish &amp; chips</Say>\n</Response>\n";
const ampersand = { start: { line: 1, character: 12 }, end: { line: 1, character: 13 } };

function editsOf({ edit }: CodeAction): { readonly version: number | null; readonly edits: TextEdit[] } {
  const [change] = edit!.documentChanges as TextDocumentEdit[];
  return { version: change!.textDocument.version, edits: change!.edits as TextEdit[] };
}

describeSession("Quick fixes for a client that takes everything", rich, (session) => {
  it("mend the finding at the cursor, and name the version that they mend", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const [action, ...more] = await editor.codeActions(uri, ampersand, { only: ["quickfix"] });
    assert.deepEqual(more, []);
    assert.equal(action!.kind, "quickfix");
    assert.equal(action!.isPreferred, true);
    assert.deepEqual(action!.diagnostics, await editor.diagnostics(uri));
    const { version, edits } = editsOf(action!);
    assert.equal(version, 1);
    assert.equal(TextDocument.applyEdits(fileOf(text), edits), mended);
  });

  it("are found in the text as it is, not in that of earlier diagnostics", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const diagnostics = await editor.diagnostics(uri);
    editor.change(uri, [{ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: "\t" }]);
    const moved = { start: { line: 1, character: 13 }, end: { line: 1, character: 13 } };
    const [action] = await editor.codeActions(uri, moved, { diagnostics, only: ["quickfix"] });
    const { version, edits } = editsOf(action!);
    assert.equal(version, 2);
    assert.equal(edits[0]!.range.start.character, 13);
    editor.change(uri, [{ text: mended }]);
    assert.deepEqual(await editor.codeActions(uri, ampersand, { diagnostics, only: ["quickfix"] }), []);
  });

  it("are left out where there is no finding, and where other kinds of actions are wanted", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } };
    const fixes = async (range: Range, only: string[]) =>
      (await editor.codeActions(uri, range, { only })).filter(({ kind }) => kind === "quickfix").length;
    assert.equal(await fixes(elsewhere, ["quickfix"]), 0);
    assert.equal(await fixes(ampersand, ["refactor", "source.fixAll"]), 0);
    assert.equal(await fixes(ampersand, ["quickfix"]), 1);
    assert.equal(await fixes(ampersand, [""]), 1);
  });

  it("come for all findings of a selection", async () => {
    const { editor } = session();
    const uri = editor.open("<Response>\n  <Say>a & b & c</Say>\n</Response>\n");
    const all = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    assert.equal((await editor.codeActions(uri, all, { only: ["quickfix"] })).length, 2);
  });
});

const simple = { textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } };

describeSession("Quick fixes for a client that takes actions, but no more", simple, (session) => {
  it("are plain changes", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const [action] = await editor.codeActions(uri, ampersand, { only: ["quickfix"] });
    assert.equal(action!.isPreferred, undefined);
    assert.deepEqual(action!.edit, { changes: { [uri]: [{ range: ampersand, newText: "&amp;" }] } });
  });
});

describeSession("Quick fixes for a client that says nothing about itself", poor, (session) => {
  it("are none: it would take them for commands", async () => {
    const { editor } = session();
    assert.deepEqual(await editor.codeActions(editor.open(text), ampersand), []);
  });
});
