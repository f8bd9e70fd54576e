import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completion } from "../../server/src/features/completion";
import type { Grammars } from "../../server/src/hosts/strings/grammars";
import type { HostLanguage } from "../../server/src/hosts/strings/languages";
import { EmbeddedDocuments } from "../../server/src/lsp/embedded-documents";
import { readSettings } from "../../server/src/lsp/settings";
import { documentsIn, grammars } from "../embedded/support/open-program";

/** Who is asked to find TwiML in the program of Ruby, which costs a parsing each. */
async function askedAbout(text: string): Promise<string[]> {
  const asked: string[] = [];
  const noting = {
    program: async (language: HostLanguage) => {
      const program = await grammars.program(language);
      const regions: typeof program.regions = (...given) => {
        asked.push("strings");
        return program.regions(...given);
      };
      return { regions, dispose: () => program.dispose() };
    },
    builders: async (language: HostLanguage) => {
      const builders = (await grammars.builders(language))!;
      const regions: typeof builders.regions = (...given) => {
        asked.push("builders");
        return builders.regions(...given);
      };
      return { regions, dispose: () => builders.dispose() };
    },
  };
  const embedded = new EmbeddedDocuments(noting as unknown as Grammars, () => readSettings({}), assert.fail);
  const file = TextDocument.create("file:///a.rb", "ruby", 1, text);
  await embedded.ready(file);
  assert.notEqual(embedded.in(file).length, 0);
  return asked;
}

describe("The documents of a program", () => {
  const string = "a = '<Response><Say>1</Say></Response>'\n";
  const calls = "xml.Response do\n  xml.Say 1\nend\n";

  it("are looked for where they may be alone: each place costs a parsing", async () => {
    assert.deepEqual(await askedAbout(string), ["strings"]);
    assert.deepEqual(await askedAbout(calls), ["builders"]);
    assert.deepEqual(await askedAbout(string + calls), ["strings", "builders"]);
  });

  it("are the same for every question about the same text", async () => {
    for (const [language, text] of [
      ["python", string],
      ["ruby", string + calls],
    ] as const) {
      const { embedded, file, documents } = await documentsIn(text, language);
      assert.equal(embedded.in(file), documents, language);
    }
  });

  for (const [what, before, after] of [
    [
      "a piece that is said to be a document",
      'x = "<Response>";\nx += "|";',
      'x = "<Response>";\nx += /* twiml */ "|";',
    ],
    ["a document that becomes a piece", 'x = "<Response>";\nx += /* twiml */ "|";', 'x = "<Response>";\nx += "|";'],
    [
      "a piece of another element",
      'x = "<Response><Gather>";\nx += "|<Say>a</Say>";',
      'x = "<Response><Dial>";\nx += "|<Say>a</Say>";',
    ],
  ] as const) {
    it(`change with what is around them: ${what}`, async () => {
      const offered = ({ documents, file }: Pick<Awaited<ReturnType<typeof opened>>, "documents" | "file">) => {
        const at = file.getText().lastIndexOf('"<Say') + 1 || file.getText().lastIndexOf('"');
        const { region, document } = documents.findLast((each) => each.region.start <= at)!;
        return completion(document, at - region.start)!.items.map(({ label }) => label);
      };
      const edited = await opened(before);
      const first = offered(edited);
      const file = TextDocument.create(edited.file.uri, "javascript", 2, after.replace("|", ""));
      const fresh = offered(await opened(after));
      assert.deepEqual(offered({ file, documents: edited.embedded.in(file) }), fresh);
      assert.notDeepEqual(first, fresh);
    });
  }
});

function opened(text: string) {
  return documentsIn(text.replace("|", ""), "javascript");
}
