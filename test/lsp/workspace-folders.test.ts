import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import type { CompletionList, DocumentLink, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver";
import { acrossFiles, type Folder, makeFolder } from "./support/folder";
import { type Session, startInside } from "./support/servers";

const abilities = {
  ...acrossFiles,
  workspace: {
    ...acrossFiles.workspace,
    fileOperations: { ...acrossFiles.workspace!.fileOperations, willRename: true },
  },
};

const flow =
  "<Response>\n  <Play>../audio/hi.mp3</Play>\n  <Redirect>../private/secret.twiml</Redirect>\n  \n</Response>";

describe("Folders of a workspace that stand side by side", () => {
  let folder: Folder;
  let session: Session;
  before(async () => {
    folder = makeFolder({
      "voice/flow.twiml": flow,
      "audio/hi.mp3": "ID3",
      "audio/deep/bye.mp3": "ID3",
      "private/secret.twiml": "<Response/>",
    });
    session = await startInside(abilities, undefined, [folder.uriOf("voice"), folder.uriOf("audio")]);
  });
  after(async () => {
    await session.stop();
    rmSync(folder.path, { recursive: true, force: true });
  });

  it("lead to each other, and to nothing beside them", async () => {
    const { editor } = session;
    const uri = editor.openAt(folder.uriOf("voice/flow.twiml"), flow);
    const secret = editor.openAt(folder.uriOf("private/secret.twiml"), "<Response/>");
    const links = await editor.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
    assert.deepEqual(
      links.map(({ target }) => folder.nameOf(target!)),
      ["audio/hi.mp3"],
    );
    editor.close(secret);
  });

  it("are completed", async () => {
    const { editor } = session;
    const at = async (typed: string) => {
      const text = `<Response><Play>${typed}</Play></Response>`;
      const uri = editor.openAt(folder.uriOf("voice/typed.twiml"), text);
      const position = { line: 0, character: text.indexOf("</Play>") };
      const list = await editor.request<CompletionList>("textDocument/completion", { textDocument: { uri }, position });
      editor.close(uri);
      return list.items.map(({ label }) => label);
    };
    assert.deepEqual(await at("../"), ["audio/"]);
    assert.deepEqual(await at("../audio/"), ["hi.mp3", "deep/"]);
    assert.deepEqual(await at("../private/"), []);
  });

  it("give each other what is dropped, and follow what moves", async () => {
    const { editor } = session;
    const uri = editor.openAt(folder.uriOf("voice/flow.twiml"), flow);
    const position = { line: 3, character: 2 };
    const paste = (file: string) =>
      editor.request("twiml/paste", {
        uri,
        range: { start: position, end: position },
        files: [folder.uriOf(file)],
      });
    assert.deepEqual(await paste("audio/deep/bye.mp3"), {
      text: "<Play>../audio/deep/bye.mp3</Play>",
      title: "Insert <Play>",
    });
    assert.equal(await paste("private/hi.mp3"), null);
    const { documentChanges } = await editor.request<WorkspaceEdit>("workspace/willRenameFiles", {
      files: [{ oldUri: folder.uriOf("audio/hi.mp3"), newUri: folder.uriOf("voice/hi.mp3") }],
    });
    assert.deepEqual(
      (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
        folder.nameOf(textDocument.uri),
        edits.map((edit) => "newText" in edit && edit.newText),
      ]),
      [["voice/flow.twiml", ["hi.mp3"]]],
    );
  });
});
