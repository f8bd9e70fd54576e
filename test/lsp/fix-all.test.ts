import assert from "node:assert/strict";
import { it } from "node:test";
import type { CodeAction, Range, TextDocumentEdit, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rich } from "./support/capabilities";
import { fileOf } from "./support/position";
import { describeSession } from "./support/servers";

const text = '<Response>\n  <Say voise="man">Fish & chips</say>\n  <Say voice="alice">Hello</Say>\n</Response>\n';
const mended = '<Response>\n  <Say voice="man">Fish &amp; chips</Say>\n  <Say voice="alice">Hello</Say>\n</Response>\n';
const all: Range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };

function applied(action: CodeAction | undefined): string {
  const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
  assert.equal(change!.textDocument.version, 1);
  return TextDocument.applyEdits(fileOf(text), change!.edits as TextEdit[]);
}

describeSession("Fix all", rich, (session) => {
  it("is offered as a kind of its own", () => {
    const { codeActionProvider } = session().result.capabilities;
    assert(typeof codeActionProvider === "object");
    assert(codeActionProvider.codeActionKinds?.includes("source.fixAll.twiml"));
  });

  for (const kind of ["source.fixAll.twiml", "source.fixAll", "source"]) {
    it(`is one action with all fixes that are sure, for who asks for ${kind}`, async () => {
      const { editor } = session();
      const [action, ...more] = await editor.codeActions(editor.open(text), all, { only: [kind] });
      assert.deepEqual(more, []);
      assert.equal(action!.kind, "source.fixAll.twiml");
      assert.equal(applied(action), mended);
    });
  }

  it("is no action where nothing is to be fixed", async () => {
    const { editor } = session();
    assert.deepEqual(await editor.codeActions(editor.open(mended), all, { only: ["source.fixAll"] }), []);
  });

  it("is not among the fixes of a line, nor for who asks for other kinds", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    for (const only of [undefined, [""], ["quickfix"], ["refactor"], ["source.organizeImports"]]) {
      const actions = await editor.codeActions(uri, all, only && { only });
      assert(!actions.some(({ kind }) => kind === "source.fixAll.twiml"), String(only));
    }
  });
});

describeSession("Disabling a rule", rich, (session) => {
  it("is a quick fix of a finding, behind those that mend it", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const name = { start: { line: 1, character: 7 }, end: { line: 1, character: 7 } };
    const actions = await editor.codeActions(uri, name);
    assert.deepEqual(
      actions.filter(({ kind }) => kind === "quickfix").map(({ title, isPreferred }) => [title, isPreferred ?? false]),
      [
        ["Change to 'voice'", true],
        ["Remove 'voise'", false],
        ["Disable 'unknown-attribute' for this line", false],
        ["Disable 'unknown-attribute' in this file", false],
      ],
    );
    const line = actions.find(({ title }) => title.endsWith("for this line"));
    assert.equal(
      applied(line),
      text.replace("  <Say voise", "  <!-- twiml-disable-next-line unknown-attribute -->\n  <Say voise"),
    );
  });
});
