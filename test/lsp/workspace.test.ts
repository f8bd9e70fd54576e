import assert from "node:assert/strict";
import { it } from "node:test";
import type { DocumentLink, Location, LocationLink, MarkupContent, Position } from "vscode-languageserver";
import { poor } from "./support/capabilities";
import { describeWorkspace, type WorkspaceSession } from "./support/folder";
import { textAndPosition } from "./support/position";

const files = {
  "menu.twiml": '<Response>\r\n  <Gather action="ivr/choice"/>\r\n  <Redirect>/menu</Redirect>\r\n</Response>',
  "ivr/choice.twiml": "<Response>\n  <Enqueue>support</Enqueue>\n</Response>",
  "ivr/hello.mp3": "ID3",
  "wait here.xml": "<Response><Play>ivr/hello.mp3</Play></Response>",
  "books.xml": "<books><Response/></books>",
  "node_modules/x/menu.twiml": "<Response><Redirect>../../menu</Redirect></Response>",
  ".git/menu.twiml": "<Response><Redirect>../menu</Redirect></Response>",
};

/** Places as `file line:character-line:character`. */
function places({ folder }: WorkspaceSession, found: readonly Location[] | null): string[] {
  return (found ?? []).map(({ uri, range: { start, end } }) => {
    return `${folder.nameOf(uri)} ${start.line}:${start.character}-${end.line}:${end.character}`;
  });
}

/** Opens a file with the cursor at `|`. */
function openMarked({ editor, folder }: WorkspaceSession, name: string, marked: string) {
  const { text, position } = textAndPosition(marked);
  return { textDocument: { uri: editor.openAt(folder.uriOf(name), text) }, position };
}

