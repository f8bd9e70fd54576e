import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, errorsOf, eventually, hoverOver, marked, openFile, openText } from "./editor";

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

  test("New TwiML Document: a document with the cursor where the words go", async () => {
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
  });

  for (const id of ["voice", "menu", "messaging"]) {
    test(`New TwiML Document: ${id} has no error`, async () => {
      await vscode.commands.executeCommand("twiml.newDocument", id);
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      assert.deepEqual(await errorsOf(editor), []);
    });
  }

  test("Fix All: what is sure is mended at once, and no more", async () => {
    const editor = await openText(
      '<Response>\n  <Sayy>Fish & chips|</Sayy>\n  <Say voice="alice">Hello</Say>\n</Response>\n',
    );
    await eventually("a squiggle", () => marked(editor).includes("Sayy"));
    await vscode.commands.executeCommand("twiml.fixAll");
    const mended = '<Response>\n  <Say>Fish &amp; chips</Say>\n  <Say voice="alice">Hello</Say>\n</Response>\n';
    await eventually("the mended text", () => editor.document.getText() === mended);
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
