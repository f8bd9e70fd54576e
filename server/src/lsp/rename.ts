import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { type Renameable, renameableAt } from "../features/rename";
import { fileRenamed, type Refusal } from "../features/rename-file";
import { nameMistake, namesAlready, renameName, takenName } from "../features/rename-name";
import { renameTag } from "../features/rename-tag";
import { isOnDisk, pathOf } from "../workspace/file-path";
import type { OpenDocument } from "./documents";
import type { FileRenames } from "./file-renames";
import { attemptLater } from "./request";
import type { Session } from "./session";
import { toRange, toWorkspaceEdit } from "./to-lsp";
import { type EditedFiles, editFiles } from "./workspace-edit";

type Renamed = WorkspaceEdit | ResponseError<void> | undefined;

/** Answers what can be renamed at a place, and renames it: a tag in its document, everything else in all files. */
export function answerRename(connection: Connection, session: Session, fileRenames: FileRenames): void {
  connection.onPrepareRename(async (params, token) => {
    const found = await find(session, params, token);
    if (!found || found instanceof ResponseError) {
      return found;
    }
    const { open, what } = found;
    return "refusal" in what ? refused(what.refusal) : { range: toRange(open.file, what.span), placeholder: what.name };
  });

  connection.onRenameRequest(async ({ newName, ...params }, token) => {
    const found = await find(session, params, token);
    if (found instanceof ResponseError) {
      return found;
    }
    if (!found) {
      const { textDocument, position } = params;
      return session.files.at(textDocument.uri, position) ? refused("There is nothing to rename here") : null;
    }
    const { open, what } = found;
    const renamed = await attemptLater<Renamed>(session.log, undefined, async () =>
      "refusal" in what ? refused(what.refusal) : rename(open, what, newName),
    );
    return renamed ?? refused("It cannot be renamed: the edit would break the file that it is in");
  });

  async function rename(open: OpenDocument, what: Renameable, newName: string): Promise<Renamed> {
    switch (what.kind) {
      case "tag":
        return renamedTag(session, open, what, newName);
      case "name":
        return renamedName(session, open, what, newName);
      case "file":
        return renamedFile(session, open, what, newName, fileRenames);
    }
  }
}

interface Found {
  readonly open: OpenDocument;
  readonly what: Renameable | Refusal;
}

/** Tags do not wait for other files. */
async function find(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Found | ResponseError<void> | null> {
  const foundIn = (open: OpenDocument, offset: number): Found | null => {
    const what = renameableAt(open.document, offset, { workspace: session.index.now(), path: pathOf(uri) });
    return what ? { open, what } : null;
  };
  const found = await session.at<Found | null>(uri, position, token, null, foundIn);
  if (found === null || found instanceof ResponseError || ("kind" in found.what && found.what.kind === "tag")) {
    return found;
  }
  return session.atReady<Found | null>(uri, position, token, null, foundIn);
}

function renamedTag(
  session: Session,
  { file, document }: OpenDocument,
  { span }: Renameable,
  newName: string,
): Renamed {
  const edits = renameTag(document, span.start, newName);
  return edits
    ? toWorkspaceEdit(file, edits, session.client.codeActions.versionedEdits)
    : refused(`'${newName}' is no name for a tag`);
}

/** Where not all files can be read, people are told. */
async function renamedName(
  session: Session,
  { file, document }: OpenDocument,
  { of, name }: Renameable & { readonly kind: "name" },
  newName: string,
): Promise<Renamed> {
  const mistake = nameMistake(of, newName);
  if (mistake) {
    return refused(mistake);
  }
  const unread = unreadFiles(session);
  if (unread) {
    session.tell(`Renamed in the ${unread.known} alone: ${unread.reason}.`);
  }
  const workspace = session.index.now();
  const isTaken = namesAlready(document, of, newName) || workspace.namings(of, newName.trim()).length > 0;
  const doubt = isTaken && newName.trim() !== name ? takenName(of, newName) : undefined;
  if (doubt && !session.client.workspace.confirmsEdits) {
    session.tell(doubt);
  }
  const others = workspace.namings(of, name).map(({ from }) => session.index.uriOf(from.path));
  const edited = await editFiles(session, {
    uris: [file.uri, ...others.sort()],
    edits: (each) => renameName(each.document, of, name, newName),
    doubt: session.client.workspace.confirmsEdits ? doubt : undefined,
  });
  return whole(session, edited);
}

async function renamedFile(
  session: Session,
  { file }: OpenDocument,
  { mention, file: renameable }: Renameable & { readonly kind: "file" },
  newName: string,
  fileRenames: FileRenames,
): Promise<Renamed> {
  if (!session.client.workspace.renamesFiles) {
    return refused("This editor cannot rename files: rename it there, and its URLs here");
  }
  const unread = unreadFiles(session);
  if (unread) {
    return refused(`The file cannot be renamed with all that leads to it: ${unread.reason}`);
  }
  const site = { workspace: session.index.now(), path: pathOf(file.uri) };
  const move = fileRenamed(mention, site, renameable, newName);
  if ("refusal" in move) {
    return refused(move.refusal);
  }
  // Another spelling of the same path, such as one without the extension: the file has that name.
  return move.from === move.to ? { changes: {} } : whole(session, await fileRenames.rename(move));
}

/** What is renamed is renamed everywhere or nowhere. */
function whole(session: Session, { edit, unwritable }: EditedFiles): Renamed {
  return unwritable.length === 0
    ? edit
    : refused(`It cannot be renamed: the edit would break ${session.namesOf(unwritable)}`);
}

/** Which files are known, and why no others; `undefined` where all are. To be asked when the workspace is read. */
function unreadFiles({ access, index }: Session): { known: string; reason: string } | undefined {
  const workspace = index.now();
  if (access === undefined || !workspace.folders.every(isOnDisk)) {
    return { known: "open files", reason: "the other files of this workspace are on no disk" };
  }
  return workspace.isComplete
    ? undefined
    : { known: "files that were read", reason: "reading the workspace was stopped, or it holds too many files" };
}

function refused(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
