import type { Connection, DocumentSymbol, ResponseError, SymbolInformation } from "vscode-languageserver";
import { callCompletion, completion } from "../features/completion";
import { hover } from "../features/hover";
import { pathOf } from "../workspace/file-path";
import { withinInSteps } from "./answers-in-steps";
import { answerCallHierarchy } from "./call-hierarchy";
import { answerCodeActions } from "./code-actions";
import { answerCodeLenses } from "./code-lens";
import { resolveCompletionItem, toCompletionList } from "./completion";
import { answerDiagnostics } from "./diagnostics";
import { answerDocumentKind } from "./document-kind";
import { documentSymbolSteps } from "./document-symbol";
import { FileRenames } from "./file-renames";
import { answerFormatting } from "./formatting";
import { answerPaste } from "./paste";
import { answerReading } from "./reading";
import { answerRename } from "./rename";
import type { Session } from "./session";
import { toHover } from "./to-lsp";
import { answerAcrossFiles } from "./workspace-answers";
import { answerWorkspaceSymbols } from "./workspace-symbols";
import { answerWriting } from "./writing";

type OutlineEntry = DocumentSymbol | SymbolInformation;
type Outline = DocumentSymbol[] | SymbolInformation[] | ResponseError<void>;

/** Answers all that a client may ask: a handler for each request, which finds the file, asks a feature and translates. */
export function answerRequests(connection: Connection, session: Session): void {
  connection.onCompletion(({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      const call = file.part?.callAt?.(position);
      const calls = call && callCompletion(document, call.site);
      if (call && calls) {
        return toCompletionList(call.place, calls, session.client.completion);
      }
      const site = () => ({ workspace: session.index.now(), path: pathOf(textDocument.uri) });
      const list = completion(document, offset, site);
      return list ? toCompletionList(file, list, session.client.completion) : null;
    }),
  );

  connection.onCompletionResolve((item, token) =>
    session.answer(token, item, () => resolveCompletionItem(item, session.client.completion)),
  );

  connection.onHover(({ textDocument, position }, token) =>
    session.at(textDocument.uri, position, token, null, ({ file, document }, offset) => {
      const site = () => ({ workspace: session.index.now(), path: pathOf(textDocument.uri) });
      const found = hover(document, offset, site);
      return found ? toHover(file, found, session.client.hoverFormat) : null;
    }),
  );

  connection.onDocumentSymbol(
    ({ textDocument }, token) =>
      withinInSteps<OutlineEntry, []>(session, textDocument.uri, token, [], ({ file, document }) =>
        documentSymbolSteps(file, document, session.client.symbols),
      ) as Promise<Outline>,
  );

  answerCodeActions(connection, session);
  answerReading(connection, session);
  answerWriting(connection, session);
  answerFormatting(connection, session);
  answerAcrossFiles(connection, session);
  answerCallHierarchy(connection, session);
  answerWorkspaceSymbols(connection, session);
  answerCodeLenses(connection, session);
  answerRename(connection, session, new FileRenames(connection, session));

  answerDiagnostics(connection, session);
  answerDocumentKind(connection, session);
  answerPaste(connection, session);
}
