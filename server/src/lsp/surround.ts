import type { CodeAction } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Surrounding } from "../features/surround";
import type { CodeActionAbilities } from "./client-abilities";
import { toWorkspaceEdit } from "./to-lsp";

/** Not in the protocol, but below its `refactor`; VS Code shows such actions under "Surround With". */
export const surroundKind = "refactor.surround";

export function toSurroundAction(
  file: TextDocument,
  { title, edits }: Surrounding,
  { versionedEdits }: CodeActionAbilities,
): CodeAction {
  return { title, kind: surroundKind, edit: toWorkspaceEdit(file, edits, versionedEdits) };
}
