import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openFile, ourDiagnostics } from "./editor";

suite("commands", () => {
  teardown(closeEditors);

  test("Restart Server: it serves again", async () => {
    const editor = await openFile("menu.twiml");
    await eventually("a hover before", () => hoverOver(editor, "Dial"));
    await vscode.commands.executeCommand("twiml.restartServer");
    await eventually("a hover after", () => hoverOver(editor, "Dial"));
  });

  test("two restarts at once leave one server that serves", async () => {
    const editor = await openFile("menu.twiml");
    await Promise.all([
      vscode.commands.executeCommand("twiml.restartServer"),
      vscode.commands.executeCommand("twiml.restartServer"),
    ]);
    const text = await eventually("a hover after", () => hoverOver(editor, "Dial"));
    const heading = text.split("\n")[0] ?? "";
    assert.equal(text.split(heading).length, 2, "one server answers, not two");
  });

  test("New TwiML Document: a valid document with the cursor in it", async () => {
    await vscode.commands.executeCommand("twiml.newDocument", "voice");
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const { document, selection } = editor;
    assert.equal(document.languageId, "twiml");
    assert.ok(document.isUntitled);
    assert.match(
      document.getText(),
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<Response>\n\s+<Say>.+<\/Say>\n<\/Response>\n$/,
    );
    assert.equal(document.getText(selection), "Hello!", "the words to replace are selected");
    await eventually("a hover", () => hoverOver(editor, "Say"));
    assert.deepEqual(ourDiagnostics(document), []);
  });

  test("Show Output does not fail", async () => {
    await vscode.commands.executeCommand("twiml.showOutput");
  });

  test("all contributed commands exist", async () => {
    const known = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension("vscode-twiml.vscode-twiml")?.packageJSON ?? {};
    for (const { command } of contributes.commands) {
      assert.ok(known.includes(command), command);
    }
  });
});
