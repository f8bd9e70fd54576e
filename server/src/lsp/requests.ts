import { CodeActionKind, type Connection, type Diagnostic, type DocumentDiagnosticReport } from "vscode-languageserver";
import { quickFixes } from "../features/code-actions";
import { completion } from "../features/completion";
import { fixAll } from "../features/fix-all";
import { hover } from "../features/hover";
import { surroundings } from "../features/surround";
import { symbols } from "../features/symbols";
import { documentKind } from "../model/document-kind";
import { resolveCompletionItem, toCompletionList } from "./completion";
import { toDocumentSymbols } from "./document-symbol";
import { fixAllKind, toFixAllActions } from "./fix-all";
import { answerFormatting } from "./formatting";
import { documentKindRequest } from "./protocol";
import { answerReading } from "./reading";
import { answer } from "./request";
import type { Session } from "./session";
import { surroundKind, toSurroundAction } from "./surround";
import { toCodeAction, toDiagnostic, toHover, toSpan } from "./to-lsp";
import { answerWriting } from "./writing";

/** Answers all that a client may ask: a handler for each request, which finds the file, asks a feature and translates. */
export function answerRequests(connection: Connection, session: Session): void {
  connection.onCompletion(({ textDocument, position }, token) =>
    session.about(textDocument.uri, token, null, ({ file, document }) => {
      const list = completion(document, file.offsetAt(position));
      return list ? toCompletionList(file, list, session.client.completion) : null;
    }),
  );

  connection.onCompletionResolve((item, token) =>
    answer(token, session.log, item, () => resolveCompletionItem(item, session.client.completion)),
  );

  connection.onHover(({ textDocument, position }, token) =>
    session.about(textDocument.uri, token, null, ({ file, document }) => {
      const found = hover(document, file.offsetAt(position));
      return found ? toHover(file, found, session.client.hoverFormat) : null;
    }),
  );

  connection.onDocumentSymbol(({ textDocument }, token) =>
    session.about(textDocument.uri, token, [], ({ file, document }) =>
      toDocumentSymbols(file, symbols(document), session.client.symbols),
    ),
  );

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    session.about(textDocument.uri, token, [], ({ file, document }) => {
      const { codeActions: abilities, diagnostics } = session.client;
      const span = toSpan(file, range);
      const isWanted = (kind: CodeActionKind) => abilities.literals && includesKind(context.only, kind);
      const fixes = isWanted(CodeActionKind.QuickFix) ? quickFixes(document, span, session.diagnosticOptions) : [];
      // Nobody wants to see what is meant for saving among the fixes of a line.
      const isAsked = context.only?.includes(CodeActionKind.Empty) === false && isWanted(fixAllKind);
      const fixedAll = isAsked ? fixAll(document, session.diagnosticOptions) : [];
      const surrounds = isWanted(surroundKind) ? surroundings(document, span) : [];
      return [
        ...fixes.map(({ fix, diagnostic }) =>
          toCodeAction(file, fix, toDiagnostic(file, diagnostic, diagnostics), abilities),
        ),
        ...surrounds.map((surrounding) => toSurroundAction(file, surrounding, abilities)),
        ...toFixAllActions(file, fixedAll, abilities),
      ];
    }),
  );

  answerReading(connection, session);
  answerWriting(connection, session);
  answerFormatting(connection, session);

  connection.languages.diagnostics.on(({ textDocument }, token) =>
    session.about(textDocument.uri, token, report([]), () => report(session.diagnosticsOf(textDocument.uri) ?? [])),
  );

  connection.onRequest(documentKindRequest, ({ uri }, token) =>
    session.about(uri, token, null, ({ document }) => documentKind(document)),
  );
}

/** Kinds are a hierarchy, the empty one above all: `refactor` wants `refactor.surround` too. */
function includesKind(wanted: readonly CodeActionKind[] | undefined, kind: CodeActionKind): boolean {
  return wanted?.some((above) => above === CodeActionKind.Empty || `${kind}.`.startsWith(`${above}.`)) ?? true;
}

function report(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: "full", items };
}
