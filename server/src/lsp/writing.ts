import { type Connection, LSPErrorCodes, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import { autoClose } from "../features/auto-close";
import { autoQuotes } from "../features/auto-quotes";
import { linkedEditing } from "../features/linked-editing";
import { renameableTag, renameTag } from "../features/rename-tag";
import { autoInsertRequest } from "./protocol";
import type { Session } from "./session";
import { toRange, toWorkspaceEdit } from "./to-lsp";

type Renamed = WorkspaceEdit | ResponseError<void> | null;

/** Answers what helps to write a document, but for completion and code actions. */
export function answerWriting(connection: Connection, session: Session): void {
  connection.languages.onLinkedEditingRange(({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      const found = linkedEditing(document, offset);
      return found ? { ranges: found.spans.map((span) => toRange(file, span)), wordPattern: found.wordPattern } : null;
    }),
  );

  connection.onPrepareRename(({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      const tag = renameableTag(document, offset);
      return tag ? { range: toRange(file, tag.span), placeholder: tag.name } : null;
    }),
  );

  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    session.at<Renamed>(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      const edits = renameTag(document, offset, newName);
      if (edits) {
        return toWorkspaceEdit(file, edits, session.client.codeActions.versionedEdits);
      }
      const reason = renameableTag(document, offset)
        ? `'${newName}' is no name for a tag`
        : "There is no tag to rename";
      return new ResponseError(LSPErrorCodes.RequestFailed, reason);
    }),
  );

  connection.onRequest(autoInsertRequest, ({ textDocument, position }, token) =>
    session.about(textDocument.uri, token, null, ({ file, document }) => {
      const offset = file.offsetAt(position);
      return autoClose(document, offset) ?? autoQuotes(document, offset) ?? null;
    }),
  );
}
