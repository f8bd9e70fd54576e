import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Grammars } from "../../server/src/hosts/strings/grammars";
import { ClosedFiles } from "../../server/src/lsp/closed-files";
import { readSettings } from "../../server/src/lsp/settings";
import type { FileAccess } from "../../server/src/workspace/file-access";
import { readGrammar } from "./support/grammars";

/** What is read, and what is loaded, to find the documents of a file of this text; how many there are. */
async function lookInto(path: string, text: string, settings: object = {}) {
  const read: string[] = [];
  const loaded: string[] = [];
  const access: FileAccess = {
    list: async () => [],
    read: async (of, _root, limit) => {
      read.push(`${of} up to ${limit / 1024} KB`);
      return text;
    },
  };
  const grammars = new Grammars((file) => {
    loaded.push(file);
    return readGrammar(file);
  });
  const closed = new ClosedFiles(access, { grammars, settings: () => readSettings(settings), complain: assert.fail });
  const documents = await closed.documents(path, "/w");
  return { read, loaded, documents: documents.length };
}

describe("A file that is not open", () => {
  const answer = "const answer = '<Response><Say>1</Say></Response>' + '<Response/>';\n";

  it("is looked into as if it were open", async () => {
    assert.deepEqual(await lookInto("/w/app.js", answer), {
      read: ["/w/app.js up to 1024 KB"],
      loaded: ["web-tree-sitter.wasm", "tree-sitter-javascript.wasm"],
      documents: 1,
    });
    assert.deepEqual(await lookInto("/w/a.xml.erb", "<Response><Say><%= x %></Say></Response>"), {
      read: ["/w/a.xml.erb up to 256 KB"],
      loaded: [],
      documents: 1,
    });
  });

  it("costs no more than one reading where it holds no TwiML", async () => {
    for (const [path, text] of [
      ["/w/api.ts", "export const get = (): Promise<Response> => fetch('/');"],
      ["/w/app.rb", "puts 'Response'"],
      ["/w/show.html.erb", "<p><%= Response %></p>"],
    ] as const) {
      const { read, loaded, documents } = await lookInto(path, text);
      assert.deepEqual([read.length, loaded, documents], [1, [], 0], path);
    }
  });

  it("is not even read where nobody wants it, or nobody has written it", async () => {
    const off = { embedded: { javascript: false, twig: false, erb: false, php: false }, xmlFiles: "never" };
    for (const path of ["/w/app.js", "/w/a.twig", "/w/a.erb", "/w/a.php", "/w/a.xml", "/w/a.html"]) {
      assert.deepEqual((await lookInto(path, answer, off)).read, [], path);
    }
    for (const path of [
      "/w/node_modules/app.js",
      "/w/.git/app.js",
      "/w/dist/app.js",
      "/w/a/vendor/app.php",
      "/w/app.min.js",
      "/w/notes.txt",
    ]) {
      assert.deepEqual((await lookInto(path, answer)).read, [], path);
    }
    assert.equal((await lookInto("/w/dist/a.twiml", "<Response/>")).read.length, 1, "a document may be anywhere");
  });
});
