import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import type {
  DocumentLink,
  Location,
  ProgressToken,
  WorkDoneProgressBegin,
  WorkDoneProgressReport,
} from "vscode-languageserver";
import type { Editor } from "./support/editor";
import { acrossFiles } from "./support/folder";
import { HeldDisk } from "./support/held-disk";
import { type Session, startWith } from "./support/servers";

const toMenu = "<Response><Redirect>menu</Redirect></Response>";

describe("While files are read", () => {
  let disk: HeldDisk;
  let session: Session;
  let editor: Editor;

  beforeEach(async () => {
    disk = new HeldDisk(
      new Map([
        ["/w/menu.twiml", "<Response/>"],
        ["/w/a.twiml", toMenu],
        ["/w/b.twiml", toMenu],
      ]),
    );
    session = await startWith(disk, acrossFiles, undefined, ["file:///w"]);
    editor = session.editor;
  });
  afterEach(async () => {
    disk.release();
    await session.stop();
  });

  /** Who leads to the menu, which must be open. */
  const referrers = async () => {
    const params = {
      textDocument: { uri: "file:///w/menu.twiml" },
      position: { line: 0, character: 2 },
      context: { includeDeclaration: false },
    };
    return (await editor.request<Location[]>("textDocument/references", params)).map(({ uri }) =>
      uri.slice("file:///w/".length),
    );
  };
  const openMenu = () => editor.openAt("file:///w/menu.twiml", "<Response/>");

  it("nothing is read before anybody asks", async () => {
    const uri = openMenu();
    await editor.hover(uri, { line: 0, character: 2 });
    await editor.symbols(uri);
    await editor.completion(uri, { line: 0, character: 2 });
    assert.deepEqual(disk.asked, []);
    assert.deepEqual(await referrers(), ["a.twiml", "b.twiml"]);
  });

  it("whoever asks about other files waits, and all else is answered", async () => {
    disk.hold();
    const uri = openMenu();
    let isAnswered = false;
    const waiting = referrers().then((found) => {
      isAnswered = true;
      return found;
    });
    assert.equal((await editor.symbols(uri)).length, 1);
    assert.equal(isAnswered, false);
    const links = editor.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri } });
    disk.release();
    assert.deepEqual(await waiting, ["a.twiml", "b.twiml"]);
    assert.deepEqual(await links, []);
  });

  it("whoever takes the question back does not wait", async () => {
    disk.hold();
    const uri = openMenu();
    await assert.rejects(editor.cancelled("textDocument/documentLink", { textDocument: { uri } }), /cancel/i);
  });

  it("an open file is what its editor has, though its reading had begun", async () => {
    disk.hold();
    openMenu();
    const waiting = referrers();
    editor.openAt("file:///w/a.twiml", "<Response/>");
    disk.release();
    await waiting;
    assert.deepEqual(await referrers(), ["b.twiml"]);
    editor.close("file:///w/a.twiml");
    assert.deepEqual(await referrers(), ["a.twiml", "b.twiml"]);
  });

  it("a file that changes while it is read is read again", async () => {
    openMenu();
    await referrers();
    disk.hold();
    const tell = (type: number) =>
      editor.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: "file:///w/a.twiml", type }] });
    await tell(2);
    await editor.symbols("file:///w/menu.twiml");
    disk.files.delete("/w/a.twiml");
    await tell(3);
    await editor.symbols("file:///w/menu.twiml");
    disk.release();
    assert.deepEqual(await referrers(), ["b.twiml"]);
  });

  it("a rename that was asked of another text is not made", async () => {
    disk.hold();
    const text = "<Response>\n<Enqueue>a</Enqueue>\n<Enqueue>b</Enqueue>\n</Response>";
    const uri = editor.openAt("file:///w/c.twiml", text);
    const params = { textDocument: { uri }, position: { line: 1, character: 9 } };
    const renamed = editor.request("textDocument/rename", { ...params, newName: "x" });
    editor.change(uri, [{ range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, text: "" }]);
    disk.release();
    await assert.rejects(renamed, /The file has changed/);
    assert.notEqual(await editor.request("textDocument/rename", { ...params, newName: "x" }), null);
  });

  it("of many files of which news comes at once, the folder is not read for each", async () => {
    openMenu();
    await referrers();
    const { listed } = disk;
    const uris = Array.from({ length: 100 }, (_, index) => `file:///w/${index}.mp3`);
    for (const uri of uris) {
      disk.files.set(uri.slice("file://".length), "");
    }
    await editor.notify("workspace/didChangeWatchedFiles", { changes: uris.map((uri) => ({ uri, type: 1 })) });
    const playing = editor.openAt("file:///w/c.twiml", "<Response><Play>99.mp3</Play></Response>");
    const links = await editor.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri: playing } });
    assert.deepEqual(
      links.map(({ target }) => target),
      [uris[99]],
    );
    // Those that are read at once came before the news of the last one.
    assert.ok(disk.listed - listed < 10, `${disk.listed - listed} times`);
  });

  it("a file whose reading fails is logged, and the others are known", async () => {
    disk.broken = "/w/a.twiml";
    openMenu();
    assert.deepEqual(await referrers(), ["b.twiml"]);
    await editor.until(() => editor.logged.length > 0);
    assert.match(editor.logged[0]!, /^\/w\/a\.twiml: Error: a broken disk/);
  });

  it("folders may come and go", async () => {
    disk.files.set("/v/c.twiml", "<Response><Redirect>menu</Redirect></Response>");
    disk.files.set("/v/menu.twiml", "<Response/>");
    openMenu();
    assert.deepEqual(await referrers(), ["a.twiml", "b.twiml"]);
    const change = (event: object) => editor.notify("workspace/didChangeWorkspaceFolders", { event });
    const [w, v] = ["file:///w", "file:///v"].map((uri) => ({ uri, name: uri }));
    await change({ added: [v], removed: [w] });
    assert.deepEqual(await referrers(), []);
    editor.openAt("file:///v/menu.twiml", "<Response/>");
    const params = {
      textDocument: { uri: "file:///v/menu.twiml" },
      position: { line: 0, character: 2 },
      context: { includeDeclaration: false },
    };
    const found = await editor.request<Location[]>("textDocument/references", params);
    assert.deepEqual(
      found.map(({ uri }) => uri),
      ["file:///v/c.twiml"],
    );
    disk.hold();
    await change({ added: [w], removed: [] });
    await change({ added: [], removed: [v] });
    disk.release();
    assert.deepEqual(await referrers(), ["a.twiml", "b.twiml"]);
  });

  it("files that are not below the folders are never read, whatever the client tells", async () => {
    openMenu();
    await referrers();
    const before = disk.asked.length;
    const uris = [
      "file:///etc/passwd.twiml",
      "file:///w/../etc/x.twiml",
      "file:///w/..%2fx.twiml",
      "http://example.com/x.twiml",
      "x.twiml",
      "",
    ];
    await editor.notify("workspace/didChangeWatchedFiles", {
      changes: uris.flatMap((uri) => [1, 2, 3].map((type) => ({ uri, type }))),
    });
    await editor.notify("workspace/didCreateFiles", { files: uris.map((uri) => ({ uri })) });
    await referrers();
    assert.deepEqual(disk.asked.slice(before), []);
  });

  describe("for long,", () => {
    const progress: (WorkDoneProgressBegin | WorkDoneProgressReport | { kind: "end" })[] = [];
    let token: ProgressToken | undefined;
    let wake = () => {};
    const until = async (happened: () => boolean) => {
      while (!happened()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    };
    beforeEach(() => {
      progress.length = 0;
      editor.connection.onRequest("window/workDoneProgress/create", (params: { token: ProgressToken }) => {
        token = params.token;
        return null;
      });
      editor.connection.onNotification("$/progress", (params: { value: (typeof progress)[number] }) => {
        progress.push(params.value);
        wake();
      });
    });

    it("people see it, until it is done", async () => {
      disk.hold();
      openMenu();
      const waiting = referrers();
      await until(() => progress.some(({ kind }) => kind === "report"));
      assert.deepEqual(progress.slice(0, 2), [
        { kind: "begin", title: "Reading TwiML files", message: "0 files", cancellable: true },
        { kind: "report", message: "0 files" },
      ]);
      disk.release();
      assert.deepEqual(await waiting, ["a.twiml", "b.twiml"]);
      await until(() => progress.at(-1)?.kind === "end");
    });

    it("people can stop it, and are answered by what is known", async () => {
      for (let index = 0; index < 20; index++) {
        disk.files.set(`/w/${index}.twiml`, toMenu);
      }
      disk.hold();
      openMenu();
      const waiting = referrers();
      await until(() => progress.length > 0);
      await editor.notify("window/workDoneProgress/cancel", { token });
      await until(() => progress.at(-1)?.kind === "end");
      const { length } = disk.asked;
      disk.release();
      assert.ok((await waiting).length <= length && length < 10);
      assert.equal(disk.asked.length, length);
      editor.change("file:///w/menu.twiml", [{ text: "<Response><Enqueue>a</Enqueue></Response>" }]);
      const params = { textDocument: { uri: "file:///w/menu.twiml" }, position: { line: 0, character: 20 } };
      assert.doesNotMatch(
        JSON.stringify(await editor.hover("file:///w/menu.twiml", params.position)),
        /other document/,
      );
      await editor.request("textDocument/rename", { ...params, newName: "b" });
      await until(() => editor.shown.some(({ message }) => message.startsWith("Renamed in the files that were read")));
    });
  });
});

