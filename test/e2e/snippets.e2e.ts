import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText, ourDiagnostics } from "./editor";

suite("snippets", () => {
  teardown(closeEditors);

  test("each snippet can be inserted, and what it writes has no error", async () => {
    const { extensionUri } = vscode.extensions.getExtension("vscode-twiml.vscode-twiml")!;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, "snippets/twiml.json"));
    const snippets: Record<string, { readonly body: readonly string[] }> = JSON.parse(new TextDecoder().decode(bytes));
    assert.ok(Object.keys(snippets).length >= 12, "there are twelve or more");
    for (const [name, { body }] of Object.entries(snippets)) {
      const whole = body.some((line) => line.includes("<Response>"));
      const editor = await openText(whole ? "|" : "<Response>\n  |\n</Response>\n");
      const before = editor.document.getText();
      await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "twiml", name });
      await eventually(`the snippet ${name}`, () => editor.document.getText() !== before);
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
