import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openFile, openText } from "./editor";
import { drop, paste, personTest } from "./person";

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

  test("lines of text stay as they are indented", () =>
    check(
      "<Response>\n    <Say>|</Say>\n</Response>",
      "Fish & chips\n  or\npeas",
      "<Response>\n    <Say>Fish &amp; chips\n  or\npeas</Say>\n</Response>",
    ));

  test("text is escaped at each cursor", async () => {
    const editor = await openText("<Response><Say>|</Say><Say></Say></Response>");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    const [first, second] = ["<Response><Say>", "<Response><Say></Say><Say>"].map(
      ({ length }) => new vscode.Selection(0, length, 0, length),
    );
    editor.selections = [first!, second!];
    await paste("R&D");
    const expected = "<Response><Say>R&amp;D</Say><Say>R&amp;D</Say></Response>";
    await eventually(expected, () => editor.document.getText() === expected);
  });

  test("code in a template's tag stays as it is", () =>
    check(
      "<Response><% if | %><Say>a</Say><% end %></Response>",
      "a && b",
      "<Response><% if a && b %><Say>a</Say><% end %></Response>",
    ));

  test("one Undo takes it away", async () => {
    await check("<Response><Say>|</Say></Response>", "R&D", "<Response><Say>R&amp;D</Say></Response>");
    await vscode.commands.executeCommand("undo");
    assert.equal(vscode.window.activeTextEditor?.document.getText(), "<Response><Say></Say></Response>");
  });
});

suite("dropping", () => {
  const files = ["welcome.mp3", "goodbye.mp3", "drop.twiml"];
  const uriOf = (name: string) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
  suiteSetup(() => Promise.all(files.map((name) => write(name, ""))));
  teardown(closeEditors);
  suiteTeardown(() => Promise.all(files.map((name) => vscode.workspace.fs.delete(uriOf(name)))));

  /** Opens the text as a file, drops others of the explorer at its `|`, and waits until it reads so. */
  async function check(marked: string, dropped: readonly string[], expected: string): Promise<void> {
    const text = marked.replace("|", "");
    await write("drop.twiml", text);
    const editor = await openFile("drop.twiml");
    const { document } = editor;
    await eventually("the text on the screen", () => document.getText() === text);
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    const cursor = document.positionAt(marked.indexOf("|"));
    editor.selection = new vscode.Selection(cursor, cursor);
    await drop(...dropped);
    try {
      await eventually(expected, () => document.getText() === expected);
    } catch {
      assert.equal(document.getText(), expected);
    }
  }

  personTest("an audio file is played", () =>
    check("<Response>\n  |\n</Response>", ["welcome.mp3"], "<Response>\n  <Play>welcome.mp3</Play>\n</Response>"),
  );

  personTest("two are played one after the other, alike indented", async () => {
    await check(
      "<Response>\n    <Pause/>\n    |\n</Response>",
      ["goodbye.mp3", "welcome.mp3"],
      "<Response>\n    <Pause/>\n    <Play>goodbye.mp3</Play>\n    <Play>welcome.mp3</Play>\n</Response>",
    );
  });
});