describeWorkspace("Across files", files, (session) => {
  const definitions = (params: object) => session().editor.request<LocationLink[]>("textDocument/definition", params);
  const references = (params: object) =>
    session().editor.request<Location[]>("textDocument/references", {
      ...params,
      context: { includeDeclaration: false },
    });
  const links = (uri: string) =>
    session().editor.request<DocumentLink[] | null>("textDocument/documentLink", { textDocument: { uri } });

  it("the server offers what the client takes", () => {
    const { capabilities } = session().result;
    assert.equal(capabilities.definitionProvider, true);
    assert.equal(capabilities.referencesProvider, true);
    assert.deepEqual(capabilities.documentLinkProvider, {});
    assert.deepEqual(capabilities.workspace!.workspaceFolders, { supported: true, changeNotifications: true });
    assert.deepEqual(Object.keys(capabilities.workspace!.fileOperations!), ["didCreate", "didRename", "didDelete"]);
  });

  it("URLs are links to files of the workspace, and into the web", async () => {
    const { editor, folder } = session();
    const uri = editor.openAt(
      folder.uriOf("links.twiml"),
      "<Response>\r\n  <Redirect> wait%20here </Redirect>\r\n  <Play>https://example.com/x</Play><Play>/none</Play>\r\n</Response>",
    );
    assert.deepEqual(await links(uri), [
      {
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 24 } },
        target: folder.uriOf("wait here.xml"),
        tooltip: "Open wait here.xml",
      },
      {
        range: { start: { line: 2, character: 8 }, end: { line: 2, character: 29 } },
        target: "https://example.com/x",
        tooltip: "Open in the browser",
      },
    ]);
    editor.close(uri);
  });

  it("the definition of a URL is its file", async () => {
    const { folder } = session();
    const found = await definitions(
      openMarked(session(), "from.twiml", "<Response>\n  <Redirect>ivr/ch|oice?x=1</Redirect>\n</Response>"),
    );
    const root = { start: { line: 0, character: 1 }, end: { line: 0, character: 9 } };
    assert.deepEqual(found, [
      {
        originSelectionRange: { start: { line: 1, character: 12 }, end: { line: 1, character: 26 } },
        targetUri: folder.uriOf("ivr/choice.twiml"),
        targetRange: root,
        targetSelectionRange: root,
      },
    ]);
    session().editor.close(folder.uriOf("from.twiml"));
  });

  it("references are found in files that are not open, with their lines and columns", async () => {
    const params = openMarked(session(), "menu.twiml", files["menu.twiml"].replace("<Resp", "<Re|sp"));
    assert.deepEqual(places(session(), await references(params)), ["menu.twiml 2:12-2:17"]);
    const queue = openMarked(session(), "queue.twiml", "<Response><Dial><Queue>su|pport</Queue></Dial></Response>");
    assert.deepEqual(places(session(), await references(queue)), [
      "ivr/choice.twiml 1:11-1:18",
      "queue.twiml 0:23-0:30",
    ]);
    const audio = openMarked(session(), "audio.twiml", "<Response><Play>ivr/hel|lo.mp3</Play></Response>");
    assert.deepEqual(places(session(), await references(audio)), ["audio.twiml 0:16-0:29", "wait here.xml 0:16-0:29"]);
    for (const { textDocument } of [params, queue, audio]) {
      session().editor.close(textDocument.uri);
    }
  });

  it("what is typed counts, saved or not, until the file is closed", async () => {
    const { editor, folder } = session();
    const params = openMarked(session(), "ivr/choice.twiml", "<Resp|onse/>");
    const typed = editor.openAt(folder.uriOf("new.twiml"), "<Response><Redirect>ivr/choice</Redirect></Response>");
    assert.deepEqual(places(session(), await references(params)), ["menu.twiml 1:18-1:28", "new.twiml 0:20-0:30"]);
    editor.change(typed, [{ text: "<Response>\n<Redirect>/ivr/choice</Redirect></Response>" }]);
    assert.deepEqual(places(session(), await references(params)), ["menu.twiml 1:18-1:28", "new.twiml 1:10-1:21"]);
    editor.close(typed);
    assert.deepEqual(places(session(), await references(params)), ["menu.twiml 1:18-1:28"]);
    editor.close(params.textDocument.uri);
  });

  it("what changes on disk counts as soon as the client tells", async () => {
    const { editor, folder } = session();
    const params = openMarked(session(), "menu.twiml", "<Resp|onse/>");
    const tell = (uri: string, type: 1 | 2 | 3) =>
      editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
    const later = folder.write("later/one.twiml", "<Response><Redirect>../menu</Redirect></Response>");
    await tell(later, 1);
    assert.deepEqual(places(session(), await references(params)), ["later/one.twiml 0:20-0:27"]);
    await tell(folder.write("later/one.twiml", "<Response>\n<Redirect>/menu</Redirect></Response>"), 2);
    assert.deepEqual(places(session(), await references(params)), ["later/one.twiml 1:10-1:15"]);
    await tell(folder.delete("later"), 3);
    assert.deepEqual(places(session(), await references(params)), []);
    folder.write("moved/here/two.twiml", "<Response><Redirect>../../menu</Redirect></Response>");
    await tell(folder.uriOf("moved"), 1);
    assert.deepEqual(places(session(), await references(params)), ["moved/here/two.twiml 0:20-0:30"]);
    await tell(folder.delete("moved"), 3);
    assert.deepEqual(places(session(), await references(params)), []);
    editor.close(params.textDocument.uri);
  });

  it("what is renamed in the editor counts, a folder with all that is in it", async () => {
    const { editor, folder } = session();
    const params = openMarked(session(), "menu.twiml", "<Resp|onse/>");
    folder.write("a/one.twiml", "<Response><Redirect>../menu</Redirect></Response>");
    await editor.notify("workspace/didCreateFiles", { files: [{ uri: folder.uriOf("a") }] });
    assert.deepEqual(places(session(), await references(params)), ["a/one.twiml 0:20-0:27"]);
    folder.delete("a");
    folder.write("b/one.twiml", "<Response><Redirect>../menu</Redirect></Response>");
    await editor.notify("workspace/didRenameFiles", {
      files: [{ oldUri: folder.uriOf("a"), newUri: folder.uriOf("b") }],
    });
    assert.deepEqual(places(session(), await references(params)), ["b/one.twiml 0:20-0:27"]);
    folder.delete("b");
    await editor.notify("workspace/didDeleteFiles", { files: [{ uri: folder.uriOf("b") }] });
    assert.deepEqual(places(session(), await references(params)), []);
    editor.close(params.textDocument.uri);
  });

  it("paths are completed", async () => {
    const params = openMarked(session(), "ivr/typing.twiml", "<Response>\n  <Redirect>../me|</Redirect>\n</Response>");
    const list = await session().editor.completion(params.textDocument.uri, params.position);
    assert.deepEqual(
      list!.items.map(({ label }) => label),
      ["menu.twiml", "wait here.xml", "ivr/"],
    );
    const range = { start: { line: 1, character: 15 }, end: { line: 1, character: 17 } } as const;
    assert.deepEqual(list!.itemDefaults!.editRange, { insert: range, replace: range });
    assert.equal(list!.items[1]!.textEditText, "wait%20here.xml");
    assert.equal(list!.isIncomplete, false);
    session().editor.close(params.textDocument.uri);
  });

  it("the hover of a URL says where it leads, once all files are read, and that of a queue who names it", async () => {
    const { editor } = session();
    const shown = async (marked: string) => {
      const params = openMarked(session(), "hover.twiml", marked);
      await links(params.textDocument.uri);
      const hover = await editor.hover(params.textDocument.uri, params.position);
      editor.close(params.textDocument.uri);
      return [(hover!.contents as MarkupContent).value.split("\n\n").at(-1), hover!.range!.start.character];
    };
    assert.deepEqual(await shown("<Response><Redirect>/me|nu</Redirect></Response>"), [
      "Leads to `menu.twiml`. No other document leads there.",
      20,
    ]);
    assert.deepEqual(await shown("<Response><Enqueue>supp|ort</Enqueue></Response>"), [
      "1 other document names it, too.",
      19,
    ]);
  });

  it("a menu is moved to a file of another name than those on the disk, though the client tells of none", async () => {
    const { editor } = session();
    const { textDocument, position } = openMarked(
      session(),
      "flow.twiml",
      "<Response><Say>Hi</Say><Gat|her/></Response>",
    );
    const range = { start: position, end: position };
    await links(textDocument.uri);
    const [action] = await editor.codeActions(textDocument.uri, range, { only: ["refactor.extract"] });
    assert.equal(action?.title, "Move the menu to menu-2.twiml");
    editor.close(textDocument.uri);
  });

  it("nothing is said about files that were never opened, and nothing fails", async () => {
    const position: Position = { line: 0, character: 5 };
    const params = { textDocument: { uri: session().folder.uriOf("menu.twiml") }, position };
    assert.equal(await definitions(params), null);
    assert.equal(await references(params), null);
    assert.equal(await links("not a uri"), null);
    assert.deepEqual(session().editor.logged, []);
  });

  it("TwiML in a program has links and definitions, with the ranges of the program", async () => {
    const { editor, folder } = session();
    const { text, position } = textAndPosition("const x =\n  `<Response><Redirect>men|u</Redirect></Response>`;\n");
    const uri = editor.openAt(folder.uriOf("app.js"), text, "javascript");
    const range = { start: { line: 1, character: 23 }, end: { line: 1, character: 27 } };
    const target = folder.uriOf("menu.twiml");
    assert.deepEqual(await links(uri), [{ range, target, tooltip: "Open menu.twiml" }]);
    const [found] = await definitions({ textDocument: { uri }, position });
    assert.deepEqual([found!.originSelectionRange, found!.targetUri], [range, target]);
    editor.close(uri);
  });

  it("routes lead to files once they are set", async () => {
    const { editor } = session();
    const params = openMarked(session(), "routed.twiml", "<Response><Redirect>/voice/me|nu</Redirect></Response>");
    assert.deepEqual(await definitions(params), []);
    editor.settings = { routes: { "/voice/*": "*" } };
    const asked = editor.asked;
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.asked > asked);
    const [found] = await definitions(params);
    assert.equal(found!.targetUri, session().folder.uriOf("menu.twiml"));
    editor.close(params.textDocument.uri);
  });
});

