import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, marked, offered, openFile, openText } from "./editor";

/** Puts the cursor behind the first occurrence of `text`. */
function goBehind(editor: vscode.TextEditor, text: string): void {
  const { document } = editor;
  const found = document.getText().indexOf(text);
  assert.ok(found >= 0, text);
  const at = document.positionAt(found + text.length);
  editor.selection = new vscode.Selection(at, at);
}

suite("TwiML in strings", () => {
  const setting = () => vscode.workspace.getConfiguration("twiml");
  teardown(async () => {
    await closeEditors();
    await setting().update("embedded", undefined, vscode.ConfigurationTarget.Workspace);
  });

  const type = (text: string) => vscode.commands.executeCommand("type", { text });

  for (const [name, code] of [
    ["answer.ts", "createServer((_"],
    ["answer.py", "def answer"],
    ["answer.php", "header("],
  ] as const) {
    suite(name, () => {
      test("is colored as TwiML: its lines are commented out so, and those around it as before", async () => {
        const editor = await openFile(name);
        for (const [inside, commented] of [
          ["  <Say", /^ *<!-- <Say voice="alice">.* -->$/],
          [code, /^ *(\/\/|#) /],
        ] as const) {
          goBehind(editor, inside);
          // The editor knows the language of a line once it is colored.
          await eventually(`a comment in the line of ${inside}`, async () => {
            await vscode.commands.executeCommand("editor.action.commentLine");
            const line = editor.document.lineAt(editor.selection.active.line).text;
            await vscode.commands.executeCommand("undo");
            return commented.test(line);
          });
        }
      });

      test("is explained", async () => {
        const editor = await openFile(name);
        assert.match(await eventually("a hover over voice", () => hoverOver(editor, "voice")), /voice/);
      });

      test("is checked, and nothing else is", async () => {
        const editor = await openFile(name);
        await eventually("a squiggle", () => marked(editor).includes("Diall"));
        const text = editor.document.getText();
        const [start, end] = [text.indexOf("<?xml"), text.indexOf("</Response>")];
        for (const { range, source } of vscode.languages.getDiagnostics(editor.document.uri)) {
          const at = editor.document.offsetAt(range.start);
          assert.ok(source !== "twiml" || (start <= at && at < end));
        }
      });

      test("is mended", async () => {
        const editor = await openFile(name);
        await eventually("a squiggle", () => marked(editor).includes("Diall"));
        goBehind(editor, "<Dia");
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          "vscode.executeCodeActionProvider",
          editor.document.uri,
          editor.selection,
        );
        const fix = actions.find(({ title }) => /<Dial>/.test(title));
        assert.ok(fix?.edit, actions.map(({ title }) => title).join());
        const before = editor.document.getText();
        await vscode.workspace.applyEdit(fix.edit);
        assert.equal(editor.document.getText(), before.replaceAll("Diall", "Dial"));
      });

      test("is completed", async () => {
        const editor = await openFile(name);
        await eventually("a hover", () => hoverOver(editor, "voice"));
        goBehind(editor, "</Diall>\n  ");
        await type("<Hang");
        await eventually("Hangup offered", async () => (await offered(editor)).includes("Hangup"));
        await eventually("Hangup accepted", async () => {
          await vscode.commands.executeCommand("editor.action.triggerSuggest");
          await vscode.commands.executeCommand("acceptSelectedSuggestion");
          return editor.document.getText().includes("</Diall>\n  <Hangup/>\n</Response>");
        });
      });
    });
  }

  test("a program becomes served when TwiML is typed into it", async () => {
    const editor = await openText("export const hello = `|`;\n", "typescript");
    await type("<Response><Diall/></Response>");
    await eventually("a squiggle", () => marked(editor).includes("Diall"));
  });

  test("tags and quotes are written along, and nothing is outside of the string", async () => {
    const editor = await openText("export const hello = `<Response>|</Response>`;\n", "typescript");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    const becomes = (text: string) => eventually(text, () => editor.document.getText() === text);
    await type("<Say voice=");
    await becomes('export const hello = `<Response><Say voice=""</Response>`;\n');
    await type('"');
    await type("alice");
    await type('"');
    await becomes('export const hello = `<Response><Say voice="alice"</Response>`;\n');
    await type(">");
    await becomes('export const hello = `<Response><Say voice="alice"></Say></Response>`;\n');
    goBehind(editor, ";\n");
    await type("export const next = () =>");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    assert.match(editor.document.getText(), /;\nexport const next = \(\) =>$/);
  });

  test("with twiml.embedded it is turned off for a language, and on again", async () => {
    const editor = await openFile("answer.py");
    await eventually("a squiggle", () => marked(editor).includes("Diall"));
    await setting().update("embedded", { python: false }, vscode.ConfigurationTarget.Workspace);
    await eventually("no squiggle", () => !marked(editor).includes("Diall"));
    const other = await openFile("answer.ts");
    await eventually("a squiggle in TypeScript", () => marked(other).includes("Diall"));
    await setting().update("embedded", undefined, vscode.ConfigurationTarget.Workspace);
    await openFile("answer.py");
    await eventually("a squiggle again", () => marked(editor).includes("Diall"));
  });
});
