import assert from "node:assert/strict";
import { it } from "node:test";
import type { CodeLens, Hover, Location, MarkupContent, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { acrossFiles, describeWorkspace, type WorkspaceSession } from "./support/folder";
import { textAndPosition } from "./support/position";

const files = {
  "agent.twiml": "<Response>\n  <Dial><Queue>support</Queue></Dial>\n</Response>\n",
  "app.js":
    "const at = '\\n';\nres.send(`<Response><Enqueue>support</Enqueue><Redirect>agent.twiml</Redirect></Response>`);\n",
  "app.py": 'BEFORE = "<Response>\\n<Enqueue>support</Enqueue><Redirect>agent</Redirect></Response>"\n',
  "menu.twiml.erb": "<Response>\n  <Enqueue>support</Enqueue>\n  <Redirect>agent.twiml</Redirect>\n</Response>\n",
  "views/call.xml.builder": 'xml.Response do\n  xml.Enqueue "support"\n  xml.Redirect "../agent.twiml"\nend\n',
  "views/_part.xml.erb": '<Enqueue waitUrl="../agent.twiml">support</Enqueue>\n',
  "page.php": "<?php header('Content-Type: text/xml'); ?>\n<Response><Redirect>agent.twiml</Redirect></Response>\n",
  "dist/app.js": "res.send(`<Response><Enqueue>support</Enqueue></Response>`);\n",
  "fetch.ts": "export const support = (): Promise<Response> => fetch('agent.twiml');\n",
};

const languages: Readonly<Record<string, string>> = { "app.js": "javascript", "app.py": "python", "page.php": "php" };

const named = [
  "agent.twiml 1:15-1:22",
  "app.js 1:29-1:36",
  "app.py 0:31-0:38",
  "menu.twiml.erb 1:11-1:18",
  "views/_part.xml.erb 0:34-0:41",
  "views/call.xml.builder 1:15-1:22",
];

const leading = [
  "app.js 1:56-1:67",
  "app.py 0:58-0:63",
  "menu.twiml.erb 2:12-2:23",
  "page.php 1:20-1:31",
  "views/_part.xml.erb 0:18-0:32",
  "views/call.xml.builder 2:16-2:30",
];

const abilities = {
  ...acrossFiles,
  workspace: {
    ...acrossFiles.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["rename" as const] },
    fileOperations: { ...acrossFiles.workspace!.fileOperations, willRename: true },
  },
};

function open({ editor, folder }: WorkspaceSession, name: keyof typeof files): string {
  return editor.openAt(folder.uriOf(name), files[name], languages[name] ?? "twiml");
}

function openMarked(session: WorkspaceSession, name: keyof typeof files, cursorBefore: string) {
  const { position } = textAndPosition(files[name].replace(cursorBefore, `|${cursorBefore}`));
  return { textDocument: { uri: open(session, name) }, position };
}

/** Places as `file line:character-line:character`. */
function places({ folder }: WorkspaceSession, found: readonly Location[]): string[] {
  return found
    .map(({ uri, range: { start, end } }) => {
      return `${folder.nameOf(uri)} ${start.line}:${start.character}-${end.line}:${end.character}`;
    })
    .sort();
}

/** What the files say after the edit, by their names. */
function edited({ folder }: WorkspaceSession, { documentChanges }: WorkspaceEdit): Record<string, string> {
  const changes = documentChanges as TextDocumentEdit[];
  return Object.fromEntries(
    changes.map(({ textDocument: { uri }, edits }) => {
      const text = files[folder.nameOf(uri) as keyof typeof files];
      return [folder.nameOf(uri), TextDocument.applyEdits(TextDocument.create(uri, "", 1, text), edits as [])];
    }),
  );
}

/** The files in which a text is replaced, by their names. */
function replaced(text: string, by: string, names: readonly (keyof typeof files)[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, files[name].replace(text, by)]));
}

const namingFiles = named.map((place) => place.split(" ")[0] as keyof typeof files);
const leadingFiles = leading.map((place) => place.split(" ")[0] as keyof typeof files);

