import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, marked, offered, openFile, openText } from "./editor";

suite("files of the language XML", () => {
  const setting = () => vscode.workspace.getConfiguration("twiml");
  teardown(async () => {
    await closeEditors();
    await setting().update("xmlFiles", undefined, vscode.ConfigurationTarget.Workspace);
  });

  test("with a Response in it the file is served, and stays XML", async () => {
    const editor = await openFile("menu.xml");
    const text = await eventually("a hover over Dial", () => hoverOver(editor, "Dial"));
    assert.match(text, /twilio/i);
    assert.equal(editor.document.languageId, "xml");
  });

  test("other XML is left alone", async () => {
    const served = await openFile("menu.xml");
    const editor = await openFile("books.xml");
    await eventually("a hover in the TwiML file", () => hoverOver(served, "Dial"));
    assert.equal(await hoverOver(editor, "Diall"), "");
    assert.deepEqual(marked(editor), []);
    editor.selection = new vscode.Selection(2, 3, 2, 3);
    assert.ok(!(await offered(editor)).includes("Say"));
  });

  test("typing the root element makes it TwiML", async () => {
    const editor = await openText("<Response|", "xml");
    await vscode.commands.executeCommand("type", { text: ">\n<Say>Hello</Say>\n<Diall/>\n</Response>\n" });
    await eventually("a squiggle", () => marked(editor).includes("Diall"));
  });

  test("an HTML file that begins with Response is a template of TwiML, and no other is", async () => {
    const editor = await openText(
      "{% load i18n %}\n<Response>\n  <Say>{{ a }}</Say>\n  <Diall/>\n</Response>\n|",
      "html",
    );
    await eventually("a squiggle", () => marked(editor).includes("Diall"));
    assert.match(await hoverOver(editor, "Say"), /caller/i);
    const page = await openText("<!DOCTYPE html>\n<Response>\n  <Say>x</Say>\n  <Diall/>\n</Response>\n|", "html");
    assert.doesNotMatch(await hoverOver(page, "Say"), /caller/i);
    assert.deepEqual(marked(page), []);
  });

  test("a partial that is named as XML is served as soon as it begins with a verb", async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse("untitled:_menu.xml.erb"));
    const editor = await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("type", { text: "<%# the menu %>\n" });
    await vscode.commands.executeCommand("type", { text: "<Gather numDigits='many'><Say>1</Say></Gather>\n" });
    await eventually("a squiggle", () => marked(editor).includes("many"));
    assert.match(await hoverOver(editor, "Gather"), /caller/i);
  });

  test("with twiml.xmlFiles: never it is not served, and is again with auto", async () => {
    const editor = await openFile("menu.xml");
    await eventually("a hover over Dial", () => hoverOver(editor, "Dial"));
    await setting().update("xmlFiles", "never", vscode.ConfigurationTarget.Workspace);
    await eventually("no hover over Dial", async () => (await hoverOver(editor, "Dial")) === "");
    const twiml = await openFile("menu.twiml");
    await eventually("a hover in the .twiml file all the same", () => hoverOver(twiml, "Dial"));
    assert.equal(await hoverOver(editor, "Dial"), "");
    await setting().update("xmlFiles", "auto", vscode.ConfigurationTarget.Workspace);
    await eventually("a hover over Dial in the .xml file again", () => hoverOver(editor, "Dial"));
  });
});
