import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { rich } from "../lsp/support/capabilities";
import { answeredMethods, paramsOf } from "../lsp/support/every-request";
import { fileOf } from "../lsp/support/position";
import { type Session, startInside } from "../lsp/support/servers";
import { hardInputs, soundDocument } from "./hard-inputs";

/** What an editor is shown at most, and what it must be told of documents that Twilio would not take. */
const mostDiagnostics = 1000;
const expected: Readonly<Record<string, RegExp>> = {
  "1 MB": /64 kB/,
  "10,000 mistakes": /64 kB/,
  "2,000 nested tags": /nested|levels|deep/,
  "5,000 end tags of nothing beside holes": /64 kB|closes nothing/,
  "a line of 1 MB": /64 kB/,
  "10,000 tags in a line of 1 MB": /64 kB/,
  "an unclosed quote at the top of 64 KB": /The value of 'action' is not closed/,
  "an unclosed comment at the top of 64 KB": /comment is not closed/,
};

describe("What other servers have stopped to answer", () => {
  let session: Session;
  before(async () => {
    session = await startInside(rich);
  });
  after(() => session.stop());

  for (const [name, text] of Object.entries(hardInputs)) {
    it(`${name} is answered, and the mistake is named`, async () => {
      const { editor, result } = session;
      const uri = editor.open(text);
      const found: Diagnostic[] = await editor.diagnostics(uri);
      assert.ok(found.length > 0 && found.length <= mostDiagnostics, `${found.length} diagnostics`);
      const messages = [...new Set(found.map(({ message }) => String(message)))];
      assert.ok(
        messages.some((message) => expected[name]!.test(message)),
        messages.slice(0, 5).join("\n"),
      );
      const middle = fileOf(text).positionAt(text.indexOf("<", text.length >> 1) + 2);
      for (const method of answeredMethods(result.capabilities)) {
        const answer = editor.request(method, paramsOf(uri, middle));
        await answer.catch((error: { code?: number }) => assert.equal(error.code, -32803, method));
      }
      editor.change(uri, [{ range: { start: middle, end: middle }, text: "x" }]);
      assert.ok((await editor.symbols(uri)).length > 0);
      editor.close(uri);
      assert.deepEqual(editor.logged, []);
    });
  }

  it("as much TwiML as Twilio takes has no error", async () => {
    const found = await session.editor.diagnostics(session.editor.open(soundDocument));
    assert.deepEqual(
      found.filter(({ severity }) => severity === DiagnosticSeverity.Error),
      [],
    );
  });
});
