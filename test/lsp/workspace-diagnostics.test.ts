import assert from "node:assert/strict";
import { it } from "node:test";
import {
  CancellationTokenSource,
  type Registration,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { acrossFiles, describeWorkspace, type WorkspaceSession } from "./support/folder";
import { Messages } from "./support/messages";
import { startInside } from "./support/servers";

const files = {
  "bad.twiml": "<Response>\n  <Sayy>Hi</Sayy>\n</Response>",
  "good.twiml": "<Response><Say>Hi</Say></Response>",
  "ivr/also bad.xml": "<Response><Say loop='x'>Hi</Say></Response>",
  "books.xml": "<books><Response><Sayy/></Response></books>",
  "node_modules/bad.twiml": "<Response><Sayy/></Response>",
  "views/menu.xml.erb": "<Response>\n  <% if late %><Sayy/><% end %>\n</Response>",
  "app.py": 'ANSWER = """<Response><Sayy/></Response>"""\n',
  "types.ts": "export const get = (): Promise<Response> => fetch('/');\n",
};

/** A report as `name: rules of its findings`. */
function shown({ folder }: WorkspaceSession, report: WorkspaceDocumentDiagnosticReport): string {
  const rules = report.kind === "full" ? report.items.map(({ code }) => code).join(", ") : "unchanged";
  return `${folder.nameOf(report.uri)}: ${rules}`;
}

async function setCheck({ editor }: WorkspaceSession, check: string): Promise<void> {
  const { asked } = editor;
  editor.settings = { check };
  await editor.notify("workspace/didChangeConfiguration", { settings: null });
  await editor.until(() => editor.asked > asked);
}

describeWorkspace("Diagnostics of the workspace, asked for once", files, (session) => {
  const ask = (previousResultIds: readonly object[] = []) =>
    session().editor.request<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });

  it("are offered, and none as long as only open files are wanted", async () => {
    const { result, editor, folder } = session();
    assert.deepEqual(result.capabilities.diagnosticProvider, {
      identifier: "twiml",
      interFileDependencies: true,
      workspaceDiagnostics: true,
      workDoneProgress: true,
    });
    editor.close(editor.openAt(folder.uriOf("good.twiml"), files["good.twiml"]));
    assert.deepEqual(await ask(), { items: [] });
  });

  it("are those of all files that hold TwiML, as typed where they are open", async () => {
    const { editor, folder } = session();
    await setCheck(session(), "workspace");
    const { items } = await ask();
    const all = [
      "app.py: unknown-element",
      "bad.twiml: unknown-element",
      "good.twiml: ",
      "ivr/also bad.xml: invalid-value",
      "views/menu.xml.erb: unknown-element",
    ];
    assert.deepEqual(items.map((item) => shown(session(), item)).sort(), all);
    const uri = editor.openAt(folder.uriOf("good.twiml"), "<Response><Sayy/></Response>");
    const again = await ask(items.map(({ uri: of, resultId }) => ({ uri: of, value: resultId! })));
    assert.deepEqual(again.items.map((item) => shown(session(), item)).sort(), [
      "app.py: unchanged",
      "bad.twiml: unchanged",
      "good.twiml: unknown-element",
      "ivr/also bad.xml: unchanged",
      "views/menu.xml.erb: unchanged",
    ]);
    assert.equal(again.items.find((item) => item.uri === uri)?.version, 1);
    editor.close(uri);
  });

  it("are told again where the client holds something else, and taken away where no file is", async () => {
    const { folder } = session();
    const previous = [
      { uri: folder.uriOf("bad.twiml"), value: "none of ours" },
      { uri: folder.uriOf("gone.twiml"), value: "1" },
      { uri: "file:///etc/passwd", value: "1" },
    ];
    const found = (await ask(previous)).items.map((item) => shown(session(), item)).sort();
    assert.deepEqual(found, [
      "app.py: unknown-element",
      "bad.twiml: unknown-element",
      "file:///etc/passwd: ",
      "gone.twiml: ",
      "good.twiml: ",
      "ivr/also bad.xml: invalid-value",
      "views/menu.xml.erb: unknown-element",
    ]);
  });

  it("tell how far they are to who wants to know", async () => {
    const { editor } = session();
    const progress = new Messages<WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd>();
    editor.connection.onProgress(WorkDoneProgress.type, "told", (value) => progress.add(value));
    await editor.request("workspace/diagnostic", { previousResultIds: [], workDoneToken: "told" });
    await progress.first(({ kind }) => kind === "end");
    const [begin, ...more] = progress.all;
    assert.deepEqual(begin, { kind: "begin", title: "Checking TwiML files", percentage: 0, cancellable: true });
    assert.equal(more.filter(({ kind }) => kind === "end").length, 1);
  });

  it("are none of languages that are turned off", async () => {
    const { editor } = session();
    const { asked } = editor;
    editor.settings = { check: "workspace", embedded: { python: false, erb: false } };
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.asked > asked);
    assert.deepEqual((await ask()).items.map((item) => shown(session(), item)).sort(), [
      "bad.twiml: unknown-element",
      "good.twiml: ",
      "ivr/also bad.xml: invalid-value",
    ]);
    await setCheck(session(), "workspace");
  });

  it("can be cancelled", async () => {
    await assert.rejects(session().editor.cancelled("workspace/diagnostic", { previousResultIds: [] }), /cancelled/i);
  });
});

