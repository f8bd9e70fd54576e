import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { RenameFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { poor } from "./support/capabilities";
import { acrossFiles, describeWorkspace, type Folder, type WorkspaceSession } from "./support/folder";
import { textAndPosition } from "./support/position";
import { type Session, startInside } from "./support/servers";

const files = {
  "menu.twiml": "<Response>\r\n  😀<Enqueue>a&amp;b</Enqueue>\r\n  <Redirect>ivr/next?x=1</Redirect>\r\n</Response>",
  "ivr/next.twiml": "<Response>\n  <Redirect>../menu</Redirect><Dial><Queue>a&amp;b</Queue></Dial>\n</Response>",
  "sales.twiml": "<Response><Enqueue>sales</Enqueue></Response>",
  "books.xml": "<books><Response><Enqueue>a&amp;b</Enqueue></Response></books>",
};

/** What the files say after the edit, by their names; a file that is renamed as `old -> new`. */
function edited(folder: Folder, { documentChanges, changes }: WorkspaceEdit): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  const texts = new Map<string, readonly TextEdit[]>(Object.entries(changes ?? {}));
  for (const change of (documentChanges ?? []) as (TextDocumentEdit | RenameFile)[]) {
    if ("textDocument" in change) {
      texts.set(change.textDocument.uri, change.edits as TextEdit[]);
    } else {
      said[`${folder.nameOf(change.oldUri)} -> ${folder.nameOf(change.newUri)}`] = change.kind;
    }
  }
  for (const [uri, edits] of texts) {
    const name = folder.nameOf(uri) as keyof typeof files;
    said[name] = TextDocument.applyEdits(TextDocument.create(uri, "twiml", 1, files[name]), [...edits]);
  }
  return said;
}

function openMarked({ editor, folder }: WorkspaceSession, name: keyof typeof files, cursorBehind: string) {
  const { position } = textAndPosition(files[name].replace(cursorBehind, `${cursorBehind}|`));
  return { textDocument: { uri: editor.openAt(folder.uriOf(name), files[name]) }, position };
}

const abilities = {
  ...acrossFiles,
  workspace: {
    ...acrossFiles.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ["rename" as const], changeAnnotationSupport: {} },
    fileOperations: { ...acrossFiles.workspace!.fileOperations, willRename: true },
  },
};

