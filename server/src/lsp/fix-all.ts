import type { CodeAction } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "../text/edit";
import type { CodeActionAbilities } from "./client-abilities";
import { toWorkspaceEdit } from "./to-lsp";

/** Below the protocol's `source.fixAll`, so that people can have it run on save alone or with those of other tools. */
export const fixAllKind = "source.fixAll.twiml";

/** No action where there is nothing to fix. */
export function toFixAllActions(
  file: TextDocument,
  edits: readonly Edit[],
  { versionedEdits }: CodeActionAbilities,
): CodeAction[] {
  return edits.length === 0
    ? []
    : [{ title: "Fix all that is sure", kind: fixAllKind, edit: toWorkspaceEdit(file, edits, versionedEdits) }];
}
