import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completion } from "../../server/src/features/completion";
import { diagnostics } from "../../server/src/features/diagnostics";
import { hover } from "../../server/src/features/hover";
import { hostLanguage } from "../../server/src/hosts/strings/languages";
import type { Region } from "../../server/src/hosts/strings/region";
import { embeddedNames } from "../../server/src/model/embedded-names";
import { allRules } from "../support/check-suppression";
import { documentsIn, grammars } from "./support/open-program";

const folder = "test/fixtures/embedded";
const programs = readdirSync(folder).map((language) => ({
  language,
  text: readFileSync(`${folder}/${language}/forms.txt`, "utf8"),
}));

function plain(regions: readonly Region[]) {
  return regions.map(({ start, end, extent, content }) => ({
    start,
    end,
    extent,
    text: content.text,
    masked: content.masked,
  }));
}

/** Pieces that people type, and that open or close something. */
const typed = fc.constantFrom(
  '"',
  "'",
  "`",
  "${",
  "}",
  "<Say>",
  "</Response>",
  "\\",
  "\n",
  " + ",
  "x",
  '"""',
  "<",
  ">",
  "",
);

describe("While a program is typed", () => {
  for (const { language, text } of programs) {
    it(`nothing fails at any of its beginnings, in ${language}`, async () => {
      const options = allRules();
      for (let end = 0; end < text.length; end += 29) {
        const { file, documents } = await documentsIn(text.slice(0, end), language);
        for (const { document, region, file: place } of documents) {
          for (const { span } of diagnostics(document, options)) {
            const start = file.offsetAt(place.positionAt(span.start));
            assert(region.start <= start && start <= region.end, `${start} is not in ${region.start} to ${region.end}`);
          }
          completion(document, document.text.length);
          hover(document, document.text.length >> 1);
        }
      }
    });

    it(`what is found after an edit is what is found in the text as a whole, in ${language}`, async () => {
      const host = hostLanguage(language)!;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), typed), { minLength: 1, maxLength: 6 }),
          async (edits) => {
            const program = await grammars.program(host);
            let now = text;
            program.regions(now, embeddedNames);
            for (const [at, length, insert] of edits) {
              now = now.slice(0, at) + insert + now.slice(at + length);
              const fresh = await grammars.program(host);
              assert.deepEqual(plain(program.regions(now, embeddedNames)), plain(fresh.regions(now, embeddedNames)));
              fresh.dispose();
            }
            program.dispose();
          },
        ),
        { numRuns: 20 },
      );
    });
  }

  it("a document stays the same object when something is typed elsewhere", async () => {
    const text = "const a = 1;\nconst b = `<Response><Say>Hi</Say></Response>`;\n";
    const { file, documents, embedded } = await documentsIn(text, "typescript");
    const edited = TextDocument.create(file.uri, file.languageId, 2, text.replace("1", "100"));
    assert.equal(embedded.in(edited)[0]!.document, documents[0]!.document);
  });
});
