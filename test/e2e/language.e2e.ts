import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, openFile } from "./editor";

suite("the language", () => {
  teardown(closeEditors);

  for (const [name, language] of [
    ["menu.twiml", "twiml"],
    ["menu.twiml.xml", "twiml"],
    ["reply", "twiml"],
    ["menu.xml", "xml"],
    ["books.xml", "xml"],
  ] as const) {
    test(`${name} is ${language}`, async () => {
      const { document } = await openFile(name);
      assert.equal(document.languageId, language);
    });
  }

  test("a TwiML document makes the extension active", async () => {
    await openFile("menu.twiml");
    const extension = vscode.extensions.getExtension("vscode-twiml.vscode-twiml");
    assert.ok(extension, "the extension is there");
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test("a line is commented out as XML", async () => {
    const editor = await openFile("menu.twiml");
    editor.selection = new vscode.Selection(5, 2, 5, 2);
    await vscode.commands.executeCommand("editor.action.commentLine");
    assert.equal(editor.document.lineAt(5).text.trim(), '<!-- <Dial timeout="20">+14155550123</Dial> -->');
  });
});
