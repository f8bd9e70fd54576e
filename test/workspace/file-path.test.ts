import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { folderOf, isInside, nameOf, pathOf, uriOf } from "../../server/src/workspace/file-path";

function checkPath(uri: string, path: string | undefined): void {
  assert.equal(pathOf(uri), path, uri);
}

describe("The path of a URI", () => {
  it("is the same however a client writes it", () => {
    checkPath("file:///w/menu.twiml", "/w/menu.twiml");
    checkPath("file://localhost/w/menu.twiml", "/w/menu.twiml");
    checkPath("FILE:///w/a/../menu.twiml", "/w/menu.twiml");
    checkPath("file:///w//./men%75.twiml", "/w/menu.twiml");
    checkPath("file:///w/f%C3%BCr%20alle.twiml", "/w/für alle.twiml");
    checkPath("file:///C%3A/w/menu.twiml", "c:/w/menu.twiml");
    checkPath("file:///c:/w/menu.twiml", "c:/w/menu.twiml");
    checkPath("file://server/share/menu.twiml", "//server/share/menu.twiml");
    checkPath("file:///w/50%25.twiml", "/w/50%.twiml");
  });

  it("has no slash at its end", () => {
    checkPath("file:///w/", "/w");
    checkPath("file:///", "");
    checkPath("file:///C:/", "c:");
  });

  it("keeps the scheme of what is on no disk", () => {
    checkPath("vscode-vfs://github/me/ivr/menu.twiml", "vscode-vfs://github/me/ivr/menu.twiml");
    checkPath("memfs:/w/menu.twiml", "memfs:/w/menu.twiml");
  });

  it("is missing where there is no place, or where a name hides a way to another", () => {
    for (const uri of [
      "untitled:Untitled-1",
      "menu.twiml",
      "/w/menu.twiml",
      "",
      "file:///w/..%2f..%2fetc/passwd",
      "file:///w/..%5cetc",
      "file:///w/menu.twiml%00.txt",
      "file:///w/%E0%A4%A",
      "file:///../etc/passwd",
      "file:///%2e%2e/etc/passwd",
    ]) {
      checkPath(uri, undefined);
    }
  });

  it("leads back to itself", () => {
    const name = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/[/\\\0]|^\.\.?$/.test(text));
    fc.assert(
      fc.property(
        fc.constantFrom("", "c:", "//server", "vscode-vfs://github"),
        fc.array(name, { minLength: 1 }),
        (top, names) => {
          const path = [top, ...names].join("/");
          assert.equal(pathOf(uriOf(path)), path);
        },
      ),
    );
  });
});

it("a path is made of a folder and a name", () => {
  assert.deepEqual([folderOf("/w/menu.twiml"), nameOf("/w/menu.twiml")], ["/w", "menu.twiml"]);
  assert.deepEqual([folderOf("/menu.twiml"), nameOf("/menu.twiml")], ["", "menu.twiml"]);
  assert.ok(isInside("/w", "/w/a/menu.twiml"));
  assert.ok(isInside("", "/w"));
  assert.ok(!isInside("/w", "/work/menu.twiml"));
  assert.ok(!isInside("/w", "/w"));
});
