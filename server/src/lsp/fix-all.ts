import type { CodeAction } from "vscode-languageserver";
import type { Edit } from "../text/edit";
import type { CodeActionAbilities } from "./client-abilities";
import { canWrite, type Place } from "./place";
import { toTextEdit, withVersion } from "./to-lsp";

/** Below the protocol's `source.fixAll`, so that people can have it run on save alone or with those of other tools. */
export const fixAllKind = "source.fixAll.twiml";

/** One action for all documents of a file; none where there is nothing to fix. */
export function toFixAllActions(
  found: readonly { readonly file: Place; readonly edits: readonly Edit[] }[],
  { versionedEdits }: CodeActionAbilities,
): CodeAction[] {
  const textEdits = found.flatMap(({ file, edits }) =>
    canWrite(file, edits) ? edits.map((edit) => toTextEdit(file, edit)) : [],
  );
  return found[0] && textEdits.length > 0
    ? [{ title: "Fix all that is sure", kind: fixAllKind, edit: withVersion(found[0].file, textEdits, versionedEdits) }]
    : [];
}