describe("Without files that can be read", () => {
  const referrersOf = async ({ editor }: Session, uri: string) => {
    const params = { textDocument: { uri }, position: { line: 0, character: 2 } };
    const found = await editor.request<Location[]>("textDocument/references", {
      ...params,
      context: { includeDeclaration: false },
    });
    return found.map((place) => place.uri);
  };

  it("the open files are all", async () => {
    const session = await startWith(undefined, acrossFiles, undefined, ["file:///w"]);
    const menu = session.editor.openAt("file:///w/menu.twiml", "<Response/>");
    assert.deepEqual(await referrersOf(session, menu), []);
    const other = session.editor.openAt("file:///w/b.twiml", toMenu);
    assert.deepEqual(await referrersOf(session, menu), [other]);
    session.editor.close(other);
    assert.deepEqual(await referrersOf(session, menu), []);
    await session.stop();
  });

  it("a virtual workspace is what is open of it, and the disk is left alone", async () => {
    const disk = new HeldDisk(new Map([["/w/a.twiml", toMenu]]));
    const folder = "vscode-vfs://github/me/w";
    const session = await startWith(disk, acrossFiles, undefined, [folder]);
    const menu = session.editor.openAt(`${folder}/menu.twiml`, "<Response/>");
    const other = session.editor.openAt(`${folder}/b.twiml`, toMenu);
    session.editor.openAt("file:///w/c.twiml", toMenu);
    assert.deepEqual(await referrersOf(session, menu), [other]);
    assert.deepEqual(disk.asked, []);
    await session.stop();
  });
});
