import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, marked, openFile, openText, ourDiagnostics } from "./editor";

suite("diagnostics and quick fixes", () => {
  teardown(closeEditors);

  test("a misspelt verb is underlined", async () => {
    const editor = await openText("<Response>\n  <Diall>+14155550123</Diall>|\n</Response>\n");
    const [diagnostic] = await eventually("a diagnostic", () => {
      const found = ourDiagnostics(editor.document);
      return found.length > 0 && found;
    });
    assert.ok(diagnostic);
    assert.equal(editor.document.getText(diagnostic.range), "Diall");
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Error);
    assert.match(diagnostic.message, /Dial\b/, "it names the verb that was meant");
  });

  test("its preferred quick fix writes the verb that was meant", async () => {
    const editor = await openText("<Response>\n  <Diall>+14155550123</Diall>|\n</Response>\n");
    const [range] = await eventually("a diagnostic", () => {
      const found = ourDiagnostics(editor.document).map((diagnostic) => diagnostic.range);
      return found.length > 0 && found;
    });
    assert.ok(range);
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
