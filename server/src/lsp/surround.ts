import type { CodeAction } from "vscode-languageserver";
import type { Surrounding } from "../features/surround";
import type { CodeActionAbilities } from "./client-abilities";
import type { Place } from "./place";
import { toWorkspaceEdit } from "./to-lsp";

/** Not in the protocol, but below its `refactor`; VS Code shows such actions under "Surround With". */
export const surroundKind = "refactor.surround";

export function toSurroundAction(
  file: Place,
  { title, edits }: Surrounding,
  { versionedEdits }: CodeActionAbilities,
): CodeAction {
  return { title, kind: surroundKind, edit: toWorkspaceEdit(file, edits, versionedEdits) };
}
