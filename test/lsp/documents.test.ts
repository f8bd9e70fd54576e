import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rich } from "./support/capabilities";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

const { text, position } = textAndPosition("<Response>\n  <Dial time|out='5'/>\n</Response>\n");
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
/** A stretch of a document, by its edges in thousandths of the text, and what replaces it. */
const edit = fc.record({
  from: fc.integer({ min: 0, max: 1000 }),
  length: fc.integer({ min: 0, max: 12 }),
  by: fc.constantFrom("", "a", "😀", "\n", "\r\n", "\r", "<Say>", "</Say>", '"', " & ", "<", "{{x}}", "<!--"),
});

describeSession("The server", rich, (session) => {
  it("knows nothing of a file that was never opened, or is closed", async () => {
    const { editor } = session();
    const closed = editor.open(text);
    editor.close(closed);
    for (const uri of [closed, "file:///never.twiml", "not a uri"]) {
      assert.equal(await editor.completion(uri, position), null);
      assert.equal(await editor.hover(uri, position), null);
      assert.deepEqual(await editor.symbols(uri), []);
      assert.deepEqual(await editor.codeActions(uri, whole), []);
      assert.deepEqual(await editor.diagnostics(uri), []);
      assert.equal(await editor.kind(uri), null);
    }
  });

  it("takes no notice of a change to a file that is not open", async () => {
    const { editor } = session();
    editor.change("file:///never.twiml", [{ text }], 2);
    assert.deepEqual(await editor.symbols("file:///never.twiml"), []);
  });

  it("has the last text, whatever its version", async () => {
    const { editor } = session();
    const uri = editor.open("<Response><Say/></Response>");
    const verbs = async () => (await editor.symbols(uri))[0]!.children!.map(({ name }) => name);
    assert.deepEqual(await verbs(), ["Say"]);
    editor.change(uri, [{ text: "<Response><Play/></Response>" }], 1);
    assert.deepEqual(await verbs(), ["Play"]);
    editor.change(uri, [{ text: "<Response><Dial/></Response>" }], -3);
    assert.deepEqual(await verbs(), ["Dial"]);
    editor.close(uri);
    editor.open("<Response><Pause/></Response>", "twiml", uri.slice("file:///".length, -".twiml".length));
    assert.deepEqual(await verbs(), ["Pause"]);
  });

  it("makes the changes of one message one after the other", async () => {
    const { editor } = session();
    const uri = editor.open("<Response>\n</Response>\n");
    const start = { line: 1, character: 0 };
    editor.change(uri, [
      { range: { start, end: start }, text: "<Say>\n" },
      { range: { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } }, text: "</Say>" },
    ]);
    const [root] = await editor.symbols(uri);
    assert.deepEqual(root!.range.end, { line: 2, character: 11 });
    assert.deepEqual(root!.children![0]!.range.end, { line: 1, character: 11 });
  });

  it("answers of an edited file what it answers of a file that was always so", async () => {
    const { editor } = session();
    const begin = '<Response>\r\n  <Say voice="alice">😀 {{From}}</Say>\r\n  <Dial>\n+1</Dial>\n</Response>\r\n';
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const mirror = fileOf(begin);
        const uri = editor.open(begin);
        for (const { from, length, by } of edits) {
          const at = Math.round((from / 1000) * mirror.getText().length);
          const range = { start: mirror.positionAt(at), end: mirror.positionAt(at + length) };
          editor.change(uri, [{ range, text: by }]);
          TextDocument.update(mirror, [{ range, text: by }], mirror.version + 1);
        }
        const fresh = editor.open(mirror.getText());
        assert.deepEqual(await editor.symbols(uri), await editor.symbols(fresh));
        const related = (found: unknown) => JSON.stringify(found).replaceAll(uri, fresh);
        assert.equal(related(await editor.diagnostics(uri)), related(await editor.diagnostics(fresh)));
        editor.close(uri);
        editor.close(fresh);
      }),
      { numRuns: 60 },
    );
  });

  it("takes a position beyond a line for the line's end, and one beyond the text for the text's end", async () => {
    const { editor } = session();
    const uri = editor.open("<Response>\r\n  <Say>Hi</Say>\r\n  <Dial time\r\n</Response>\r\n");
    const atEnd = await editor.completion(uri, { line: 2, character: 12 });
    assert(atEnd!.items.some(({ label }) => label === "timeout"));
    const { start, end } = (atEnd!.itemDefaults!.editRange as { insert: { start: unknown; end: unknown } }).insert;
    assert.deepEqual(
      [start, end],
      [
        { line: 2, character: 8 },
        { line: 2, character: 12 },
      ],
    );
    assert.deepEqual(await editor.completion(uri, { line: 2, character: 999 }), atEnd);
    const beyond = await editor.completion(uri, { line: 999, character: 999 });
    assert.deepEqual(beyond, await editor.completion(uri, { line: 4, character: 0 }));
    assert.equal(await editor.hover(uri, { line: 999, character: 0 }), null);
  });

  it("takes a change beyond the last line for one at the text's end, and knows all lines after it", async () => {
    const { editor } = session();
    const uri = editor.open("<Response>\n<Say/>\n");
    const beyond = { line: 7, character: 99 };
    editor.change(uri, [
      { range: { start: beyond, end: { line: 8, character: 0 } }, text: "<Dial/>\r" },
      { range: { start: beyond, end: beyond }, text: "</Response>" },
    ]);
    const [root] = await editor.symbols(uri);
    assert.deepEqual(root!.range.end, { line: 3, character: 11 });
    assert.deepEqual(root!.children![1]!.range.start, { line: 2, character: 0 });
  });

  it("counts columns in UTF-16, of which an astral character has two", async () => {
    const { editor } = session();
    const uri = editor.open("<Response><Say>😀😀</Say><Dial/></Response>");
    const hover = await editor.hover(uri, { line: 0, character: 28 });
    assert.deepEqual(hover?.range, { start: { line: 0, character: 26 }, end: { line: 0, character: 30 } });
  });

  it("tells what a document is for", async () => {
    const { editor } = session();
    const kind = (body: string) => editor.kind(editor.open(`<Response>${body}</Response>`));
    assert.equal(await kind("<Say>Hi</Say>"), "voice");
    assert.equal(await kind("<Message>Hi</Message>"), "messaging");
    assert.equal(await kind(""), "either");
    assert.equal(await editor.kind(editor.open('<Response xmlns="urn:x"/>', "xml")), null);
  });
});
