import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, marked, openFile, openText, ourDiagnostics } from "./editor";

suite("diagnostics and quick fixes", () => {
  teardown(closeEditors);

  /** The diagnostic that marks this text, once it is there. */
  function diagnosticOf({ document }: vscode.TextEditor, text: string): Promise<vscode.Diagnostic> {
    return eventually(`a squiggle under ${text}`, () =>
      ourDiagnostics(document).find(({ range }) => document.getText(range) === text),
    );
  }

  test("a misspelt verb is underlined", async () => {
    const editor = await openText("<Response>\n  <Diall>+14155550123</Diall>|\n</Response>\n");
    const diagnostic = await diagnosticOf(editor, "Diall");
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.match(diagnostic.message, /Dial\b/, "it names the verb that was meant");
    assert.deepEqual(marked(editor), ["Diall"], "one mistake, one squiggle");
  });

  test("its preferred quick fix writes the verb that was meant", async () => {
    const editor = await openText("<Response>\n  <Diall>+14155550123</Diall>|\n</Response>\n");
    const { range } = await diagnosticOf(editor, "Diall");
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      editor.document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit, `a preferred fix with an edit is among ${actions.map(({ title }) => title)}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(editor.document.getText(), "<Response>\n  <Dial>+14155550123</Dial>\n</Response>\n");
  });

  test("the squiggle goes when the mistake is mended", async () => {
    const editor = await openText("<Response>\n  <Hangupp|/>\n</Response>\n");
    await eventually("a squiggle", () => marked(editor).includes("Hangupp"));
    await vscode.commands.executeCommand("deleteLeft");
    await eventually("no squiggle", () => marked(editor).length === 0);
    assert.equal(editor.document.lineAt(1).text, "  <Hangup/>");
  });

  test("a document without fault has no diagnostics", async () => {
    const broken = await openText("<Response><Diall/>|</Response>");
    const editor = await openFile("menu.twiml");
    await vscode.window.showTextDocument(broken.document, vscode.ViewColumn.Two);
    // The second document is marked only after the first has been asked for.
    await eventually("the other document's diagnostics", () => marked(broken).length > 0);
    assert.deepEqual(marked(editor), []);
  });
});
