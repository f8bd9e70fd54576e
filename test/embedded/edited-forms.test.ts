import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { diagnostics } from "../../server/src/features/diagnostics";
import { EmbeddedDocuments } from "../../server/src/lsp/embedded-documents";
import { readSettings } from "../../server/src/lsp/settings";
import { checkCompletion, checkHover, checkSymbols } from "../fuzz/support/sound-answers";
import { checkGesturesAt, checkWholeGestures } from "../fuzz/support/sound-gestures";
import { allRules } from "../support/check-suppression";
import { embed, type Form, forms, quotedFor } from "./support/forms";
import { grammars } from "./support/open-program";

const document = `<Response>
  <Gather action="/menu?from={{From}}" input="speech">
    <Say voice="{{Voice}}">It&apos;s {{Name}}</Say>
  </Gather>
  <Say loop=`;

const options = allRules();

/** What opens or closes something in one of the languages, and what a string is made of. */
const typed = ({ before, after, hole = "" }: Form) =>
  fc.constantFrom(
    ...['"', "'", "`", "\\", "{", "}", "#", "$", "%", "(", ")", "\n", " + ", "", "x", '"""', "//", "/*", "\uD800"],
    ...["<", ">", "<Say>", "</Say>", "</Response>", "<!--", "-->", "&", "\\u003c", hole, before, after],
  );

const edits = (form: Form, length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(9), typed(form)), { minLength: 1, maxLength: 5 });

async function checkEdited(form: Form, program: string, changes: readonly (readonly [number, number, string])[]) {
  const fail = (message: string) => assert.fail(message);
  const embedded = new EmbeddedDocuments(grammars, () => readSettings({}), fail);
  const uri = "file:///program";
  let text = program;
  let file = TextDocument.create(uri, form.language, 1, text);
  await embedded.ready(file);
  for (const [at, length, insert] of changes) {
    text = text.slice(0, at) + insert + text.slice(at + length);
    file = TextDocument.create(uri, form.language, file.version + 1, text);
    await embedded.ready(file);
    const fresh = new EmbeddedDocuments(grammars, () => readSettings({}), fail);
    await fresh.ready(file);
    assert.deepEqual(
      embedded.in(file).map(({ region, document }) => [region.start, region.end, document.text]),
      fresh.in(file).map(({ region, document }) => [region.start, region.end, document.text]),
    );
    fresh.forget(uri);
  }
  for (const { document, region, file: place } of embedded.in(file)) {
    for (const { span } of diagnostics(document, options)) {
      const start = file.offsetAt(place.positionAt(span.start));
      assert(region.start <= start && start <= region.end, `${start} is not in ${region.start} to ${region.end}`);
    }
    checkSymbols(document);
    checkWholeGestures(document);
    for (const [at] of changes) {
      const offset = Math.min(document.text.length, Math.max(0, at - region.start));
      checkCompletion(document, offset);
      checkHover(document, offset);
      checkGesturesAt(document, offset);
    }
  }
  embedded.forget(uri);
}

describe("Whatever is typed into a form is read as if it had always been there, and answered", () => {
  for (const form of forms) {
    it(`${form.name} of ${form.language}`, async () => {
      const { text } = embed(form, quotedFor(form, document));
      await fc.assert(
        fc.asyncProperty(edits(form, text.length), (changes) => checkEdited(form, text, changes)),
        { numRuns: 5 },
      );
    });
  }
});
