import assert from "node:assert/strict";
import { it } from "node:test";
import type { CodeLens } from "vscode-languageserver";
import { acrossFiles, describeWorkspace } from "./support/folder";
import { Messages } from "./support/messages";

const files = {
  "menu.twiml": "<Response>\r\n  <Say>Hi</Say>\r\n</Response>",
  "start.twiml": "<Response>\n  <Redirect>menu</Redirect>\n</Response>",
};

const abilities = {
  ...acrossFiles,
  workspace: { ...acrossFiles.workspace, codeLens: { refreshSupport: true } },
  textDocument: { ...acrossFiles.textDocument, codeLens: {} },
};

const root = { start: { line: 0, character: 1 }, end: { line: 0, character: 9 } };

describeWorkspace(
  "Code lenses",
  files,
  (session) => {
    const lenses = (uri: string) =>
      session().editor.request<CodeLens[] | null>("textDocument/codeLens", { textDocument: { uri } });
    const resolved = (lens: CodeLens) => session().editor.request<CodeLens>("codeLens/resolve", lens);

    it("tell who leads to a document, and show the places", async () => {
      const { editor, folder, result } = session();
      assert.deepEqual(result.capabilities.codeLensProvider, { resolveProvider: true });
      const uri = editor.openAt(folder.uriOf("menu.twiml"), files["menu.twiml"]);
      const [lens, ...more] = (await lenses(uri))!;
      assert.deepEqual([lens?.range, lens?.command, more], [root, undefined, []]);
      assert.deepEqual((await resolved(lens!)).command, {
        title: "1 document leads here",
        command: "twiml.showReferences",
        arguments: [
          uri,
          root.start,
          [
            {
              uri: folder.uriOf("start.twiml"),
              range: { start: { line: 1, character: 12 }, end: { line: 1, character: 16 } },
            },
          ],
        ],
      });
      editor.close(uri);
    });

    it("are missing where nobody leads to it, and where they are not wanted", async () => {
      const { editor, folder } = session();
      const start = editor.openAt(folder.uriOf("start.twiml"), files["start.twiml"]);
      assert.deepEqual(await lenses(start), []);
      assert.equal(await lenses(folder.uriOf("none.twiml")), null);
      editor.settings = { codeLens: false };
      const asked = editor.asked;
      await editor.notify("workspace/didChangeConfiguration", { settings: null });
      await editor.until(() => editor.asked > asked);
      const menu = editor.openAt(folder.uriOf("menu.twiml"), files["menu.twiml"]);
      assert.equal(await lenses(menu), null);
      editor.settings = null;
      await editor.notify("workspace/didChangeConfiguration", { settings: null });
      await editor.until(() => editor.asked > asked + 1);
      editor.close(start);
      editor.close(menu);
    });

    it("are asked for again when another document comes to lead here", async () => {
      const { editor, folder } = session();
      const refreshes = new Messages<string>();
      editor.connection.onRequest("workspace/codeLens/refresh", () => {
        refreshes.add("refresh");
        return null;
      });
      const menu = editor.openAt(folder.uriOf("menu.twiml"), files["menu.twiml"]);
      const other = editor.openAt(folder.uriOf("other.twiml"), "<Response/>");
      await refreshes.first(() => true);
      refreshes.all.length = 0;
      editor.change(other, [{ text: "<Response><Redirect>menu</Redirect></Response>" }]);
      await refreshes.first(() => true);
      const [lens] = (await lenses(menu))!;
      assert.equal((await resolved(lens!)).command?.title, "2 documents lead here");
      editor.close(menu);
      editor.close(other);
    });

    it("of a lens that is none of ours nothing is known", async () => {
      const lens = { range: root, data: { uri: "file:///%ff" } };
      assert.equal((await resolved(lens)).command?.title, "0 documents lead here");
    });
  },
  { ...abilities, experimental: { twimlShowReferences: true } },
);

describeWorkspace(
  "Code lenses of a client without our command",
  files,
  (session) => {
    it("are titles", async () => {
      const { editor, folder } = session();
      const uri = editor.openAt(folder.uriOf("menu.twiml"), files["menu.twiml"]);
      const [lens] = await editor.request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
      const { command } = await editor.request<CodeLens>("codeLens/resolve", lens);
      assert.deepEqual(command, { title: "1 document leads here", command: "" });
    });
  },
  abilities,
);