const served = {
  "start.twiml": "<Response/>",
  "server/menu.js": "app.post('/voice/menu', answer);",
  "app.lua": "answer()",
  "flows/deep/one.custom": "1",
};

describeWorkspace("Routes", served, (session) => {
  const routes = {
    "/menu": "server/menu.js",
    "/lua": "app.lua",
    "/flows/*": "flows/*.custom",
    "/gone": "gone.py",
    "/any/*": "nowhere/*",
  };

  it("lead to any file of the workspace, and where one leads nowhere it is said", async () => {
    const { editor, folder } = session();
    const leadsTo = async (url: string) => {
      const uri = editor.openAt(folder.uriOf("start.twiml"), `<Response><Redirect>${url}</Redirect></Response>`);
      const found = await editor.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
      editor.close(uri);
      return found.map(({ target }) => folder.nameOf(target!));
    };
    editor.settings = { routes };
    const { asked } = editor;
    await editor.notify("workspace/didChangeConfiguration", { settings: null });
    await editor.until(() => editor.asked > asked);
    assert.deepEqual(await leadsTo("/menu"), ["server/menu.js"]);
    assert.deepEqual(await leadsTo("/lua"), ["app.lua"]);
    assert.deepEqual(await leadsTo("/flows/deep/one"), ["flows/deep/one.custom"]);
    assert.deepEqual(await leadsTo("app.lua"), ["app.lua"]);
    assert.deepEqual(await leadsTo("/gone"), []);
    await editor.until(() => editor.logged.length > 1);
    assert.deepEqual(editor.logged, [
      'twiml.routes: "/gone" leads nowhere: no file gone.py is found in the workspace',
      'twiml.routes: "/any/*" leads nowhere: no file nowhere/* is found in the workspace',
    ]);

    const changes = [{ uri: folder.write("gone.py", ""), type: 1 }];
    await editor.notify("workspace/didChangeWatchedFiles", { changes });
    assert.deepEqual(await leadsTo("/gone"), ["gone.py"]);
    await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: folder.delete("gone.py"), type: 3 }] });
    assert.deepEqual(await leadsTo("/gone"), []);
  });
});

