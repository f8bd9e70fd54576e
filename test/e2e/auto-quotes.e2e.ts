import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText } from "./editor";

suite("quotes after =", () => {
  const setting = () => vscode.workspace.getConfiguration("twiml");
  teardown(async () => {
    await closeEditors();
    await setting().update("autoQuotes", undefined, vscode.ConfigurationTarget.Workspace);
  });

  const type = (text: string) => vscode.commands.executeCommand("type", { text });

  async function openServed(marked: string): Promise<vscode.TextEditor> {
    const editor = await openText(marked);
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    return editor;
  }

  /** The text becomes this, with the cursor at `|`. */
  async function becomes({ document }: vscode.TextEditor, marked: string): Promise<void> {
    const shown = () => {
      const cursor = document.offsetAt(vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0));
      const text = document.getText();
      return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
    };
    try {
      await eventually(marked, () => shown() === marked);
    } catch {
      assert.equal(shown(), marked);
    }
  }

  const pause = "<Response>\n  <Pause length|/>\n</Response>\n";
  const say = "<Response>\n  <Say voice|>Hi</Say>\n</Response>\n";

  test("they come, with the cursor between them", async () => {
    const editor = await openServed(pause);
    await type("=");
    await becomes(editor, '<Response>\n  <Pause length="|"/>\n</Response>\n');
    await type("5");
    await becomes(editor, '<Response>\n  <Pause length="5|"/>\n</Response>\n');
  });

  test("the list of values is open", async () => {
    const editor = await openServed("<Response>\n  <Say language|>Hi</Say>\n</Response>\n");
    await type("=");
    await becomes(editor, '<Response>\n  <Say language="|">Hi</Say>\n</Response>\n');
    await type("de-D");
    await eventually("a value accepted", async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      return editor.document.getText().includes('language="de-DE"');
    });
  });

  for (const habit of ['"5"', "'5'"]) {
    test(`who types ${habit} by habit gets it once`, async () => {
      const editor = await openServed(pause);
      await type("=");
      await becomes(editor, '<Response>\n  <Pause length="|"/>\n</Response>\n');
      const [open = "", ...rest] = habit;
      await type(open);
      await becomes(editor, `<Response>\n  <Pause length=${open}|${open}/>\n</Response>\n`);
      for (const key of rest) {
        await type(key);
      }
      await becomes(editor, `<Response>\n  <Pause length=${habit}|/>\n</Response>\n`);
    });
  }

  test("who types faster than they come gets the same", async () => {
    const editor = await openServed(say);
    await Promise.all(["=", '"', "a", "l", '"', " ", "x"].map(type));
    await becomes(editor, '<Response>\n  <Say voice="al" x|>Hi</Say>\n</Response>\n');
  });

  test("who types fast once they have come gets the same", async () => {
    const editor = await openServed(say);
    await type("=");
    await becomes(editor, '<Response>\n  <Say voice="|">Hi</Say>\n</Response>\n');
    await Promise.all(['"', "a", "l"].map(type));
    await becomes(editor, '<Response>\n  <Say voice="al|">Hi</Say>\n</Response>\n');
    await type('"');
    await becomes(editor, '<Response>\n  <Say voice="al"|>Hi</Say>\n</Response>\n');
  });

  test("who has VS Code close and overtype no quotes gets the same", async () => {
    const options = ["autoClosingQuotes", "autoClosingOvertype"] as const;
    const editorSetting = vscode.workspace.getConfiguration("editor");
    for (const option of options) {
      await editorSetting.update(option, "never", vscode.ConfigurationTarget.Workspace);
    }
    const editor = await openServed(pause);
    await type("=");
    await becomes(editor, '<Response>\n  <Pause length="|"/>\n</Response>\n');
    await Promise.all(['"', "5"].map(type));
    await becomes(editor, '<Response>\n  <Pause length="5|"/>\n</Response>\n');
    for (const option of options) {
      await editorSetting.update(option, undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test("Undo takes them away, and leaves the =", async () => {
    const editor = await openServed(pause);
    await type("=");
    await becomes(editor, '<Response>\n  <Pause length="|"/>\n</Response>\n');
    await vscode.commands.executeCommand("undo");
    await becomes(editor, "<Response>\n  <Pause length=|/>\n</Response>\n");
  });

  test("they do not come in text, nor when they are turned off", async () => {
    const editor = await openServed("<Response>\n  <Say>1 + 1 |</Say>\n</Response>\n");
    await type("=");
    await setting().update("autoQuotes", false, vscode.ConfigurationTarget.Workspace);
    await type(" <Pause length=");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    assert.equal(editor.document.getText(), "<Response>\n  <Say>1 + 1 = <Pause length=</Say>\n</Response>\n");
  });
});
