import assert from "node:assert/strict";
import type { CompletionItem, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { callCompletion, completion } from "../../../server/src/features/completion";
import { type Diagnostic, diagnostics } from "../../../server/src/features/diagnostics";
import { disableFixes } from "../../../server/src/features/suppressions/disable-fixes";
import { clientAbilities } from "../../../server/src/lsp/client-abilities";
import { toCompletionList } from "../../../server/src/lsp/completion";
import type { EmbeddedDocument } from "../../../server/src/lsp/embedded-documents";
import { canWrite } from "../../../server/src/lsp/place";
import { toTextEdit } from "../../../server/src/lsp/to-lsp";
import { withoutStops } from "../../../server/src/text/snippet";
import { allRules } from "../../support/check-suppression";
import { extractCursor } from "../../support/markup";
import { documentsIn } from "../support/open-program";

const { completion: abilities } = clientAbilities({
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
});

/** What is offered at the offset, as an editor gets it. */
export function itemsAt(file: TextDocument, documents: readonly EmbeddedDocument[], offset: number): CompletionItem[] {
  const position = file.positionAt(offset);
  const open = documents.findLast(({ file: { part } }) => part?.holds({ start: position, end: position }));
  const call = open?.file.part?.callAt?.(position);
  const calls = open && call && callCompletion(open.document, call.site);
  if (call && calls) {
    return toCompletionList(call.place, calls, abilities).items;
  }
  const list = open && completion(open.document, open.file.offsetAt(position));
  return list ? toCompletionList(open.file, list, abilities).items : [];
}

/** With `|` in the program for its cursor. */
export async function offeredAt(marked: string): Promise<string[]> {
  const { text, offset } = extractCursor(marked);
  const { file, documents } = await documentsIn(text, "ruby");
  return itemsAt(file, documents, offset).map(({ label }) => label);
}

export function accepted(file: TextDocument, { textEdit, additionalTextEdits = [] }: CompletionItem): string {
  const edit = textEdit as TextEdit;
  return TextDocument.applyEdits(file, [{ ...edit, newText: withoutStops(edit.newText) }, ...additionalTextEdits]);
}

/** The program once the item is accepted. */
export async function checkAccepted(marked: string, label: string, expected: string): Promise<void> {
  const { text, offset } = extractCursor(marked);
  const { file, documents } = await documentsIn(text, "ruby");
  const items = itemsAt(file, documents, offset);
  const item = items.find((one) => one.label === label);
  assert(item, `${label} is offered, not ${items.map((one) => one.label).slice(0, 20)}`);
  assert.equal(accepted(file, item), expected);
}

export interface FoundFix {
  readonly diagnostic: Diagnostic;
  readonly title: string;
  readonly result: string;
}

/** All fixes that can be written into the program, each with what it makes of it. */
export function fixesIn(file: TextDocument, documents: readonly EmbeddedDocument[]): FoundFix[] {
  return documents.flatMap(({ file: place, document }) =>
    diagnostics(document, allRules()).flatMap((diagnostic) =>
      [...(diagnostic.fixes ?? []), ...disableFixes(document, diagnostic)]
        .filter(({ edits }) => canWrite(place, edits))
        .map(({ title, edits }) => ({
          diagnostic,
          title,
          result: TextDocument.applyEdits(
            file,
            edits.map((edit) => toTextEdit(place, edit)),
          ),
        })),
    ),
  );
}

/** The program after the fix of that title, the only one of its name. */
export async function checkFix(text: string, title: string, expected: string): Promise<void> {
  const { file, documents } = await documentsIn(text, "ruby");
  const found = fixesIn(file, documents);
  const [fix, ...more] = found.filter((one) => one.title === title);
  assert(fix && more.length === 0, `${title} among ${found.map((one) => one.title).join(", ")}`);
  assert.equal(fix.result, expected);
}
