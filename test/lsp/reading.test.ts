import assert from "node:assert/strict";
import { it } from "node:test";
import type {
  DocumentHighlight,
  FoldingRange,
  InlayHint,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { poor, rich } from "./support/capabilities";
import { fileOf, textAndPosition } from "./support/position";
import { describeSession } from "./support/servers";

const text =
  "<Response>\r\n  <!-- 😀\r\n  -->\r\n  <Dial><Number>\r\n    +14155550100\r\n  </Number></Dial>\r\n</Response>\r\n";
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
const { foldingRange: _, ...otherAbilities } = rich.textDocument!;

describeSession("Folding for a client that folds lines", rich, (session) => {
  it("gives each line one range at most, and the kind of it", async () => {
    const { editor } = session();
    const textDocument = { uri: editor.open(text) };
    assert.deepEqual(await editor.request<FoldingRange[]>("textDocument/foldingRange", { textDocument }), [
      { startLine: 0, endLine: 5 },
      { startLine: 1, endLine: 2, kind: "comment" },
      { startLine: 3, endLine: 4 },
    ]);
  });

  it("leaves other XML to other extensions", async () => {
    const { editor } = session();
    const textDocument = { uri: editor.open("<a>\n\n</a>", "xml") };
    assert.equal(await editor.request("textDocument/foldingRange", { textDocument }), null);
  });
});

const columns = { ...rich, textDocument: { ...otherAbilities, foldingRange: { rangeLimit: 2 } } };
describeSession("Folding for a client that folds characters, and few of them", columns, (session) => {
  it("gives the first ranges with their columns", async () => {
    const { editor } = session();
    const textDocument = { uri: editor.open(text) };
    assert.deepEqual(await editor.request<FoldingRange[]>("textDocument/foldingRange", { textDocument }), [
      { startLine: 0, startCharacter: 9, endLine: 5, endCharacter: 18 },
      { startLine: 1, startCharacter: 2, endLine: 2, endCharacter: 5, kind: "comment" },
    ]);
  });
});

describeSession("Reading", rich, (session) => {
  it("expands a selection from each of several cursors", async () => {
    const { editor } = session();
    const marked = textAndPosition("<Response>\n  <Say>😀 Hello wor|ld</Say>\n</Response>");
    const file = fileOf(marked.text);
    const positions: Position[] = [marked.position, { line: 0, character: 0 }];
    const textDocument = { uri: editor.open(marked.text) };
    const found = await editor.request<SelectionRange[]>("textDocument/selectionRange", { textDocument, positions });
    const steps: string[] = [];
    for (let at: SelectionRange | undefined = found[0]; at; at = at.parent) {
      steps.push(file.getText(at.range));
    }
    assert.deepEqual(steps.slice(0, 3), ["world", "😀 Hello world", "<Say>😀 Hello world</Say>"]);
    assert.equal(steps.at(-1), marked.text);
    assert.equal(found.length, 2);
  });

  it("highlights what belongs together", async () => {
    const { editor } = session();
    const marked = textAndPosition("<Response><Enqueue>😀|a</Enqueue><Dial><Queue>😀a</Queue></Dial></Response>");
    const file = fileOf(marked.text);
    const params = { textDocument: { uri: editor.open(marked.text) }, position: marked.position };
    const found = await editor.request<DocumentHighlight[]>("textDocument/documentHighlight", params);
    assert.deepEqual(
      found.map(({ range, kind }) => [file.getText(range), range.start.character, kind]),
      [
        ["😀a", 19, 1],
        ["😀a", 45, 1],
      ],
    );
  });

  it("tells the tokens of the document, and those of a part", async () => {
    const { editor } = session();
    const textDocument = { uri: editor.open("<Response>\n  <Say>😀</Say><Dial><Sim>a</Sim></Dial>\n</Response>") };
    const all = await editor.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    assert.deepEqual(all.data.slice(0, 20), [1, 3, 3, 0, 0, 0, 8, 3, 0, 0, 0, 5, 4, 0, 0, 0, 6, 3, 1, 1]);
    const range: Range = { start: { line: 1, character: 16 }, end: { line: 1, character: 20 } };
    const some = await editor.request<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range });
    assert.deepEqual(some.data, [1, 16, 4, 0, 0]);
  });
});

describeSession("Inlay hints", rich, (session) => {
  it("are there until somebody turns them off, and then asked for again", async () => {
    const { editor } = session();
    const record = "<Response>\n  <Record/>\n</Response>";
    const params = { textDocument: { uri: editor.open(record) }, range: whole };
    const hints = () => editor.request<InlayHint[]>("textDocument/inlayHint", params);
    const [hint, ...more] = await hints();
    assert.deepEqual([more.length, hint!.label, hint!.position], [0, 'timeout="5"', { line: 1, character: 9 }]);
    assert.equal(
      TextDocument.applyEdits(fileOf(record), hint!.textEdits!),
      '<Response>\n  <Record timeout="5"/>\n</Response>',
    );
    editor.settings = { inlayHints: "off" };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.hintRefreshes === 1);
    assert.deepEqual(await hints(), []);
    assert.equal(editor.refreshes, 0);
  });
});

describeSession("Reading with a client that says nothing about itself", poor, (session) => {
  it("answers nothing about files that were never opened", async () => {
    const { editor } = session();
    const textDocument = { uri: "file:///nowhere.twiml" };
    const position = { line: 0, character: 0 };
    const params = { textDocument, position, positions: [position], range: whole };
    const tokens = ["semanticTokens/full", "semanticTokens/range"];
    for (const method of ["foldingRange", "selectionRange", "documentHighlight", "inlayHint", ...tokens]) {
      assert.equal(await editor.request(`textDocument/${method}`, params), null, method);
    }
  });
});
