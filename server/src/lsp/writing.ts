import type { Connection } from "vscode-languageserver";
import { autoClose } from "../features/auto-close";
import { autoQuotes } from "../features/auto-quotes";
import { linkedEditing } from "../features/linked-editing";
import { autoInsertRequest } from "./protocol";
import type { Session } from "./session";
import { toRange } from "./to-lsp";

/** Answers what helps to write a document, but for completion, code actions and renaming. */
export function answerWriting(connection: Connection, session: Session): void {
  connection.languages.onLinkedEditingRange(({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      const found = linkedEditing(document, offset);
      return found ? { ranges: found.spans.map((span) => toRange(file, span)), wordPattern: found.wordPattern } : null;
    }),
  );

  connection.onRequest(autoInsertRequest, ({ textDocument, position }, token) =>
    session.about(textDocument.uri, token, null, ({ file, document }) => {
      const offset = file.offsetAt(position);
      return autoClose(document, offset) ?? autoQuotes(document, offset) ?? null;
    }),
  );
}
