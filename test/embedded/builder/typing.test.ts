import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { hover } from "../../../server/src/features/hover";
import { symbols } from "../../../server/src/features/symbols";
import { hostLanguage } from "../../../server/src/hosts/strings/languages";
import { toRange } from "../../../server/src/lsp/to-lsp";
import { embeddedNames } from "../../../server/src/model/embedded-names";
import { allRules } from "../../support/check-suppression";
import { stripNotes } from "../../support/markup";
import { documentsIn, grammars } from "../support/open-program";
import { itemsAt } from "./ruby-file";

const folder = "test/fixtures/embedded/ruby";
const programs = readdirSync(folder)
  .filter((file) => /^builder-.*\.txt$/.test(file))
  .map((name) => ({ name, text: stripNotes(readFileSync(`${folder}/${name}`, "utf8")) }));

const typed = fc.constantFrom(
  '"',
  "xml.",
  "xml.Say",
  " do\n",
  "\nend\n",
  "}",
  "{",
  ",",
  "voice: ",
  "#{",
  "\n",
  "x",
  "(",
  "",
);

describe("While a program with a builder is typed", () => {
  for (const { name, text } of programs) {
    it(`nothing fails at any of its beginnings, and nothing outside of the calls is marked, in ${name}`, async () => {
      for (let end = 0; end < text.length; end += 17) {
        const { file, documents } = await documentsIn(text.slice(0, end), "ruby");
        for (const { document, region, file: place } of documents) {
          for (const { span } of diagnostics(document, allRules())) {
            const at = file.offsetAt(toRange(place, span).start);
            assert(region.start <= at && at <= region.end, `${at} is not in ${region.start} to ${region.end}`);
          }
          symbols(document);
          hover(document, place.offsetAt(file.positionAt(end)));
        }
        itemsAt(file, documents, end);
      }
    });

    it(`what is found after an edit is what is found in the text as a whole, in ${name}`, async () => {
      const host = hostLanguage("ruby")!;
      const { root } = embeddedNames;
      const edit = fc.tuple(fc.nat(text.length), fc.nat(12), typed);
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
          const program = (await grammars.builders(host))!;
          let now = text;
          program.regions(now, root);
          for (const [at, length, insert] of edits) {
            now = now.slice(0, at) + insert + now.slice(at + length);
            const fresh = (await grammars.builders(host))!;
            assert.deepEqual(program.regions(now, root), fresh.regions(now, root));
            fresh.dispose();
          }
          program.dispose();
        }),
        { numRuns: 20 },
      );
    });
  }

  it("a document stays the same object when something is typed elsewhere", async () => {
    const text = 'a = 1\nxml.Response do\n  xml.Say "Hi"\nend\n';
    const { file, documents, embedded } = await documentsIn(text, "ruby");
    const edited = TextDocument.create(file.uri, file.languageId, 2, text.replace("1", "100"));
    assert.equal(embedded.in(edited)[0]!.document, documents[0]!.document);
  });
});