describeWorkspace(
  "Renaming across files",
  files,
  (session) => {
    const rename = (params: object, newName: string) =>
      session().editor.request<WorkspaceEdit>("textDocument/rename", { ...params, newName });
    const willRename = (from: string, to: string) =>
      session().editor.request<WorkspaceEdit | null>("workspace/willRenameFiles", {
        files: [{ oldUri: session().folder.uriOf(from), newUri: session().folder.uriOf(to) }],
      });

    it("a queue is renamed in the file that is open and in those that are not", async () => {
      const { editor, folder } = session();
      const params = openMarked(session(), "menu.twiml", "<Enqueue>a");
      assert.deepEqual(await editor.request("textDocument/prepareRename", params), {
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 20 } },
        placeholder: "a&b",
      });
      const edit = await rename(params, "<c>");
      assert.deepEqual(edited(folder, edit), {
        "menu.twiml": files["menu.twiml"].replace("a&amp;b", "&lt;c>"),
        "ivr/next.twiml": files["ivr/next.twiml"].replace("a&amp;b", "&lt;c>"),
      });
      const versions = (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.version);
      assert.deepEqual(versions, [1, null], "only what is open has a version");
      assert.equal(edit.changeAnnotations, undefined, "nobody is asked");
      editor.close(params.textDocument.uri);
    });

    it("people are asked before a queue gets the name of another", async () => {
      const params = openMarked(session(), "menu.twiml", "<Enqueue>a");
      const edit = await rename(params, " sales ");
      assert.deepEqual(edit.changeAnnotations, {
        doubt: { label: "There is a queue 'sales' already: both become one", needsConfirmation: true },
      });
      const edits = (edit.documentChanges as TextDocumentEdit[]).flatMap((change) => change.edits);
      assert.deepEqual(
        edits.map((each) => ("annotationId" in each ? each.annotationId : undefined)),
        ["doubt", "doubt"],
      );
      assert.equal((await rename(params, "a&b")).changeAnnotations, undefined, "it has that name itself");
      session().editor.close(params.textDocument.uri);
    });

    it("a file is renamed by a URL that leads to it, and is then left alone", async () => {
      const { editor, folder } = session();
      const params = openMarked(session(), "menu.twiml", "ivr/ne");
      assert.deepEqual(await editor.request("textDocument/prepareRename", params), {
        range: { start: { line: 2, character: 12 }, end: { line: 2, character: 20 } },
        placeholder: "ivr/next",
      });
      assert.deepEqual(edited(folder, await rename(params, "last")), {
        "menu.twiml": files["menu.twiml"].replace("ivr/next", "last"),
        "ivr/next.twiml": files["ivr/next.twiml"].replace("../menu", "menu"),
        "ivr/next.twiml -> last.twiml": "rename",
      });
      editor.change(params.textDocument.uri, [{ text: files["menu.twiml"].replace("ivr/next", "last") }]);
      assert.equal(await willRename("ivr/next.twiml", "last.twiml"), null, "its edits have been made");
      assert.notEqual(await willRename("ivr/next.twiml", "last.twiml"), null, "another renaming is another one");
      editor.close(params.textDocument.uri);
    });

    it("a file whose renaming was given up is renamed with its URLs later on", async () => {
      const { editor, folder } = session();
      const params = openMarked(session(), "menu.twiml", "ivr/ne");
      await rename(params, "last");
      assert.deepEqual(edited(folder, (await willRename("ivr/next.twiml", "last.twiml"))!), {
        "menu.twiml": files["menu.twiml"].replace("ivr/next", "last"),
        "ivr/next.twiml": files["ivr/next.twiml"].replace("../menu", "menu"),
      });
      editor.close(params.textDocument.uri);
    });

    it("a file that gets the name that it has is left alone", async () => {
      const { editor } = session();
      const params = openMarked(session(), "menu.twiml", "ivr/ne");
      for (const name of ["ivr/next", "ivr/next.twiml"]) {
        assert.deepEqual(await rename(params, name), { changes: {} });
      }
      editor.close(params.textDocument.uri);
    });

    it("a queue in the string of a program is renamed with its escapes, and in the files", async () => {
      const { editor, folder } = session();
      const program = 'const answer = "<Response><Enqueue>a&amp;b</Enqueue></Response>";\n';
      const uri = editor.openAt(folder.uriOf("answer.js"), program, "javascript");
      const params = { textDocument: { uri }, position: { line: 0, character: 38 } };
      const { documentChanges } = await rename(params, 'the "best"');
      const [inProgram, ...inFiles] = documentChanges as TextDocumentEdit[];
      assert.equal(
        TextDocument.applyEdits(TextDocument.create(uri, "javascript", 1, program), inProgram!.edits as TextEdit[]),
        'const answer = "<Response><Enqueue>the \\"best\\"</Enqueue></Response>";\n',
      );
      assert.deepEqual(inFiles.map(({ textDocument }) => folder.nameOf(textDocument.uri)).sort(), [
        "ivr/next.twiml",
        "menu.twiml",
      ]);
      editor.close(uri);
    });

    it("why nothing is renamed is said", async () => {
      const { editor } = session();
      const params = openMarked(session(), "menu.twiml", "ivr/ne");
      await assert.rejects(rename(params, "../../x"), /leads out of the workspace/);
      await assert.rejects(rename(params, "../menu"), /leads out of the workspace/);
      await assert.rejects(rename(params, "menu"), /There is a file menu.twiml already/);
      const queue = { ...params, position: { line: 1, character: 14 } };
      await assert.rejects(rename(queue, " "), /A queue needs a name/);
      editor.change(params.textDocument.uri, [{ text: "<Response><Enqueue>{{x}}</Enqueue></Response>" }]);
      const hole = { ...params, position: { line: 0, character: 21 } };
      await assert.rejects(editor.request("textDocument/prepareRename", hole), /not known before the call/);
      await assert.rejects(rename(hole, "a"), /not known before the call/);
      editor.close(params.textDocument.uri);
    });

    it("what people move in their editor takes its URLs along", async () => {
      const { folder, result } = session();
      const { filters } = result.capabilities.workspace!.fileOperations!.willRename!;
      assert.deepEqual(
        filters.map(({ pattern }) => [pattern.matches, pattern.glob.replace(/,mp3,.*/, ",mp3,…")]),
        [
          ["file", "**/*.{twiml,xml,mp3,…"],
          ["folder", "**/*"],
        ],
      );
      assert.deepEqual(edited(folder, (await willRename("menu.twiml", "ivr/start.twiml"))!), {
        "menu.twiml": files["menu.twiml"].replace("ivr/next", "next"),
        "ivr/next.twiml": files["ivr/next.twiml"].replace("../menu", "start"),
      });
      assert.deepEqual(edited(folder, (await willRename("ivr", "flows"))!), {
        "menu.twiml": files["menu.twiml"].replace("ivr/next", "flows/next"),
      });
    });

    it("hostile moves change nothing", async () => {
      const { editor, folder } = session();
      const nothing = { documentChanges: [] };
      assert.deepEqual(await willRename("menu.twiml", "../../../etc/menu.twiml"), nothing);
      assert.deepEqual(await willRename("menu.twiml", "menu.twiml"), nothing);
      const odd = [
        { oldUri: "untitled:1", newUri: "untitled:2" },
        { oldUri: `${folder.uri}/%ff`, newUri: `${folder.uri}/%2e%2e%2fx` },
      ];
      assert.deepEqual(await editor.request("workspace/willRenameFiles", { files: odd }), nothing);
    });
  },
  abilities,
);