describeWorkspace(
  "Across files, for a client that says nothing about itself",
  files,
  (session) => {
    it("a definition is a place", async () => {
      const params = openMarked(session(), "from.twiml", "<Response><Redirect>men|u</Redirect></Response>");
      const found = await session().editor.request<Location[]>("textDocument/definition", params);
      assert.deepEqual(places(session(), found), ["menu.twiml 0:1-0:9"]);
    });

    it("links have no tooltip, and nothing is asked of the client", async () => {
      const params = openMarked(session(), "from.twiml", "<Response><Redirect>men|u</Redirect></Response>");
      const [link] = await session().editor.request<DocumentLink[]>("textDocument/documentLink", params);
      assert.deepEqual(Object.keys(link!), ["range", "target"]);
      assert.deepEqual(session().editor.registrations, []);
    });
  },
  poor,
);

describeWorkspace("The client", {}, (session) => {
  it("is asked to tell of the files that matter, and of all that comes and goes", async () => {
    const { editor } = session();
    const watching = () => editor.registrations.find(({ method }) => method === "workspace/didChangeWatchedFiles");
    await editor.until(() => watching() !== undefined);
    const { watchers } = watching()!.registerOptions as { watchers: { globPattern: string; kind?: number }[] };
    assert.match(watchers[0]!.globPattern, /^\*\*\/\*\.\{twiml,xml,mp3,/);
    assert.deepEqual(watchers[1], { globPattern: "**", kind: 5 });
  });
});
