import assert from "node:assert/strict";
import { it } from "node:test";
import {
  CancellationTokenSource,
  type PublishDiagnosticsParams,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from "vscode-languageserver";
import { acrossFiles, describeWorkspace, type WorkspaceSession } from "./support/folder";

const files = {
  "bad.twiml": "<Response>\n  <Sayy>Hi</Sayy>\n</Response>",
  "good.twiml": "<Response><Say>Hi</Say></Response>",
  "ivr/worse.xml": "<Response><Sayy/><Say loop='x'>Hi</Say></Response>",
  "menu.twiml.erb": "<Response>\n  <Sayy><%= name %></Sayy>\n</Response>",
  "app.js": "const answer = '<Response><Sayy/></Response>';\n",
  "dist/app.js": "const answer = '<Response><Sayy/></Response>';\n",
  "fetch.ts": "export const get = (): Promise<Response> => fetch('/');\n",
};

const command = "twiml.server.checkFiles";

/** What was published since, as `name: rules of the findings`. */
function published({ editor, folder }: WorkspaceSession): string[] {
  return editor.published.splice(0).map(({ uri, diagnostics }) => {
    return `${folder.nameOf(uri)}: ${diagnostics.map(({ code }) => code).join(", ")}`;
  });
}

const abilities = { ...acrossFiles, workspace: { ...acrossFiles.workspace, executeCommand: {} } };

describeWorkspace(
  "Checking all files",
  files,
  (session) => {
    const check = (params: object = {}) =>
      session().editor.request<object>("workspace/executeCommand", { command, ...params });
    const told =
      ({ folder }: WorkspaceSession, name: string, count: number) =>
      (params: PublishDiagnosticsParams) =>
        params.uri === folder.uriOf(name) && params.diagnostics.length === count;

    it("shows what is wrong in files that are not open, and counts it", async () => {
      const { editor, folder, result } = session();
      assert.deepEqual(result.capabilities.executeCommandProvider, { commands: [command], workDoneProgress: true });
      const uri = editor.openAt(folder.uriOf("bad.twiml"), files["bad.twiml"]);
      const progress: (WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd)[] = [];
      editor.connection.onProgress(WorkDoneProgress.type, "check", (value) => {
        progress.push(value);
      });
      assert.deepEqual(await check({ workDoneToken: "check" }), {
        files: 5,
        errors: 4,
        warnings: 1,
        others: 0,
        marked: 4,
        isCancelled: false,
      });
      assert.deepEqual(progress[0], {
        kind: "begin",
        title: "Checking TwiML files",
        percentage: 0,
        cancellable: true,
      });
      assert.equal(progress.at(-1)?.kind, "end");
      assert.deepEqual(published(session()).sort(), [
        "app.js: unknown-element",
        "ivr/worse.xml: unknown-element, invalid-value",
        "menu.twiml.erb: unknown-element",
      ]);
      editor.close(uri);
    });

    it("keeps true what it has shown", async () => {
      const { editor, folder } = session();
      await check();
      await editor.until(() => editor.published.some(told(session(), "bad.twiml", 1)));
      editor.published.length = 0;

      const uri = editor.openAt(folder.uriOf("bad.twiml"), files["bad.twiml"]);
      await editor.until(() => editor.published.some(told(session(), "bad.twiml", 0)));
      assert.deepEqual(published(session()), ["bad.twiml: "], "an open file has its own");
      editor.close(uri);
      await editor.until(() => editor.published.some(told(session(), "bad.twiml", 1)));
      assert.deepEqual(published(session()), ["bad.twiml: unknown-element"]);

      folder.write("bad.twiml", "<Response><Sayy/><Sayy/></Response>");
      await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
      await editor.until(() => editor.published.some(told(session(), "bad.twiml", 2)));
      assert.deepEqual(published(session()), ["bad.twiml: unknown-element, unknown-element"]);

      folder.delete("bad.twiml");
      await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 3 }] });
      await editor.until(() => editor.published.some(told(session(), "bad.twiml", 0)));
      assert.deepEqual(published(session()), ["bad.twiml: "]);
    });

    it("shows nothing twice to a client that asks for all", async () => {
      const { editor } = session();
      await check();
      editor.published.length = 0;
      editor.settings = { check: "workspace" };
      await editor.notify("workspace/didChangeConfiguration", { settings: null });
      await editor.until(() => editor.published.length > 2);
      assert.deepEqual(published(session()).sort(), ["app.js: ", "ivr/worse.xml: ", "menu.twiml.erb: "]);
      assert.deepEqual(await check(), { files: 4, errors: 3, warnings: 1, others: 0, marked: 3, isCancelled: false });
      assert.deepEqual(published(session()), []);
    });

    it("can be cancelled, and is no other command", async () => {
      const { editor } = session();
      const source = new CancellationTokenSource();
      const answer = editor.connection.sendRequest("workspace/executeCommand", { command }, source.token);
      source.cancel();
      const result = (await answer) as { readonly isCancelled: boolean };
      assert.equal(result.isCancelled, true);
      await assert.rejects(editor.request("workspace/executeCommand", { command: "rm" }), /There is no command rm/);
    });
  },
  abilities,
);
