import type { CancellationToken, Connection, TextEdit } from "vscode-languageserver";
import { stateKind } from "../features/state-kind";
import { kindStatements, namedKind } from "../model/document-kind";
import type { OpenDocument } from "./documents";
import { canWrite } from "./place";
import { type DocumentPlace, documentKindRequest, statedKindRequest, stateKindRequest } from "./protocol";
import type { Session } from "./session";
import { toTextEdit } from "./to-lsp";

/** Answers what a document is for, who says so, and how to say otherwise. */
export function answerDocumentKind(connection: Connection, session: Session): void {
  function about<T>(
    { uri, position }: DocumentPlace,
    token: CancellationToken,
    compute: (open: OpenDocument) => T | null,
  ) {
    return position
      ? session.at<T | null>(uri, position, token, null, compute)
      : session.about<T | null>(uri, token, null, compute);
  }

  connection.onRequest(documentKindRequest, async (place, token) => {
    // Those who refer to the document may tell what it is for.
    await session.index.ready(token);
    return about(place, token, ({ document }) => namedKind(document));
  });

  connection.onRequest(statedKindRequest, (place, token) =>
    about(place, token, ({ document }) => kindStatements(document)[0]?.kind ?? null),
  );

  connection.onRequest(stateKindRequest, ({ kind, ...place }, token) =>
    about<TextEdit[]>(place, token, ({ file, document }) => {
      const edits = stateKind(document, kind ?? undefined);
      return canWrite(file, edits) ? edits.map((edit) => toTextEdit(file, edit)) : null;
    }),
  );
}
