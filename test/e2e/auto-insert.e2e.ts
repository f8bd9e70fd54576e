import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText } from "./editor";

suite("what typing brings", () => {
  const setting = () => vscode.workspace.getConfiguration("twiml");
  teardown(async () => {
    await closeEditors();
    await setting().update("autoClose", undefined, vscode.ConfigurationTarget.Workspace);
  });

  const type = (text: string) => vscode.commands.executeCommand("type", { text });

  /** Opens the text and waits for the server, so that it hears the next key. */
  async function openServed(marked: string, language = "twiml"): Promise<vscode.TextEditor> {
    const editor = await openText(marked, language);
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    return editor;
  }

  async function becomes({ document }: vscode.TextEditor, text: string): Promise<void> {
    await eventually(`${text}; there is ${document.getText()}`, () => document.getText() === text);
  }

  /** The extension host hears of the cursor after it has heard of the text. */
  async function cursorAt(editor: vscode.TextEditor, before: string): Promise<void> {
    const place = new vscode.Position(1, before.length);
    await eventually(`the cursor behind ${before}`, () => editor.selection.active.isEqual(place));
  }

  test("> brings the end tag, with the cursor before it; Undo takes it away", async () => {
    const editor = await openServed("<Response>\n  <Say|\n</Response>\n");
    await type(">");
    await becomes(editor, "<Response>\n  <Say></Say>\n</Response>\n");
    await cursorAt(editor, "  <Say>");
    await vscode.commands.executeCommand("undo");
    await becomes(editor, "<Response>\n  <Say>\n</Response>\n");
  });

  test("</ brings the name of the tag that is open", async () => {
    const editor = await openServed("<Response>\n  <Say>Hello<|\n</Response>\n");
    await type("/");
    await becomes(editor, "<Response>\n  <Say>Hello</Say>\n</Response>\n");
    await cursorAt(editor, "  <Say>Hello</Say>");
  });

  test("/ ends a tag without content", async () => {
    const editor = await openServed("<Response>\n  <Pause |\n</Response>\n");
    await type("/");
    await becomes(editor, "<Response>\n  <Pause />\n</Response>\n");
  });

  test("= brings quotes, and the values inside of them", async () => {
    const editor = await openServed("<Response>\n  <Play digits|/>\n</Response>\n");
    await type("=");
    await becomes(editor, '<Response>\n  <Play digits=""/>\n</Response>\n');
    await cursorAt(editor, '  <Play digits="');
  });

  test("an accepted value stands in one pair of quotes", async () => {
    const editor = await openServed("<Response>\n  <Gather input|></Gather>\n</Response>\n");
    await type("=");
    await becomes(editor, '<Response>\n  <Gather input=""></Gather>\n</Response>\n');
    const line = await eventually("an accepted suggestion", async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      const { text } = editor.document.lineAt(1);
      return text !== '  <Gather input=""></Gather>' && text;
    });
    assert.match(line, /^ {2}<Gather input="(dtmf|speech)[^"]*"><\/Gather>$/);
  });

  test("nothing comes at several cursors, or when it is turned off", async () => {
    const editor = await openServed("<Response>\n  <Say|\n  <Play\n</Response>\n");
    editor.selections = [1, 2].map((line) => {
      const end = editor.document.lineAt(line).range.end;
      return new vscode.Selection(end, end);
    });
    await type(">");
    const end = editor.document.lineAt(2).range.end;
    editor.selection = new vscode.Selection(end, end);
    await setting().update("autoClose", false, vscode.ConfigurationTarget.Workspace);
    await type(" <Pause>");
    // What would come for the keys before comes no later than what comes for this one.
    await setting().update("autoClose", true, vscode.ConfigurationTarget.Workspace);
    await type("</");
    await becomes(editor, "<Response>\n  <Say>\n  <Play> <Pause></Pause>\n</Response>\n");
  });

  test("in a file of the language XML nothing comes: others do that", async () => {
    const editor = await openServed("<Response>\n  <Say|\n</Response>\n", "xml");
    await type(">");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    assert.equal(editor.document.getText(), "<Response>\n  <Say>\n</Response>\n");
  });
});
