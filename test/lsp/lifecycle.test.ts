import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rich } from "./support/capabilities";
import { exitCode, spawnServer, startProcess } from "./support/servers";

describe("The server's process", () => {
  it("ends well when it is asked to shut down and then to exit", async () => {
    const session = await startProcess(rich);
    assert.equal(await session.stop(), 0);
  });

  it("ends with an error when it is told to exit without having been asked to shut down", async () => {
    const { child, editor } = await spawnServer();
    await editor.initialize(rich, { processId: process.pid });
    const code = exitCode(child);
    await editor.notify("exit", undefined);
    assert.equal(await code, 1);
  });

  it("ends when its editor goes away without a word", async () => {
    const { child, editor } = await spawnServer();
    await editor.initialize(rich, { processId: process.pid });
    const code = exitCode(child);
    child.stdin!.end();
    assert.equal(await code, 1);
  });

  it("answers what comes before its initialization as it would a client that says nothing about itself", async () => {
    const { child, editor } = await spawnServer();
    const uri = editor.open("<Response><Dial/></Response>");
    const hover = await editor.hover(uri, { line: 0, character: 12 });
    assert.match(JSON.stringify(hover), /"kind":"plaintext"/);
    const code = exitCode(child);
    await editor.notify("exit", undefined);
    assert.equal(await code, 1);
  });

  it("says that it does not know a request", async () => {
    const session = await startProcess(rich);
    await assert.rejects(session.editor.request("textDocument/moniker", {}), { code: -32601 });
    await session.stop();
  });
});