describeWorkspace(
  "Renaming across files with a client that says nothing about itself",
  files,
  (session) => {
    it("a queue is renamed without versions", async () => {
      const { editor, folder } = session();
      const params = { ...openMarked(session(), "menu.twiml", "<Enqueue>a"), newName: "c" };
      assert.deepEqual(edited(folder, await editor.request("textDocument/rename", params)), {
        "menu.twiml": files["menu.twiml"].replace("a&amp;b", "c"),
        "ivr/next.twiml": files["ivr/next.twiml"].replace("a&amp;b", "c"),
      });
    });

    it("that a queue gets the name of another is told", async () => {
      const { editor } = session();
      const params = { ...openMarked(session(), "menu.twiml", "<Enqueue>a"), newName: "sales" };
      const { changes, changeAnnotations } = await editor.request<WorkspaceEdit>("textDocument/rename", params);
      assert.equal(Object.keys(changes!).length, 2);
      assert.equal(changeAnnotations, undefined);
      await editor.until(() =>
        editor.shown.some(({ message }) => message.startsWith("There is a queue 'sales' already")),
      );
    });

    it("no file is renamed", async () => {
      const { editor } = session();
      const params = { ...openMarked(session(), "menu.twiml", "ivr/ne"), newName: "c" };
      await assert.rejects(editor.request("textDocument/rename", params), /This editor cannot rename files/);
    });
  },
  poor,
);

describe("Renaming in a workspace that is on no disk", () => {
  const folder = "vscode-vfs://github/me/ivr";
  let session: Session;
  before(async () => {
    session = await startInside(abilities, undefined, [folder]);
  });
  after(() => session.stop());

  it("reaches the open files, and says so", async () => {
    const { editor } = session;
    const one = editor.openAt(`${folder}/one.twiml`, "<Response><Enqueue>a</Enqueue></Response>");
    const other = editor.openAt(`${folder}/other.twiml`, "<Response><Dial><Queue>a</Queue></Dial></Response>");
    const params = { textDocument: { uri: one }, position: { line: 0, character: 20 }, newName: "b" };
    const { documentChanges } = await editor.request<WorkspaceEdit>("textDocument/rename", params);
    assert.deepEqual(
      (documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.uri),
      [one, other],
    );
    await editor.until(() => editor.shown.some(({ message }) => message.startsWith("Renamed in the open files alone")));
  });

  it("does not rename files", async () => {
    const { editor } = session;
    editor.openAt(`${folder}/next.twiml`, "<Response/>");
    const uri = editor.openAt(`${folder}/first.twiml`, "<Response><Redirect>next</Redirect></Response>");
    const params = { textDocument: { uri }, position: { line: 0, character: 22 }, newName: "last" };
    await assert.rejects(editor.request("textDocument/rename", params), /are on no disk/);
  });
});