describeWorkspace(
  "Programs and templates",
  files,
  (session) => {
    const ask = <T>(method: string, params: object) => session().editor.request<T>(method, params);
    const references = async (params: object) =>
      places(
        session(),
        await ask<Location[]>("textDocument/references", { ...params, context: { includeDeclaration: false } }),
      );

    it("are among the references, from whichever file one asks, open or not", async () => {
      const agent = openMarked(session(), "agent.twiml", "support");
      assert.deepEqual(await references(agent), named);
      const app = openMarked(session(), "app.js", "support");
      assert.deepEqual(await references(app), named);
      const template = openMarked(session(), "menu.twiml.erb", "support");
      assert.deepEqual(await references(template), named);
      const python = openMarked(session(), "app.py", "support");
      assert.deepEqual(await references(python), named);
      assert.deepEqual(await references(agent), named);
      assert.deepEqual(await references({ ...agent, position: { line: 0, character: 2 } }), leading);
      for (const { textDocument } of [agent, app, template, python]) {
        session().editor.close(textDocument.uri);
      }
      assert.deepEqual(await references(openMarked(session(), "agent.twiml", "support")), named);
    });

    it("name what is named elsewhere, which the definition in a program leaves out of itself", async () => {
      const app = openMarked(session(), "app.js", "support");
      const found = await ask<{ targetUri: string; targetRange: Location["range"] }[]>("textDocument/definition", app);
      assert.deepEqual(
        places(
          session(),
          found.map(({ targetUri: uri, targetRange: range }) => ({ uri, range })),
        ),
        named.filter((place) => !place.startsWith("app.js")),
      );
      session().editor.close(app.textDocument.uri);
    });

    it("are renamed along, as their language writes it", async () => {
      const agent = openMarked(session(), "agent.twiml", "support");
      const edit = await ask<WorkspaceEdit>("textDocument/rename", { ...agent, newName: 'the "best"' });
      assert.deepEqual(edited(session(), edit), {
        ...replaced("support", 'the "best"', ["agent.twiml", "app.js", "menu.twiml.erb", "views/_part.xml.erb"]),
        ...replaced("support", 'the \\"best\\"', ["app.py", "views/call.xml.builder"]),
      });
      const app = openMarked(session(), "app.js", "support");
      const same = await ask<WorkspaceEdit>("textDocument/rename", { ...app, newName: "sales" });
      assert.deepEqual(edited(session(), same), replaced("support", "sales", namingFiles));
      session().editor.close(app.textDocument.uri);
    });

    it("follow a file that moves; what stands in a program that moves stays", async () => {
      const { folder } = session();
      const willRename = (from: string, to: string) =>
        ask<WorkspaceEdit>("workspace/willRenameFiles", {
          files: [{ oldUri: folder.uriOf(from), newUri: folder.uriOf(to) }],
        });
      const app = open(session(), "app.js");
      assert.deepEqual(edited(session(), await willRename("agent.twiml", "voice/desk.twiml")), {
        ...replaced("agent.twiml", "voice/desk.twiml", leadingFiles),
        ...replaced("agent<", "voice/desk<", ["app.py"]),
      });
      session().editor.close(app);
      assert.deepEqual(edited(session(), await willRename("app.js", "server/app.js")), {});
      assert.deepEqual(edited(session(), await willRename("menu.twiml.erb", "views/menu.twiml.erb")), {
        ...replaced("agent.twiml", "../agent.twiml", ["menu.twiml.erb"]),
      });
    });

    it("count for the hover and above the root", async () => {
      const agent = openMarked(session(), "agent.twiml", "support");
      const { contents } = await ask<Hover>("textDocument/hover", agent);
      assert.match((contents as MarkupContent).value, /5 other documents name it, too\./);
      const [lens] = await ask<CodeLens[]>("textDocument/codeLens", agent);
      assert.equal((await ask<CodeLens>("codeLens/resolve", lens!)).command?.title, "6 documents lead here");
    });

    it("are known as they are typed and as they change on disk", async () => {
      const { editor, folder } = session();
      const agent = openMarked(session(), "agent.twiml", "support");
      const app = open(session(), "app.js");
      editor.change(app, [{ text: "// nothing\nres.send('<Response><Enqueue>support</Enqueue></Response>');" }]);
      assert.deepEqual((await references(agent)).slice(0, 3), [named[0], "app.js 1:29-1:36", named[2]]);
      editor.change(app, [{ text: "// nothing" }]);
      assert.deepEqual((await references(agent)).slice(0, 3), [named[0], named[2], named[3]]);
      editor.close(app);
      const tell = (name: string, type: 1 | 2 | 3) =>
        editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: folder.uriOf(name), type }] });
      folder.write("fetch.ts", "const a = '<Response><Enqueue>support</Enqueue></Response>';\n");
      await tell("fetch.ts", 2);
      assert.ok((await references(agent)).includes("fetch.ts 0:30-0:37"));
      folder.write("fetch.ts", files["fetch.ts"]);
      await tell("fetch.ts", 2);
      folder.write("new/app.go", "const a = `<Response><Enqueue>support</Enqueue></Response>`\n");
      await tell("new", 1);
      assert.deepEqual(
        (await references(agent)).filter((place) => !named.includes(place)),
        ["new/app.go 0:30-0:37"],
      );
      folder.delete("new");
      await tell("new", 3);
      assert.deepEqual(await references(agent), named);
    });

    it("are renamed everywhere or nowhere", async () => {
      const { editor, folder } = session();
      folder.write("raw.go", "const a = `<Response><Enqueue>support</Enqueue></Response>`\n");
      await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: folder.uriOf("raw.go"), type: 1 }] });
      const agent = openMarked(session(), "agent.twiml", "support");
      await assert.rejects(
        ask("textDocument/rename", { ...agent, newName: "a`b" }),
        /It cannot be renamed: the edit would break raw\.go$/,
      );
      folder.delete("raw.go");
      await editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: folder.uriOf("raw.go"), type: 3 }] });
    });
  },
  { ...abilities, textDocument: { ...abilities.textDocument, codeLens: {} } },
);
