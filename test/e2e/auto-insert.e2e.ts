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

  test("> brings the end tag, and what is typed next stands before it", async () => {
    const editor = await openServed("<Response>\n  <Say|\n</Response>\n");
    await type(">");
    await becomes(editor, "<Response>\n  <Say></Say>\n</Response>\n");
    await type("Hi");
    await becomes(editor, "<Response>\n  <Say>Hi</Say>\n</Response>\n");
  });

  test("Undo takes the end tag away, and leaves what was typed", async () => {
    const editor = await openServed("<Response>\n  <Say|\n</Response>\n");
    await type(">");
    await becomes(editor, "<Response>\n  <Say></Say>\n</Response>\n");
    await vscode.commands.executeCommand("undo");
    await becomes(editor, "<Response>\n  <Say>\n</Response>\n");
  });

  test("</ brings the name of the tag that is open, and what is typed next stands behind it", async () => {
    const editor = await openServed("<Response>\n  <Say>Hello<|\n</Response>\n");
    await type("/");
    await becomes(editor, "<Response>\n  <Say>Hello</Say>\n</Response>\n");
    await type("<");
    await becomes(editor, "<Response>\n  <Say>Hello</Say><\n</Response>\n");
  });

  test("/ ends a tag without content", async () => {
    const editor = await openServed("<Response>\n  <Pause |\n</Response>\n");
    await type("/");
    await becomes(editor, "<Response>\n  <Pause />\n</Response>\n");
  });

  test("an end tag that stands is written over, whoever wrote it", async () => {
    const editor = await openServed("<Response>\n  <Say>Hi|</Say>\n</Response>\n");
    await type("</");
    await eventually("one end tag", () => editor.document.lineAt(1).text === "  <Say>Hi</Say>");
    assert.equal(editor.selection.active.character, "  <Say>Hi</Say>".length);
  });

  for (const [text, keys] of [
    ["<Say>Hi</Say>", ["<Say>", "Hi<", "/", "Say>"]],
    ['<Pause length="2"/>', ['<Pause length="2"', "/", ">"]],
  ] as const) {
    test(`who types all of ${text} by habit gets it once`, async () => {
      const editor = await openServed("<Response>\n  |\n</Response>\n");
      const line = () => editor.document.lineAt(1).text.trim();
      for (const key of keys) {
        const before = line();
        await type(key);
        // The time that a hand takes between keys: until something has come.
        await eventually(`more than ${before}`, () => line() !== before);
        await eventually("an answer from the server", () => hoverOver(editor, "Response"));
      }
      await eventually(`${text}; there is ${line()}`, () => line() === text);
    });
  }

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

  test("> opens no list where it brings the end tag: Enter behind it is for a new line", async () => {
    const offered = async (character: string) => {
      const { document } = await openServed("<Response>\n  <Dial>|\n</Response>\n");
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new vscode.Position(1, "  <Dial>".length),
        character,
      );
      return items.some(({ label }) => (typeof label === "string" ? label : label.label) === "</Dial>");
    };
    assert.equal(await offered(">"), false);
    assert.equal(await offered("<"), true);
    await setting().update("autoClose", false, vscode.ConfigurationTarget.Workspace);
    assert.equal(await offered(">"), true);
  });

  test("in a file of the language XML nothing comes: others do that", async () => {
    const editor = await openServed("<Response>\n  <Say|\n</Response>\n", "xml");
    await type(">");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    assert.equal(editor.document.getText(), "<Response>\n  <Say>\n</Response>\n");
  });

  const entered: readonly (readonly [where: string, before: string, after: string])[] = [
    ["between two tags", "  <Gather>|</Gather>", "  <Gather>\n    X\n  </Gather>"],
    [
      "between tags of which the first has several lines",
      '  <Gather action="/a"\n          method="GET">|</Gather>',
      '  <Gather action="/a"\n          method="GET">\n    X\n  </Gather>',
    ],
    [
      "behind a start tag that has several lines",
      '  <Gather\n    action="/a"\n    method="GET">|\n  </Gather>',
      '  <Gather\n    action="/a"\n    method="GET">\n    X\n  </Gather>',
    ],
    ["behind an element", "  <Pause/>|", "  <Pause/>\n  X"],
  ];
  for (const [where, before, after] of entered) {
    test(`Enter ${where}`, async () => {
      const editor = await openServed(`<Response>\n${before}\n</Response>\n`);
      editor.options = { tabSize: 2, insertSpaces: true };
      await type("\n");
      await becomes(editor, `<Response>\n${after.replace("X", "")}\n</Response>\n`);
      await type("X");
      await becomes(editor, `<Response>\n${after}\n</Response>\n`);
    });
  }
});
