import assert from "node:assert/strict";
import { it } from "node:test";
import type { ClientCapabilities, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { poor, rich } from "./support/capabilities";
import type { Editor } from "./support/editor";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

const untidy = "<Response>\r\n<Say   voice='alice'>😀</Say>\r\n\r\n\r\n      <Hangup/></Response>";
const tidy = "<Response>\r\n  <Say voice='alice'>😀</Say>\r\n\r\n  <Hangup/>\r\n</Response>\r\n";
const broken = "<Response>\n<Say>a\n</Response>\n";
const methods = ["textDocument/formatting", "textDocument/rangeFormatting", "textDocument/onTypeFormatting"];

/** What becomes of the text; `null` where the server leaves it to others. */
async function formatted(editor: Editor, method: string, text: string, params: object = {}, languageId = "twiml") {
  const edits = await editor.request<TextEdit[] | null>(`textDocument/${method}`, {
    textDocument: { uri: editor.open(text, languageId) },
    options: { tabSize: 2, insertSpaces: true },
    ...params,
  });
  return edits && TextDocument.applyEdits(fileOf(text), edits);
}

const secondLine = { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } } };

describeSession("Formatting for a client that takes everything", rich, (session) => {
  it("is registered for files of the language TwiML alone", async () => {
    const { editor, result } = session();
    await editor.until(() => methods.every((method) => editor.registrations.some((one) => one.method === method)));
    const options = methods.map((method) => editor.registrations.find((one) => one.method === method)?.registerOptions);
    const documentSelector = [{ language: "twiml" }];
    const typed = { firstTriggerCharacter: ">", moreTriggerCharacter: ["\n"] };
    assert.deepEqual(options, [{ documentSelector }, { documentSelector }, { documentSelector, ...typed }]);
    assert.equal(result.capabilities.documentFormattingProvider, undefined);
  });

  it("lays out a document, or the lines that are selected", async () => {
    const { editor } = session();
    assert.equal(await formatted(editor, "formatting", untidy), tidy);
    assert.equal(
      await formatted(editor, "rangeFormatting", untidy, secondLine),
      "<Response>\r\n  <Say voice='alice'>😀</Say>\r\n\r\n\r\n      <Hangup/></Response>",
    );
  });

  it("indents a line when its tag or the line before ends", async () => {
    const { editor } = session();
    for (const [marked, ch, expected] of [
      ["<Response>\n      <Say>|", ">", "<Response>\n  <Say>"],
      ["<Response>\n  <Pause/>\n|\n</Response>", "\n", "<Response>\n  <Pause/>\n  \n</Response>"],
    ] as const) {
      const { text, position } = textAndPosition(marked);
      assert.equal(await formatted(editor, "onTypeFormatting", text, { position, ch }), expected);
    }
  });

  it("leaves a broken document as it is, and says why to whoever asked: for all of it or for a selection", async () => {
    const { editor } = session();
    const end = { position: { line: 2, character: 0 }, ch: "\n" };
    assert.equal(await formatted(editor, "onTypeFormatting", broken, end), broken);
    assert.equal(await formatted(editor, "formatting", ""), "");
    assert.equal(editor.shown.length, 0, "what is typed is left without a word, and so is an empty document");
    assert.equal(await formatted(editor, "formatting", broken), broken);
    assert.equal(await formatted(editor, "rangeFormatting", broken, secondLine), broken);
    await editor.until(() => editor.shown.length > 1);
    const message = "The document is left as it is, since it is not well-formed. Line 2: <Say> has no closing tag";
    assert.deepEqual(editor.shown, [
      { type: 2, message },
      { type: 2, message },
    ]);
  });

  it("has no word where an editor formats what was pasted", async () => {
    const { editor } = session();
    const shown = editor.shown.length;
    const uri = editor.open(broken);
    const start = { line: 1, character: 0 };
    const pasted = { start, end: { line: 2, character: 0 } };
    editor.change(uri, [{ range: { start, end: start }, text: "<Pause/>\n" }]);
    const params = { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } };
    assert.deepEqual(await editor.request("textDocument/rangeFormatting", { ...params, range: pasted }), []);
    assert.equal(editor.shown.length, shown);
    const range = { start, end: { line: 3, character: 0 } };
    assert.deepEqual(await editor.request("textDocument/rangeFormatting", { ...params, range }), []);
    await editor.until(() => editor.shown.length > shown);
    assert.match(editor.shown.at(-1)!.message, /Line 3: <Say> has no closing tag$/);
  });

  it("leaves files of other languages to other extensions, though they hold TwiML", async () => {
    const { editor } = session();
    for (const [method, params] of [
      ["formatting", {}],
      ["rangeFormatting", secondLine],
      ["onTypeFormatting", { position: { line: 1, character: 3 }, ch: ">" }],
    ] as const) {
      assert.equal(await formatted(editor, method, untidy, params, "xml"), null, method);
    }
  });

  it("puts attributes on lines of their own where a tag is too long, as the settings have it", async () => {
    const { editor } = session();
    const long = '<Response>\n  <Dial action="/a" timeout="5"/>\n</Response>\n';
    assert.equal(await formatted(editor, "formatting", long), long);
    editor.settings = { format: { wrapAttributes: 20 } };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    // The server asks for the settings after the notice; what follows comes after the answer.
    await editor.until(() => editor.asked > 1);
    assert.equal(
      await formatted(editor, "formatting", long),
      '<Response>\n  <Dial\n    action="/a"\n    timeout="5"/>\n</Response>\n',
    );
  });
});

const fixed: ClientCapabilities = { textDocument: { formatting: {}, rangeFormatting: {}, onTypeFormatting: {} } };

describeSession("Formatting for a client that registers nothing at run time", fixed, (session) => {
  it("is offered from the start, but answers for TwiML alone", async () => {
    const { editor, result } = session();
    const { documentFormattingProvider, documentRangeFormattingProvider, documentOnTypeFormattingProvider } =
      result.capabilities;
    assert.deepEqual([documentFormattingProvider, documentRangeFormattingProvider], [true, true]);
    assert.equal(documentOnTypeFormattingProvider?.firstTriggerCharacter, ">");
    assert.equal(await formatted(editor, "formatting", untidy), tidy);
    assert.equal(await formatted(editor, "formatting", untidy, {}, "xml"), null);
    assert.deepEqual(editor.registrations, []);
  });
});

describeSession("Formatting for a client that says nothing about itself", poor, (session) => {
  it("is not offered", () => {
    const { capabilities } = session().result;
    assert.deepEqual(
      Object.keys(capabilities).filter((name) => /Formatting/.test(name)),
      [],
    );
  });
});
