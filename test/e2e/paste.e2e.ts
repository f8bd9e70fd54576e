import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText, paste } from "./editor";

suite("pasting", () => {
  teardown(closeEditors);

  /** Opens the text, pastes at its `|`, and waits until it reads so. */
  async function check(marked: string, pasted: string, expected: string): Promise<void> {
    const editor = await openText(marked);
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    await paste(pasted);
    const { document } = editor;
    try {
      await eventually(expected, () => document.getText() === expected);
    } catch {
      assert.equal(document.getText(), expected);
    }
  }

  test("text is escaped", () =>
    check(
      "<Response><Say>|</Say></Response>",
      "Fish & chips < 5",
      "<Response><Say>Fish &amp; chips &lt; 5</Say></Response>",
    ));

  test("a URL in a value is escaped", () =>
    check(
      '<Response><Gather action="|"/></Response>',
      "/a?b=1&c=2",
      '<Response><Gather action="/a?b=1&amp;c=2"/></Response>',
    ));

  test("TwiML stays as it is", () =>
    check("<Response>|</Response>", "<Say>R&amp;D</Say>", "<Response><Say>R&amp;D</Say></Response>"));

  test("the URL of an audio file is played", () =>
    check(
      "<Response>|</Response>",
      "https://example.com/a.mp3?b=1&c=2",
      "<Response><Play>https://example.com/a.mp3?b=1&amp;c=2</Play></Response>",
    ));

  test("one Undo takes it away", async () => {
    await check("<Response><Say>|</Say></Response>", "R&D", "<Response><Say>R&amp;D</Say></Response>");
    await vscode.commands.executeCommand("undo");
    assert.equal(vscode.window.activeTextEditor?.document.getText(), "<Response><Say></Say></Response>");
  });
});
