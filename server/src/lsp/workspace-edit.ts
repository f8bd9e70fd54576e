import { RenameFile, type TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver";
import type { Edit } from "../text/edit";
import type { FileMove } from "../workspace/moved-files";
import type { OpenDocument } from "./documents";
import { canWrite } from "./place";
import type { Session } from "./session";
import { toTextEdit } from "./to-lsp";
import { documentsAt } from "./workspace-documents";

/** An edit of several files; see `editFiles`. */
export interface FilesEdit {
  /** Of the files in which there may be something to edit. */
  readonly uris: Iterable<string>;
  readonly edits: (open: OpenDocument, uri: string) => readonly Edit[];
  /** A file that is renamed afterwards. */
  readonly move?: FileMove;
  /** What people should know before the edits are made, for a client that asks them. */
  readonly doubt?: string | undefined;
}

export interface EditedFiles {
  readonly edit: WorkspaceEdit;
  /** The files in which something is left as it is, since the edit would break the program that it stands in. */
  readonly unwritable: readonly string[];
}

/** Edits files that are open and files that are not. */
export async function editFiles(session: Session, { uris, edits, move, doubt }: FilesEdit): Promise<EditedFiles> {
  const changes: TextDocumentEdit[] = [];
  const unwritable: string[] = [];
  for (const uri of new Set(uris)) {
    const documents = await documentsAt(session, uri);
    const found = documents.flatMap((open) =>
      edits(open, uri).map((edit) => ({ file: open.file, edit, isWritten: canWrite(open.file, [edit]) })),
    );
    const textEdits = found.flatMap(({ file, edit, isWritten }) =>
      isWritten ? { ...toTextEdit(file, edit), ...(doubt !== undefined && { annotationId: doubtId }) } : [],
    );
    if (textEdits.length > 0) {
      changes.push({ textDocument: { uri, version: session.files.version(uri) ?? null }, edits: textEdits });
    }
    if (textEdits.length < found.length) {
      unwritable.push(uri);
    }
  }
  return { edit: workspaceEdit(session, changes, { move, doubt }), unwritable };
}

function workspaceEdit(
  { client, index }: Session,
  changes: TextDocumentEdit[],
  { move, doubt }: { readonly move: FileMove | undefined; readonly doubt: string | undefined },
): WorkspaceEdit {
  if (!client.codeActions.versionedEdits) {
    return {
      changes: Object.fromEntries(changes.map(({ textDocument, edits: made }) => [textDocument.uri, made as never])),
    };
  }
  const renames = move ? [RenameFile.create(index.uriOf(move.from), index.uriOf(move.to))] : [];
  return {
    documentChanges: [...changes, ...renames],
    ...(doubt !== undefined && { changeAnnotations: { [doubtId]: { label: doubt, needsConfirmation: true } } }),
  };
}

const doubtId = "doubt";
