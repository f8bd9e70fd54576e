import assert from "node:assert/strict";
import { it } from "node:test";
import { CancellationTokenSource, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { answer } from "../../server/src/lsp/request";
import { rich } from "./support/capabilities";
import { describeSession } from "./support/servers";

it("a request whose feature has a bug is answered with the fallback, and the bug is logged with its place", async () => {
  const logged: string[] = [];
  const result = await answer(
    new CancellationTokenSource().token,
    (message) => logged.push(message),
    "fallback",
    (): string => {
      throw new Error("The feature has a bug");
    },
  );
  assert.equal(result, "fallback");
  assert.equal(logged.length, 1);
  assert.match(logged[0]!, /^Error: The feature has a bug\n +at /);
});

it("a request that is cancelled while it waits is not computed", async () => {
  const source = new CancellationTokenSource();
  let computed = false;
  const answered = answer(source.token, assert.fail, undefined, () => {
    computed = true;
  });
  source.cancel();
  const result = await answered;
  assert(result instanceof ResponseError && result.code === LSPErrorCodes.RequestCancelled);
  assert.equal(computed, false);
});

describeSession("The server", rich, (session) => {
  it("answers a cancelled request as cancelled, and the next one as ever", async () => {
    const { editor } = session();
    const uri = editor.open("<Response><Dial/></Response>");
    const params = { textDocument: { uri }, position: { line: 0, character: 12 } };
    await assert.rejects(editor.cancelled("textDocument/hover", params), { code: LSPErrorCodes.RequestCancelled });
    assert.notEqual(await editor.hover(uri, params.position), null);
  });

  it("lives on after parameters that make no sense", async () => {
    const { editor } = session();
    const uri = editor.open("<Response><Dial/></Response>");
    await editor.request("textDocument/hover", { textDocument: { uri } }).catch(() => undefined);
    await editor.request("textDocument/completion", {}).catch(() => undefined);
    assert.notEqual(await editor.hover(uri, { line: 0, character: 12 }), null);
  });
});
