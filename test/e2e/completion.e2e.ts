import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, offered, openText } from "./editor";

suite("completion", () => {
  teardown(closeEditors);

  test("after < under Response the verbs are offered", async () => {
    const editor = await openText("<Response>\n  <|\n</Response>\n");
    const labels = await eventually("Say among the offers", async () => {
      const found = await offered(editor);
      return found.includes("Say") && found;
    });
    assert.ok(labels.includes("Dial"), `Dial is among ${labels}`);
    assert.ok(labels.includes("Gather"), `Gather is among ${labels}`);
    assert.ok(!labels.includes("Number"), "Number is a noun of Dial: it cannot stand here");
  });

  test("in an attribute's quotes its values are offered", async () => {
    const editor = await openText('<Response>\n  <Gather input="|"/>\n</Response>\n');
    const labels = await eventually("the values of input", async () => {
      const found = await offered(editor);
      return found.length > 0 && found;
    });
    assert.ok(labels.includes("dtmf") && labels.includes("speech"), `dtmf and speech are among ${labels}`);
  });

  test("typing <Sa and accepting in the popup writes the whole element", async () => {
    const editor = await openText("<Response>\n  |\n</Response>\n");
    await eventually("an answer from the server", async () => (await offered(editor)).length > 0);
    await vscode.commands.executeCommand("type", { text: "<" });
    await vscode.commands.executeCommand("type", { text: "S" });
    await vscode.commands.executeCommand("type", { text: "a" });
    await vscode.commands.executeCommand("editor.action.triggerSuggest");
    // There is no way to ask whether the popup stands: until then accepting does nothing.
    const line = await eventually("an accepted suggestion", async () => {
      await vscode.commands.executeCommand("acceptSelectedSuggestion");
      const { text } = editor.document.lineAt(1);
      return text !== "  <Sa" && text;
    });
    assert.equal(line, "  <Say></Say>");
    assert.deepEqual(
      editor.selection.active,
      new vscode.Position(1, "  <Say>".length),
      "the cursor is where the words go",
    );
  });

  for (const [name, tag] of [
    ["german", "de-DE"],
    ["british", "en-GB"],
  ] as const) {
    test(`typing ${name} in the popup finds the language ${tag}`, async () => {
      const editor = await openText('<Response>\n  <Say language="|">Hello</Say>\n</Response>\n');
      await eventually("the languages", async () => (await offered(editor)).includes(tag));
      await vscode.commands.executeCommand("editor.action.triggerSuggest");
      for (const letter of name) {
        await vscode.commands.executeCommand("type", { text: letter });
      }
      const line = await eventually("an accepted suggestion", async () => {
        await vscode.commands.executeCommand("acceptSelectedSuggestion");
        const { text } = editor.document.lineAt(1);
        return text !== `  <Say language="${name}">Hello</Say>` && text;
      });
      assert.equal(line, `  <Say language="${tag}">Hello</Say>`);
    });
  }

  test("the closing tag is offered after </", async () => {
    const editor = await openText("<Response>\n  <Say>Hello</|\n</Response>\n");
    const labels = await eventually("a closing tag", async () => {
      const found = await offered(editor);
      return found.some((label) => label.includes("Say")) && found;
    });
    assert.ok(!labels.some((label) => label.includes("Dial")), `nothing but the open element is closed: ${labels}`);
  });
});
