import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument, type TwimlDocument } from "../../server/src/document";
import { completion } from "../../server/src/features/completion";
import { clientAbilities } from "../../server/src/lsp/client-abilities";
import { toCompletionList } from "../../server/src/lsp/completion";
import type { Place } from "../../server/src/lsp/place";
import { withoutStops } from "../../server/src/text/snippet";
import { embed, type Form, forms, quotedFor } from "./support/forms";
import { documentsIn } from "./support/open-program";
import { syntaxErrors } from "./support/syntax-errors";

/** With every kind of place. */
const sound = `<?xml version="1.0"?>
<Response>
  <Gather input="speech">
    <Say voice="man">It's 5 &amp; 6</Say>
  </Gather>
</Response>`;

/** As they are while somebody types; the forms take turns at them. */
const halfTyped = [
  "<Response><Say vo><Play></Response>",
  "<Response><Dial record=><Conference beep='tr'></Dial><Re</Response>",
];

const { completion: abilities } = clientAbilities({
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
});

function listAt(place: Place, document: TwimlDocument, offset: number): CompletionList {
  const list = completion(document, offset);
  return list ? toCompletionList(place, list, abilities) : { isIncomplete: false, items: [] };
}

function accept(file: TextDocument, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  const edit = textEdit as TextEdit;
  return TextDocument.applyEdits(file, [{ ...edit, newText: withoutStops(edit.newText) }, ...additionalTextEdits]);
}

/** What is left of a text where neither blanks nor the kind of quotes count. */
function essence(text: string): string {
  return text.replace(/[\s\uFDD0]/g, "").replaceAll("'", '"');
}

/** The first one, and, each text once, those with characters that mean something in strings. */
function tried(items: readonly CompletionItem[], before: Set<string>): CompletionItem[] {
  return items.filter(({ textEdit }, index) => {
    const { newText } = textEdit!;
    const isTried = index === 0 || (/[^\w\s<>/=$"{}|,.:-]/.test(newText) && !before.has(newText));
    before.add(newText);
    return isTried;
  });
}

function isForbidden({ forbids, prefersSingleQuotes }: Form, newText: string): boolean {
  const text = withoutStops(newText);
  const written = prefersSingleQuotes ? text.replace(/(^|=)"([^"]*)"/g, "$1'$2'") : text;
  return forbids !== undefined && written.includes(forbids);
}

interface Plain {
  readonly file: TextDocument;
  /** What is offered at each offset. */
  readonly items: readonly (readonly CompletionItem[])[];
}

// Asked once for all forms.
const plainly = new Map<string, Plain>();

function plainOf(text: string): Plain {
  const known = plainly.get(text);
  if (known) {
    return known;
  }
  const file = TextDocument.create("file:///plain", "twiml", 1, text);
  const document = parseDocument(text);
  const items = Array.from({ length: text.length + 1 }, (_, offset) => listAt(file, document, offset).items);
  plainly.set(text, { file, items });
  return { file, items };
}

async function checkForm(form: Form, document: string): Promise<number> {
  const { text, at } = embed(form, document);
  const { file, documents: found } = await documentsIn(text, form.language);
  assert.equal(found.length, 1, text);
  const [embedded] = found;
  const plain = plainOf(document);
  let accepted = 0;
  const before = new Set<string>();
  for (let offset = 0; offset <= document.length; offset++) {
    const here = embedded!.file.offsetAt(file.positionAt(at(offset)));
    const expected = plain.items[offset]!.filter(
      ({ label, textEdit }) => !label.startsWith("{{") && !isForbidden(form, textEdit!.newText),
    );
    const { items } = listAt(embedded!.file, embedded!.document, here);
    const where = `${form.name} of ${form.language}, ${JSON.stringify(document.slice(0, offset))}|`;
    assert.deepEqual(
      items.map(({ label }) => label),
      expected.map(({ label }) => label),
      where,
    );
    for (const item of tried(items, before)) {
      const result = accept(file, item);
      assert.deepEqual(await syntaxErrors(result, form.language), [], `${where} ${item.label}\n${result}`);
      const after = await documentsIn(result, form.language);
      const same = expected.find(({ label }) => label === item.label)!;
      assert.equal(
        essence(after.documents.map((one) => one.document.text).join("")),
        essence(accept(plain.file, same)),
        `${where} ${item.label}\n${result}`,
      );
      accepted++;
    }
  }
  return accepted;
}

describe("Each completion leaves a sound program, with the TwiML that it leaves in a file,", () => {
  for (const form of forms) {
    it(`in ${form.name} of ${form.language}`, async () => {
      let accepted = 0;
      for (const document of [sound, halfTyped[forms.indexOf(form) % halfTyped.length]!]) {
        accepted += await checkForm(form, quotedFor(form, document));
      }
      assert(accepted > 60, `${accepted} accepted`);
    });
  }
});
