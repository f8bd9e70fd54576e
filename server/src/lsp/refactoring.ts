import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { OfferedRefactoring } from "../features/refactorings";
import type { NewFile, RefactoringOptions } from "../features/refactorings/refactoring";
import type { CodeActionAbilities } from "./client-abilities";
import type { Place } from "./place";
import { toTextEdit, toWorkspaceEdit } from "./to-lsp";

const kinds: Readonly<Record<OfferedRefactoring["kind"], CodeActionKind>> = {
  rewrite: CodeActionKind.RefactorRewrite,
  extract: CodeActionKind.RefactorExtract,
};

/** The kinds of actions that refactorings become. */
export const refactoringKinds: readonly CodeActionKind[] = Object.values(kinds);

export function refactoringKindOf({ kind }: OfferedRefactoring): CodeActionKind {
  return kinds[kind];
}

/** `openUris`: of all open files; `beside`: the names of those in the folder, as far as the client tells. */
export function refactoringOptions(
  { uri }: Place,
  openUris: readonly string[],
  beside: readonly string[],
): RefactoringOptions {
  const extension = /(?:\.twiml)?\.\w+$/.exec(nameOf(uri))?.[0] ?? ".twiml";
  const openNames = openUris.filter((other) => folderOf(other) === folderOf(uri)).map(nameOf);
  return { extension, takenNames: [...openNames, ...beside] };
}

/** `undefined` where it makes a file that the client, or the place of the document, has no room for. */
export function toRefactoringAction(
  file: Place,
  refactoring: OfferedRefactoring,
  { createsFiles, versionedEdits }: CodeActionAbilities,
): CodeAction | undefined {
  const { title, edits, newFile } = refactoring;
  if (newFile && file.part) {
    return undefined; // What a program makes of a string, a file of its own cannot hold.
  }
  const uri = newFile && createsFiles ? uriBeside(file.uri, newFile) : undefined;
  if (newFile && !uri) {
    return undefined;
  }
  const edit = toWorkspaceEdit(file, edits, versionedEdits);
  return {
    title,
    kind: refactoringKindOf(refactoring),
    edit: newFile && uri ? withNewFile(file, edits, uri, newFile) : edit,
  };
}

function withNewFile(file: Place, edits: OfferedRefactoring["edits"], uri: string, { text }: NewFile): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      // First: where the file is there already, nothing else may happen.
      CreateFile.create(uri),
      TextDocumentEdit.create({ uri, version: null }, [TextEdit.insert(start, text)]),
      TextDocumentEdit.create(
        { uri: file.uri, version: file.version },
        edits.map((edit) => toTextEdit(file, edit)),
      ),
    ],
  };
}

/** A document that was never saved has no place beside it. */
function uriBeside(uri: string, { name }: NewFile): string | undefined {
  return uri.startsWith("untitled:") || !uri.includes("/") ? undefined : `${folderOf(uri)}${name}`;
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf("/") + 1);
}

function nameOf(uri: string): string {
  return uri.slice(folderOf(uri).length);
}
