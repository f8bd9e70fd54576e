import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText, ourDiagnostics } from "./editor";

suite("snippets", () => {
  teardown(closeEditors);

  test("each snippet can be inserted, and what it writes has no error", async () => {
    const { extensionUri } = vscode.extensions.getExtension("vscode-twiml.vscode-twiml")!;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "snippets/twiml.json"));
    const snippets: Record<string, unknown> = JSON.parse(new TextDecoder().decode(bytes));
    assert.ok(Object.keys(snippets).length >= 12, "there are twelve or more");
    for (const name of Object.keys(snippets)) {
      const editor = await openText("|");
      await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "twiml", name });
      const text = await eventually(`the snippet ${name}`, () => editor.document.getText());
      assert.match(text, /<Response>/, `${name} is a whole document`);
      await eventually(`an answer about ${name}`, () => hoverOver(editor, "Response"));
      const errors = ourDiagnostics(editor.document).filter(
        ({ severity }) => severity === vscode.DiagnosticSeverity.Error,
      );
      assert.deepEqual(
        errors.map(({ message }) => message),
        [],
        name,
      );
      await closeEditors();
    }
  });
});
