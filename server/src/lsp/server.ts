import {
  CodeActionKind,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { quickFixes } from "../features/code-actions";
import { completion } from "../features/completion";
import { type DiagnosticOptions, diagnostics } from "../features/diagnostics";
import { hover } from "../features/hover";
import { symbols } from "../features/symbols";
import { type DocumentKind, documentKind } from "../model/document-kind";
import { rules } from "../rules";
import { completionAbilities, resolveCompletionItem, toCompletionList } from "./completion";
import { pushDiagnostics } from "./diagnostics";
import { type OpenFile, openFiles } from "./documents";
import { Positions } from "./positions";
import { documentKindRequest } from "./protocol";
import { answer } from "./request";
import { type SettingsSource, settingsFrom } from "./settings";
import { toCodeAction, toDiagnostic, toDocumentSymbol, toHover } from "./to-lsp";

/** Serves TwiML over `connection`. It knows neither Node nor the browser. */
export function startServer(connection: Connection): void {
  const log = (message: string) => connection.console.error(message);
  let client: InitializeParams;
  let settings: SettingsSource;
  const files = openFiles(connection, () => settings.current());
  const options: DiagnosticOptions = {
    rules,
    onError: (rule, error) => log(`Rule ${rule.id} failed: ${error instanceof Error ? error.stack : error}`),
  };

  connection.onInitialize((params): InitializeResult => {
    client = params;
    settings = settingsFrom(connection, params);
    return { capabilities: capabilities(params), serverInfo: { name: "TwiML" } };
  });

  connection.onInitialized(async () => {
    const asksForDiagnostics = client.capabilities.textDocument?.diagnostic !== undefined;
    const pushAll = asksForDiagnostics ? undefined : pushDiagnostics(connection, files, diagnosticsOf);
    const update = async () => {
      await settings.refresh();
      pushAll?.();
      if (asksForDiagnostics && client.capabilities.workspace?.diagnostics?.refreshSupport) {
        connection.languages.diagnostics.refresh();
      }
    };
    connection.onDidChangeConfiguration(update);
    if (client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "twiml" });
    }
    await update();
  });

  /** One request about one file: `compute` gets the file, or the answer is `nothing` where there is none to serve. */
  function about<T>(uri: string, nothing: T, compute: (open: OpenFile) => T): () => T {
    return () => {
      const open = files.get(uri);
      return open ? compute(open) : nothing;
    };
  }

  function diagnosticsOf(uri: string): Diagnostic[] {
    return about<Diagnostic[]>(uri, [], ({ file, document }) =>
      diagnostics(document, options).map((found) => toDiagnostic(file, found)),
    )();
  }

  connection.onCompletion(({ textDocument, position }, token) =>
    answer(
      token,
      log,
      null,
      about(textDocument.uri, null, ({ file, document }) => {
        const list = completion(document, file.offsetAt(position));
        return list ? toCompletionList(file, list, completionAbilities(client.capabilities)) : null;
      }),
    ),
  );

  connection.onCompletionResolve((item, token) => answer(token, log, item, () => resolveCompletionItem(item)));

  connection.onHover(({ textDocument, position }, token) =>
    answer(
      token,
      log,
      null,
      about(textDocument.uri, null, ({ file, document }) => {
        const found = hover(document, file.offsetAt(position));
        return found ? toHover(file, found) : null;
      }),
    ),
  );

  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer(
      token,
      log,
      [],
      about(textDocument.uri, [], ({ file, document }) => {
        const positions = new Positions(file.getText());
        return symbols(document).map((symbol) => toDocumentSymbol(positions, symbol));
      }),
    ),
  );

  connection.onCodeAction(({ textDocument, range }, token) =>
    answer(
      token,
      log,
      [],
      about(textDocument.uri, [], ({ file, document }) => {
        const span = { start: file.offsetAt(range.start), end: file.offsetAt(range.end) };
        return quickFixes(document, span, options).map(({ fix, diagnostic }) =>
          toCodeAction(file, fix, toDiagnostic(file, diagnostic)),
        );
      }),
    ),
  );

  connection.languages.diagnostics.on(({ textDocument }, token) =>
    answer(token, log, report([]), () => report(diagnosticsOf(textDocument.uri))),
  );

  connection.onRequest(documentKindRequest, ({ uri }, token) =>
    answer<DocumentKind | null>(
      token,
      log,
      null,
      about<DocumentKind | null>(uri, null, ({ document }) => documentKind(document)),
    ),
  );

  connection.listen();
}

function capabilities({ capabilities: client }: InitializeParams): InitializeResult["capabilities"] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: {
      resolveProvider: true,
      triggerCharacters: ["<", "/", ">", '"', "'", "=", " ", "&", "{", "#"],
    },
    documentSymbolProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    // A client that cannot ask gets diagnostics pushed; offering both would show them twice.
    ...(client.textDocument?.diagnostic && {
      diagnosticProvider: { identifier: "twiml", interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}

function report(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: "full", items };
}
