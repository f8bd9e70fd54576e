import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import snippets from "../../snippets/twiml.json";
import { closeEditors, errorsOf, eventually, openText } from "./editor";

suite("snippets", () => {
  teardown(closeEditors);

  test("there are twelve or more", () => assert.ok(Object.keys(snippets).length >= 12));

  for (const [name, { body }] of Object.entries(snippets)) {
    test(`${name} is inserted without an error`, async () => {
      const whole = body.some((line) => line.includes("<Response>"));
      const editor = await openText(whole ? "|" : "<Response>\n  |\n</Response>\n");
      const before = editor.document.getText();
      await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "twiml", name });
      await eventually("the snippet's text", () => editor.document.getText() !== before);
      assert.deepEqual(await errorsOf(editor), []);
    });
  }
});
