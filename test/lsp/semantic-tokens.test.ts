import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { difference } from "../../server/src/lsp/semantic-tokens";
import { rich } from "./support/capabilities";
import type { Editor } from "./support/editor";
import { describeSession } from "./support/servers";

const token = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 });
const tokens = fc.array(token, { maxLength: 12 }).map((found) => found.flat());

/** As a client applies them: all edits are about the numbers before. */
function applied(before: readonly number[], edits: SemanticTokensDelta["edits"]): number[] {
  const after = [...before];
  for (const { start, deleteCount, data = [] } of [...edits].sort((a, b) => b.start - a.start)) {
    assert(start + deleteCount <= before.length);
    after.splice(start, deleteCount, ...data);
  }
  return after;
}

describe("The difference of two answers", () => {
  it("turns the one into the other, in whole tokens", () => {
    fc.assert(
      fc.property(tokens, tokens, tokens, tokens, (head, tail, before, after) => {
        const [old, now] = [
          [...head, ...before, ...tail],
          [...head, ...after, ...tail],
        ];
        const edits = difference(old, now);
        assert.deepEqual(applied(old, edits), now);
        for (const { start, deleteCount, data } of edits) {
          assert.deepEqual([start % 5, deleteCount % 5, data!.length % 5], [0, 0, 0]);
          assert(deleteCount <= before.length + 5 && data!.length <= after.length + 5);
        }
      }),
    );
  });

  it("is nothing where they are the same", () => {
    assert.deepEqual(difference([1, 0, 3, 0, 0], [1, 0, 3, 0, 0]), []);
    assert.deepEqual(difference([], []), []);
  });
});

function full(editor: Editor, uri: string): Promise<SemanticTokens> {
  return editor.request("textDocument/semanticTokens/full", { textDocument: { uri } });
}

function since(editor: Editor, uri: string, previousResultId: string): Promise<SemanticTokens | SemanticTokensDelta> {
  return editor.request("textDocument/semanticTokens/full/delta", { textDocument: { uri }, previousResultId });
}

const text = "<Response>\n  <Say>{{Name}}</Say>\n  <Dial><Sim>a</Sim></Dial>\n  <Play>/b.mp3</Play>\n</Response>\n";

describeSession("Semantic tokens, asked for again after an edit,", rich, (session) => {
  it("are told as what has changed", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const { resultId, data } = await full(editor, uri);
    editor.change(uri, [{ range: at(3, 2, 3, 2), text: "<Hangup/>" }]);
    const changed = await since(editor, uri, resultId!);
    assert("edits" in changed);
    assert.equal(changed.edits.length, 1);
    assert(changed.edits[0]!.data!.length <= 10);
    assert.deepEqual(applied(data, changed.edits), (await full(editor, uri)).data);
  });

  it("stay in step through any edits", async () => {
    const { editor } = session();
    const pieces = ["", "x", "\n", "<Say>", "</Say>", "<Hangup/>", "{{a}}", '"', "<!--"];
    const edit = fc.tuple(fc.nat(4), fc.nat(24), fc.nat(4), fc.nat(24), fc.constantFrom(...pieces));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const uri = editor.open(text);
        let { resultId, data } = await full(editor, uri);
        for (const [startLine, start, endLine, end, by] of edits) {
          editor.change(uri, [{ range: at(startLine, start, startLine + (endLine % 2), end), text: by }]);
          const changed = await since(editor, uri, resultId!);
          assert("edits" in changed);
          data = applied(data, changed.edits);
          resultId = changed.resultId;
        }
        assert.deepEqual(data, (await full(editor, uri)).data);
        editor.close(uri);
      }),
      { numRuns: 40 },
    );
  });

  it("are told in full where the client has not had the last answer", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const first = await full(editor, uri);
    const second = await full(editor, uri);
    for (const resultId of [first.resultId!, "", "no such answer"]) {
      const told = await since(editor, uri, resultId);
      assert("data" in told);
      assert.deepEqual(told.data, second.data);
    }
  });

  it("are told in full after the file was closed and opened again", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    const { resultId } = await full(editor, uri);
    editor.close(uri);
    assert.equal(await since(editor, uri, resultId!), null);
    editor.open(text, "twiml", uri.slice("file:///".length, -".twiml".length));
    assert("data" in (await since(editor, uri, resultId!)));
  });
});

function at(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
  return {
    start: { line: startLine, character: startCharacter },
    end: { line: endLine, character: endCharacter },
  };
}