describeWorkspace("Diagnostics of one file that is not open", files, (session) => {
  it("are those of the file on the disk, and none where it holds no TwiML, is no file or not of the workspace", async () => {
    const { editor, folder } = session();
    const rulesIn = async (uri: string) => (await editor.diagnostics(uri)).map(({ code }) => code);
    assert.deepEqual(await rulesIn(folder.uriOf("bad.twiml")), ["unknown-element"]);
    assert.deepEqual(await rulesIn(folder.uriOf("ivr/also bad.xml")), ["invalid-value"]);
    for (const name of ["good.twiml", "books.xml", "node_modules/bad.twiml", "gone.twiml"]) {
      assert.deepEqual(await rulesIn(folder.uriOf(name)), [], name);
    }
    assert.deepEqual(await rulesIn("file:///etc/passwd"), []);
    const uri = editor.openAt(folder.uriOf("bad.twiml"), files["good.twiml"]);
    assert.deepEqual(await rulesIn(uri), []);
    editor.close(uri);
    assert.deepEqual(await rulesIn(uri), ["unknown-element"]);
  });
});

const registering = {
  ...acrossFiles,
  textDocument: { ...acrossFiles.textDocument, diagnostic: { dynamicRegistration: true } },
};

describeWorkspace(
  "Diagnostics of the workspace, in parts",
  files,
  (session) => {
    it("are told as long as the client waits", async () => {
      const { editor, folder, result } = session();
      assert.deepEqual(result.capabilities.diagnosticProvider as object | undefined, {
        identifier: "twiml",
        interFileDependencies: true,
        workspaceDiagnostics: false,
        workDoneProgress: true,
      });
      const reports = new Messages<string>();
      const unregistered = new Messages<readonly Registration[]>();
      editor.connection.onRequest("client/unregisterCapability", ({ unregisterations }) => {
        unregistered.add(unregisterations);
        return null;
      });
      editor.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, "parts", ({ items }) => {
        for (const item of items) {
          reports.add(shown(session(), item));
        }
      });
      const next = async (wanted: string) => {
        await reports.first((report) => report === wanted);
        return reports.all.splice(0).sort();
      };
      const source = new CancellationTokenSource();
      const params = { previousResultIds: [], partialResultToken: "parts" };
      const answer = editor.connection.sendRequest("workspace/diagnostic", params, source.token);

      await setCheck(session(), "workspace");
      await editor.until(() => editor.registrations.some(({ method }) => method === "textDocument/diagnostic"));
      const { registerOptions } = editor.registrations.find(({ method }) => method === "textDocument/diagnostic")!;
      assert.deepEqual([registerOptions.documentSelector, registerOptions.workspaceDiagnostics], [[], true]);
      await reports.first((report) => report === "app.py: unknown-element");
      assert.deepEqual(await next("views/menu.xml.erb: unknown-element"), [
        "app.py: unknown-element",
        "bad.twiml: unknown-element",
        "good.twiml: ",
        "ivr/also bad.xml: invalid-value",
        "views/menu.xml.erb: unknown-element",
      ]);

      folder.write("bad.twiml", files["good.twiml"]);
      await editor.notify("workspace/didChangeWatchedFiles", {
        changes: [{ uri: folder.uriOf("bad.twiml"), type: 2 }],
      });
      assert.deepEqual(await next("bad.twiml: "), ["bad.twiml: "], "what changes is told, and nothing else");

      const uri = editor.openAt(folder.uriOf("ivr/also bad.xml"), "<Response/>", "xml");
      assert.deepEqual(await next("ivr/also bad.xml: "), ["ivr/also bad.xml: "], "an open file has its own");
      editor.close(uri);
      assert.deepEqual(await next("ivr/also bad.xml: invalid-value"), ["ivr/also bad.xml: invalid-value"]);

      folder.delete("ivr/also bad.xml");
      await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 3 }] });
      assert.deepEqual(await next("ivr/also bad.xml: "), ["ivr/also bad.xml: "]);

      editor.settings = { check: "workspace", rules: { "missing-end-tag": "off" }, preset: "strict" };
      await editor.notify("workspace/didChangeConfiguration", { settings: null });
      await reports.first((report) => report === "app.py: unknown-element");
      assert.deepEqual(
        (await next("good.twiml: ")).filter((report) => report.includes("d.twiml")),
        ["bad.twiml: ", "good.twiml: "],
        "other settings judge anew",
      );

      await setCheck(session(), "openFiles");
      assert.deepEqual((await unregistered.first(() => true)).length, 1);
      source.cancel();
      assert.deepEqual(await answer, { items: [] });
    });
  },
  registering,
);

it("Who waits for diagnostics of the workspace is answered when the server is shut down", async () => {
  const { editor } = await startInside(registering);
  const params = { previousResultIds: [], partialResultToken: "parts" };
  const refused = assert.rejects(editor.request("workspace/diagnostic", params), /shut down/);
  await editor.request("shutdown", undefined);
  await refused;
  editor.connection.dispose();
});
