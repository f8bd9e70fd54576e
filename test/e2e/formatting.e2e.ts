import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText } from "./editor";

suite("formatting", () => {
  teardown(closeEditors);

  const formatters = (command: string, editor: vscode.TextEditor, ...more: unknown[]) =>
    vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(command, editor.document.uri, ...more, {
      tabSize: 2,
      insertSpaces: true,
    });

  test("a messy document becomes a tidy one", async () => {
    const editor = await openText('<Response>|<Say   voice="alice">Hello</Say>\n\n\n\n      <Hangup/></Response>');
    editor.options = { tabSize: 2, insertSpaces: true };
    await eventually(
      "a formatter",
      async () => (await formatters("vscode.executeFormatDocumentProvider", editor))?.length,
    );
    await vscode.commands.executeCommand("editor.action.formatDocument");
    assert.equal(
      editor.document.getText(),
      '<Response>\n  <Say voice="alice">Hello</Say>\n\n  <Hangup/>\n</Response>\n',
    );
  });

  test("attributes are wrapped where the setting says", async () => {
    const settings = vscode.workspace.getConfiguration("twiml");
    await settings.update("format.wrapAttributes", 30, vscode.ConfigurationTarget.Workspace);
    const editor = await openText('<Response>|\n<Gather action="/a" method="GET" numDigits="1"/></Response>');
    editor.options = { tabSize: 2, insertSpaces: true };
    const wrapped = '<Response>\n  <Gather\n    action="/a"\n    method="GET"\n    numDigits="1"/>\n</Response>\n';
    await eventually(wrapped, async () => {
      await vscode.commands.executeCommand("editor.action.formatDocument");
      return editor.document.getText() === wrapped;
    });
    await settings.update("format.wrapAttributes", undefined, vscode.ConfigurationTarget.Workspace);
  });

  test("of a selection, only that is formatted", async () => {
    const editor = await openText("<Response>\n<Pause/>|\n<Hangup/>\n</Response>\n");
    await eventually(
      "a formatter",
      async () => (await formatters("vscode.executeFormatDocumentProvider", editor))?.length,
    );
    const range = editor.document.lineAt(1).range;
    const edits = await eventually("edits", async () => {
      const found = await formatters("vscode.executeFormatRangeProvider", editor, range);
      return found?.length ? found : undefined;
    });
    assert.ok(edits.every((edit) => edit.range.start.line === 1 && edit.range.end.line === 1));
  });

  test("of a selection that begins and ends inside of lines, the lines are formatted", async () => {
    const editor = await openText("<Response>\n<Pause/>|\n<Hangup  />\n</Response>\n");
    editor.options = { tabSize: 2, insertSpaces: true };
    await eventually(
      "a formatter",
      async () => (await formatters("vscode.executeFormatDocumentProvider", editor))?.length,
    );
    editor.selection = new vscode.Selection(1, 4, 2, 3);
    await vscode.commands.executeCommand("editor.action.formatSelection");
    assert.equal(editor.document.getText(), "<Response>\n  <Pause/>\n  <Hangup/>\n</Response>\n");
  });

  test("a broken document is left as it is", async () => {
    const text = "<Response>\n<Say>Hello\n     <Hangup/></Response>\n";
    const other = await openText("<Response>\n<Pause/>|\n</Response>\n");
    await eventually(
      "a formatter",
      async () => (await formatters("vscode.executeFormatDocumentProvider", other))?.length,
    );
    const editor = await openText(`|${text}`);
    await vscode.commands.executeCommand("editor.action.formatDocument");
    assert.equal(editor.document.getText(), text);
  });

  test("a file of the language XML is left to those who format XML", async () => {
    const editor = await openText("<Response>\n<Pause/>|\n</Response>\n", "xml");
    await eventually("an answer from the server", () => hoverOver(editor, "Pause"));
    assert.ok(!(await formatters("vscode.executeFormatDocumentProvider", editor))?.length);
  });
});
