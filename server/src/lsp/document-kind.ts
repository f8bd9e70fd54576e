import type { Connection, TextEdit } from "vscode-languageserver";
import { stateKind } from "../features/state-kind";
import { kindStatements, namedKind } from "../model/document-kind";
import { documentKindRequest, statedKindRequest, stateKindRequest } from "./protocol";
import type { Session } from "./session";
import { toTextEdit } from "./to-lsp";

/** Answers what a document is for, who says so, and how to say otherwise. */
export function answerDocumentKind(connection: Connection, session: Session): void {
  connection.onRequest(documentKindRequest, async ({ uri }, token) => {
    // Those who refer to the document may tell what it is for.
    await session.index.ready(token);
    return session.about(uri, token, null, ({ document }) => namedKind(document));
  });

  connection.onRequest(statedKindRequest, ({ uri }, token) =>
    session.about(uri, token, null, ({ document }) => kindStatements(document)[0]?.kind ?? null),
  );

  connection.onRequest(stateKindRequest, ({ uri, kind }, token) =>
    session.about<TextEdit[] | null>(uri, token, null, ({ file, document }) =>
      stateKind(document, kind ?? undefined).map((edit) => toTextEdit(file, edit)),
    ),
  );
}
