import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { quickFixes } from "../features/code-actions";
import { completion } from "../features/completion";
import { type DiagnosticOptions, diagnostics } from "../features/diagnostics";
import { hover } from "../features/hover";
import { symbols } from "../features/symbols";
import { documentKind } from "../model/document-kind";
import { rules } from "../rules";
import { capabilities } from "./capabilities";
import { type ClientAbilities, clientAbilities } from "./client-abilities";
import { resolveCompletionItem, toCompletionList } from "./completion";
import { toDocumentSymbols } from "./document-symbol";
import { type OpenFile, openFiles } from "./documents";
import { documentKindRequest } from "./protocol";
import { PushDiagnostics } from "./push-diagnostics";
import { answer, attempt, describeError } from "./request";
import { changedSettings, readSettings, type Settings } from "./settings";
import { toCodeAction, toDiagnostic, toHover } from "./to-lsp";

/** Serves TwiML over `connection`. It knows neither Node nor the browser. */
export function startServer(connection: Connection): void {
  let client: ClientAbilities = clientAbilities({});
  let settings: Settings = readSettings(undefined);
  let push: PushDiagnostics | undefined;
  const log = (message: string) => connection.console.error(message);
  const files = openFiles(connection, () => settings);
  const options: DiagnosticOptions = {
    rules,
    onError: (rule, error) => log(`Rule ${rule.id} failed: ${describeError(error)}`),
  };

  connection.onInitialize((params) => {
    client = clientAbilities(params.capabilities);
    settings = readSettings(params.initializationOptions);
    if (!client.pullsDiagnostics) {
      push = new PushDiagnostics(connection, files, (uri) => attempt(log, [], () => diagnosticsOf(uri)), log);
    }
    return { capabilities: capabilities(client), serverInfo: { name: "TwiML" } };
  });

  connection.onInitialized(() => {
    const registered = client.registersSettings
      ? connection.client.register(DidChangeConfigurationNotification.type, { section: "twiml" })
      : undefined;
    registered?.catch((error) => log(describeError(error)));
    updateSettings(undefined);
  });

  connection.onDidChangeConfiguration((change) => updateSettings(change.settings));

  function updateSettings(sent: unknown): void {
    const before = settings;
    changedSettings(connection, client.givesSettings, sent)
      .then(async (after) => {
        if (after === undefined || after.xmlFiles === before.xmlFiles) {
          return;
        }
        settings = after;
        push?.sendAll();
        if (client.refreshesDiagnostics) {
          await connection.languages.diagnostics.refresh();
        }
      })
      .catch((error) => log(describeError(error)));
  }

  /** What a request about one file computes; `nothing` where there is no such file to serve. */
  function about<T>(uri: string, nothing: T, compute: (open: OpenFile) => T): () => T {
    return () => {
      const open = files.get(uri);
      return open ? compute(open) : nothing;
    };
  }

  function diagnosticsOf(uri: string): Diagnostic[] | undefined {
    const open = files.get(uri);
    return (
      open && diagnostics(open.document, options).map((found) => toDiagnostic(open.file, found, client.diagnostics))
    );
  }

  connection.onCompletion(({ textDocument, position }, token) => {
    const compute = about(textDocument.uri, null, ({ file, document }) => {
      const list = completion(document, file.offsetAt(position));
      return list ? toCompletionList(file, list, client.completion) : null;
    });
    return answer(token, log, null, compute);
  });

  connection.onCompletionResolve((item, token) =>
    answer(token, log, item, () => resolveCompletionItem(item, client.completion)),
  );

  connection.onHover(({ textDocument, position }, token) => {
    const compute = about(textDocument.uri, null, ({ file, document }) => {
      const found = hover(document, file.offsetAt(position));
      return found ? toHover(file, found, client.hoverFormat) : null;
    });
    return answer(token, log, null, compute);
  });

  connection.onDocumentSymbol(({ textDocument }, token) => {
    const compute = about(textDocument.uri, [], ({ file, document }) =>
      toDocumentSymbols(file, symbols(document), client.symbols),
    );
    return answer(token, log, [], compute);
  });

  connection.onCodeAction(({ textDocument, range, context }, token) => {
    const compute = about(textDocument.uri, [], ({ file, document }) => {
      const span = { start: file.offsetAt(range.start), end: file.offsetAt(range.end) };
      return quickFixes(document, span, options).map(({ fix, diagnostic }) =>
        toCodeAction(file, fix, toDiagnostic(file, diagnostic, client.diagnostics), client.codeActions),
      );
    });
    const isWanted = client.codeActions.literals && (context.only?.some(includesQuickFix) ?? true);
    return answer(token, log, [], isWanted ? compute : () => []);
  });

  connection.languages.diagnostics.on(({ textDocument }, token) =>
    answer(token, log, report([]), () => report(diagnosticsOf(textDocument.uri) ?? [])),
  );

  connection.onRequest(documentKindRequest, ({ uri }, token) =>
    answer(
      token,
      log,
      null,
      about(uri, null, ({ document }) => documentKind(document)),
    ),
  );

  connection.listen();
}

/** Kinds are a hierarchy, the empty one above all. */
function includesQuickFix(kind: CodeActionKind): boolean {
  return kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix;
}

function report(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: "full", items };
}
