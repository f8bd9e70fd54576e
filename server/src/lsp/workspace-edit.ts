import { RenameFile, type TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver";
import type { TwimlDocument } from "../document";
import type { Edit } from "../text/edit";
import type { FileMove } from "../workspace/moved-files";
import { canWrite } from "./place";
import type { Session } from "./session";
import { toTextEdit } from "./to-lsp";
import { documentsAt } from "./workspace-documents";

/** An edit of several files; see `editFiles`. */
export interface FilesEdit {
  /** Of the files in which there may be something to edit. */
  readonly uris: Iterable<string>;
  readonly edits: (document: TwimlDocument, uri: string) => readonly Edit[];
  /** A file that is renamed afterwards. */
  readonly move?: FileMove;
  /** What people should know before the edits are made, for a client that asks them. */
  readonly doubt?: string | undefined;
}

/** Edits files that are open and files that are not; `undefined` where that would break what a document stands in. */
export async function editFiles(
  session: Session,
  { uris, edits, move, doubt }: FilesEdit,
): Promise<WorkspaceEdit | undefined> {
  const changes: TextDocumentEdit[] = [];
  for (const uri of new Set(uris)) {
    const documents = await documentsAt(session, uri);
    const found = documents.map(({ file, document }) => ({ file, edits: edits(document, uri) }));
    if (!found.every((each) => canWrite(each.file, each.edits))) {
      return undefined;
    }
    const textEdits = found.flatMap((each) =>
      each.edits.map((edit) => ({
        ...toTextEdit(each.file, edit),
        ...(doubt !== undefined && { annotationId: doubtId }),
      })),
    );
    if (textEdits.length > 0) {
      changes.push({ textDocument: { uri, version: session.files.version(uri) ?? null }, edits: textEdits });
    }
  }
  if (!session.client.codeActions.versionedEdits) {
    return {
      changes: Object.fromEntries(changes.map(({ textDocument, edits: made }) => [textDocument.uri, made as never])),
    };
  }
  const renames = move ? [RenameFile.create(session.index.uriOf(move.from), session.index.uriOf(move.to))] : [];
  return {
    documentChanges: [...changes, ...renames],
    ...(doubt !== undefined && { changeAnnotations: { [doubtId]: { label: doubt, needsConfirmation: true } } }),
  };
}

const doubtId = "doubt";
