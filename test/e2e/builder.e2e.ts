import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, marked, offered, openFile } from "./editor";

suite("TwiML that a builder makes", () => {
  teardown(closeEditors);

  test("is explained, checked, mended and completed in a template of Rails", async () => {
    const editor = await openFile("menu.xml.builder");
    const { document } = editor;
    assert.equal(document.languageId, "ruby");
    assert.match(await eventually("a hover over voice", () => hoverOver(editor, "voice")), /voice/);
    await eventually("a squiggle", () => marked(editor).includes("Diall"));
    const at = document.positionAt(document.getText().indexOf("Diall") + 1);
    editor.selection = new vscode.Selection(at, at);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      editor.selection,
    );
    const fix = actions.find(({ title }) => /<Dial>/.test(title));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join());
    const before = document.getText();
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), before.replace("Diall", "Dial"));
    const end = document.positionAt(document.getText().indexOf(" @number"));
    await editor.edit((edit) => edit.insert(end, " @number\n  xml.Hang"));
    const behind = document.positionAt(document.getText().indexOf("Hang") + "Hang".length);
    editor.selection = new vscode.Selection(behind, behind);
    await eventually("Hangup offered", async () => (await offered(editor)).includes("Hangup"));
  });
});
