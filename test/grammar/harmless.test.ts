import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { type HostLanguage, hostGrammar } from "./support/host-grammars";
import { tokensOf } from "./support/tokens";

const samples: readonly (readonly [HostLanguage, string])[] = [
  ["python", "sample.py"],
  ["php", "sample.php"],
  ["ruby", "sample.rb"],
  ["csharp", "sample.cs"],
  ["java", "Sample.java"],
  ["go", "sample.go"],
  ["kotlin", "sample.kt"],
  ["rust", "sample.rs"],
  ["typescriptreact", "sample.tsx.txt"],
  ["javascriptreact", "sample.tsx.txt"],
];

/** The sources of this project, which speak of TwiML without writing it in strings of their own. */
const ours: readonly (readonly [HostLanguage, string])[] = [
  ...readdirSync("client/src", { withFileTypes: true })
    // The kinds of new documents are TwiML in strings.
    .filter((entry) => entry.isFile() && entry.name !== "new-document-kinds.ts")
    .map(({ name }) => ["typescript", `client/src/${name}`] as const),
  ["javascript", "test/scripts/vscode-host.mjs"],
  ["javascript", "client/scripts/vscode-server.mjs"],
];

describe("A file without TwiML has the tokens that it had before", () => {
  for (const [language, path] of [
    ...samples.map(([language, file]) => [language, `test/grammar/hosts/${file}`] as const),
    ...ours,
  ]) {
    it(`${language}: ${path}`, async () => {
      // PHP's own grammar begins behind the opening tag.
      const text = readFileSync(path, "utf8").replace(/^<\?php/, "");
      const [is, was] = [
        await tokensOf(hostGrammar(language, true), text),
        await tokensOf(hostGrammar(language, false), text),
      ];
      assert.ok(was.length > 20);
      assert.deepEqual(is, was);
    });
  }
});

describe("Of another document in a string", () => {
  it("the declaration is colored, since what follows is in another line", async () => {
    const text = 'const icon = `<?xml version="1.0"?>\n<svg width="1"/>\n`;\nconst after = 5;';
    const [is, was] = [
      await tokensOf(hostGrammar("typescript", true), text),
      await tokensOf(hostGrammar("typescript", false), text),
    ];
    assert.ok(is.some(({ text, scopes }) => text === "xml" && scopes.includes("entity.name.tag.xml")));
    const below = (tokens: typeof is) => tokens.filter(({ line }) => line > 0);
    assert.deepEqual(below(is), below(was));
  });

  it("nothing is, where its line shows that it is none", async () => {
    const text = 'const icon = `<?xml version="1.0"?><svg/>` + "<?xml?><Responses/>";';
    assert.deepEqual(
      await tokensOf(hostGrammar("typescript", true), text),
      await tokensOf(hostGrammar("typescript", false), text),
    );
  });
});
