import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import type { CompletionList, DocumentLink, Location, LocationLink } from "vscode-languageserver";
import { describeWorkspace, type Folder, makeFolder } from "./support/folder";
import { textAndPosition } from "./support/position";

let outside: Folder;
before(() => {
  outside = makeFolder({
    "secret.twiml": "<Response><Redirect>menu</Redirect><Enqueue>vault</Enqueue></Response>",
    "secret.mp3": "",
  });
});
after(() => rmSync(outside.path, { recursive: true }));

describeWorkspace(
  "Nothing outside of the workspace is reached",
  { "menu.twiml": "<Response/>", "a/b.twiml": "<Response/>" },
  (session) => {
    before(() => {
      const { folder } = session();
      symlinkSync(join(outside.path, "secret.twiml"), join(folder.path, "link.twiml"));
      symlinkSync(outside.path, join(folder.path, "linked"));
      symlinkSync("/", join(folder.path, "a/top"));
    });

    const names = () => {
      const name = outside.path.split("/").at(-1)!;
      return [
        `../${name}/secret.twiml`,
        `../${name}/secret`,
        `../../../../../../..${outside.path}/secret.twiml`,
        `${outside.path}/secret.twiml`,
        `/..${outside.path}/secret.twiml`,
        `%2e%2e/${name}/secret.twiml`,
        `..%2f${name}%2fsecret.twiml`,
        `..\\${name}\\secret.twiml`,
        `..%5c${name}%5csecret.twiml`,
        `file://${outside.path}/secret.twiml`,
        `/${name}/secret.twiml`,
        "link.twiml",
        "link",
        "linked/secret.twiml",
        "linked/secret.mp3",
        `a/top${outside.path}/secret.twiml`,
        "menu.twiml%00.twiml",
        "//localhost/menu.twiml",
        "\\\\localhost\\menu.twiml",
        "c:/menu.twiml",
        "c:\\menu.twiml",
      ];
    };

    it("by the URLs of a document", async () => {
      const { editor, folder } = session();
      for (const name of names()) {
        const uri = editor.openAt(
          folder.uriOf("main.twiml"),
          `<Response><Redirect>${name}</Redirect><Play>${name}</Play></Response>`,
        );
        const params = { textDocument: { uri }, position: { line: 0, character: 22 } };
        assert.deepEqual(await editor.request<LocationLink[]>("textDocument/definition", params), [], name);
        const links = await editor.request<DocumentLink[]>("textDocument/documentLink", params);
        assert.deepEqual(
          links.filter(({ target }) => target?.startsWith("file:")),
          [],
          name,
        );
        editor.close(uri);
      }
    });

    it("by routes", async () => {
      const { editor, folder } = session();
      const routes = Object.fromEntries(names().map((name, index) => [`/route/${index}`, name]));
      editor.settings = { routes: { ...routes, "/all/*": `../*`, "/any/*": "*" } };
      const { asked } = editor;
      await editor.notify("workspace/didChangeConfiguration", { settings: null });
      await editor.until(() => editor.asked > asked);
      const name = outside.path.split("/").at(-1)!;
      for (const url of [
        ...Object.keys(routes),
        `/all/${name}/secret`,
        `/any/../${name}/secret`,
        "/any/linked/secret",
      ]) {
        const uri = editor.openAt(folder.uriOf("main.twiml"), `<Response><Redirect>${url}</Redirect></Response>`);
        const params = { textDocument: { uri }, position: { line: 0, character: 22 } };
        assert.deepEqual(await editor.request<LocationLink[]>("textDocument/definition", params), [], url);
        editor.close(uri);
      }
    });

    it("by completion", async () => {
      const { editor, folder } = session();
      const offered = async (typed: string) => {
        const { text, position } = textAndPosition(`<Response><Redirect>${typed}|</Redirect></Response>`);
        const uri = editor.openAt(folder.uriOf("main.twiml"), text);
        const list = await editor.request<CompletionList | null>("textDocument/completion", {
          textDocument: { uri },
          position,
        });
        editor.close(uri);
        return list?.items.map(({ label }) => label) ?? [];
      };
      assert.deepEqual(await offered(""), ["menu.twiml", "a/"]);
      assert.deepEqual(await offered("a/"), ["b.twiml"]);
      for (const typed of ["../", "linked/", "a/top/", "a/../../", "/tmp/", "/../", "%2e%2e/", "file:///"]) {
        assert.deepEqual(await offered(typed), [], typed);
      }
    });

    it("by what the client tells of links and of files elsewhere", async () => {
      const { editor, folder } = session();
      const uris = [
        folder.uriOf("link.twiml"),
        folder.uriOf("linked/secret.twiml"),
        `${outside.uri}/secret.twiml`,
        outside.uri,
      ];
      await editor.notify("workspace/didChangeWatchedFiles", { changes: uris.map((uri) => ({ uri, type: 1 })) });
      await editor.notify("workspace/didCreateFiles", {
        files: [...uris, folder.uriOf("linked")].map((uri) => ({ uri })),
      });
      const { text, position } = textAndPosition("<Response><Dial><Queue>va|ult</Queue></Dial></Response>");
      const uri = editor.openAt(folder.uriOf("main.twiml"), text);
      const params = { textDocument: { uri }, position, context: { includeDeclaration: false } };
      const found = await editor.request<Location[]>("textDocument/references", params);
      assert.deepEqual(
        found.map((place) => folder.nameOf(place.uri)),
        ["main.twiml"],
      );
      const isOfRoute = (message: string) => /^twiml\.routes: ".*" leads nowhere/.test(message);
      assert.deepEqual(
        editor.logged.filter((message) => !isOfRoute(message)),
        [],
      );
      editor.close(uri);
    });
  },
);
