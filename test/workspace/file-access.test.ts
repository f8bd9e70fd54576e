import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { diskAccess } from "../../server/src/main/file-access";
import { crawl } from "../../server/src/workspace/crawl";
import type { FileAccess } from "../../server/src/workspace/file-access";
import { type Folder, makeFolder } from "../lsp/support/folder";

describe("The disk", () => {
  let folder: Folder;
  let outside: Folder;
  before(() => {
    outside = makeFolder({ "secret.twiml": "<Response/>", "deep/secret.twiml": "<Response/>" });
    folder = makeFolder({
      "a/menu.twiml": "\uFEFF<Response/>",
      "b/main.twiml": "<Response/>",
      "b/large.twiml": "x".repeat(100),
      "notes.txt": "",
      "node_modules/x.twiml": "",
      ".hidden/x.twiml": "",
    });
    const link = (target: string, name: string) => symlinkSync(target, join(folder.path, name));
    link(join(outside.path, "secret.twiml"), "out.twiml");
    link(join(outside.path, "deep"), "deep");
    link("..", "up");
    link(".", "b/round");
    link(join(folder.path, "b/main.twiml"), "a/link.twiml");
    link(join(folder.path, "nowhere"), "broken.twiml");
    mkdirSync(join(folder.path, "folder.twiml"));
  });
  after(() => {
    for (const { path } of [folder, outside]) {
      rmSync(path, { recursive: true, force: true });
    }
  });

  const read = (name: string, limit = 1000) => diskAccess.read(`${folder.path}/${name}`, folder.path, limit);
  const list = async (name: string) =>
    (await diskAccess.list(name === "" ? folder.path : `${folder.path}/${name}`, folder.path))
      .map((entry) => entry.name + (entry.isFolder ? "/" : ""))
      .sort();

  it("gives the text of a file, without a byte order mark", async () => {
    assert.equal(await read("a/menu.twiml"), "<Response/>");
    assert.equal(await read("b/large.twiml"), "x".repeat(100));
  });

  it("gives no file that is too large, no folder, and nothing that is not there", async () => {
    assert.equal(await read("b/large.twiml", 99), undefined);
    assert.equal(await read("folder.twiml"), undefined);
    assert.equal(await read("missing.twiml"), undefined);
    assert.equal(await read("a\0.twiml"), undefined);
  });

  it("gives nothing outside of the folder, by dots or by links", async () => {
    assert.equal(await read(`../${outside.path.split("/").at(-1)}/secret.twiml`), undefined);
    assert.equal(await diskAccess.read(`${outside.path}/secret.twiml`, folder.path, 1000), undefined);
    assert.equal(await read("out.twiml"), undefined);
    assert.equal(await read("deep/secret.twiml"), undefined);
    assert.equal(await read("up/etc/passwd"), undefined);
    assert.deepEqual(await list("deep"), []);
    assert.deepEqual(await list("up"), []);
    assert.deepEqual(await list("../"), []);
  });

  it("follows links that stay inside, to files alone", async () => {
    assert.equal(await read("a/link.twiml"), "<Response/>");
    assert.deepEqual(await list("a"), ["link.twiml", "menu.twiml"]);
    assert.deepEqual(await list("b"), ["large.twiml", "main.twiml"]);
  });

  it("takes a folder that is itself a link for what it leads to", async () => {
    const link = `${folder.path}-link`;
    symlinkSync(folder.path, link);
    try {
      assert.equal(await diskAccess.read(`${link}/b/main.twiml`, link, 1000), "<Response/>");
      assert.equal(await diskAccess.read(`${link}/out.twiml`, link, 1000), undefined);
    } finally {
      rmSync(link);
    }
  });

  it("is walked without going round in circles, and without folders of tools", async () => {
    const found: string[] = [];
    for await (const files of crawl(diskAccess, folder.path, folder.path, { isCancelled: () => false })) {
      found.push(...files);
    }
    assert.deepEqual(found.map((path) => path.slice(folder.path.length + 1)).sort(), [
      "a/link.twiml",
      "a/menu.twiml",
      "b/large.twiml",
      "b/main.twiml",
    ]);
  });
});

describe("A walk", () => {
  /** Folders in folders without end, each with a file. */
  const endless = {
    list: async () => [
      { name: "a.twiml", isFolder: false },
      { name: "left", isFolder: true },
      { name: "right", isFolder: true },
    ],
    read: async () => undefined,
  };

  async function walk(
    limits: { files: number; folders: number; depth: number; programs?: number },
    cancelAfter = Number.POSITIVE_INFINITY,
    access: FileAccess = endless,
  ) {
    let count = 0;
    const all = { programs: 0, ...limits };
    const steps = crawl(access, "/w", "/w", { isCancelled: () => count >= cancelAfter, limits: all });
    for (;;) {
      const { done, value } = await steps.next();
      if (done) {
        return [value, count];
      }
      count += value.length;
    }
  }

  it("ends, however many files and folders there are and however deep they are", async () => {
    assert.deepEqual(await walk({ files: 10, folders: 1000, depth: 1000 }), ["limit", 11]);
    assert.deepEqual(await walk({ files: 1000, folders: 10, depth: 1000 }), ["limit", 10]);
    assert.deepEqual(await walk({ files: 1000, folders: 1000, depth: 2 }), ["limit", 7]);
  });

  it("leaves out programs where they are too many, and nothing else", async () => {
    const names = ["a.js", "b.js", "c.js", "a.twiml", "d.txt", "e.php"];
    const access = { ...endless, list: async () => names.map((name) => ({ name, isFolder: false })) };
    const limits = { files: 10, folders: 10, depth: 10 };
    const enough = Number.POSITIVE_INFINITY;
    assert.deepEqual(await walk({ ...limits, programs: 3 }, enough, access), ["done", 5]);
    assert.deepEqual(await walk({ ...limits, programs: 2 }, enough, access), ["limit", 4]);
  });

  it("ends when it is cancelled", async () => {
    assert.deepEqual(await walk({ files: 1000, folders: 1000, depth: 1000 }, 5), ["cancelled", 5]);
  });
});
