import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type LogMessageParams,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  type RegistrationParams,
  type ShowMessageParams,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";

export interface EditorOptions {
  readonly initializationOptions?: unknown;
  /** The process whose end is the server's end; `null` for a server inside of the test. */
  readonly processId: number | null;
  /** The URIs of the folders of the workspace; absent: none is open. */
  readonly folders?: readonly string[];
}

/** The client's side of the protocol: opens files in a server and asks it. */
export class Editor {
  /** What the settings of the section `twiml` are when the server asks. */
  settings: unknown = null;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly registrations: Registration[] = [];
  readonly shown: ShowMessageParams[] = [];
  /** How often the server has asked for the settings. */
  asked = 0;
  refreshes = 0;
  hintRefreshes = 0;
  private opened = 0;
  private readonly versions = new Map<string, number>();
  private readonly waiting: (() => void)[] = [];
  readonly connection: ProtocolConnection;

  constructor(reader: MessageReader, writer: MessageWriter) {
    this.connection = createProtocolConnection(reader, writer);
    this.connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wake();
    });
    this.connection.onNotification("window/logMessage", ({ message }: LogMessageParams) => {
      this.logged.push(message);
      this.wake();
    });
    this.connection.onRequest("workspace/configuration", ({ items }: { items: readonly unknown[] }) =>
      this.settingsFor(items),
    );
    this.connection.onNotification("window/showMessage", (params: ShowMessageParams) => {
      this.shown.push(params);
      this.wake();
    });
    this.connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations);
      this.wake();
      return null;
    });
    this.connection.onRequest("workspace/diagnostic/refresh", () => {
      this.refreshes++;
      this.wake();
      return null;
    });
    this.connection.onRequest("workspace/inlayHint/refresh", () => {
      this.hintRefreshes++;
      this.wake();
      return null;
    });
    // However long the server reads files: it shows a progress when that takes a while.
    this.connection.onRequest("window/workDoneProgress/create", () => null);
    this.connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities,
    { initializationOptions, processId, folders }: EditorOptions,
  ): Promise<InitializeResult> {
    const params: InitializeParams = {
      processId,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
    };
    const result = await this.request<InitializeResult>("initialize", params);
    await this.notify("initialized", {});
    return result;
  }

  /** Opens a new file and returns its URI. */
  open(text: string, languageId = "twiml", name = `file-${this.opened++}`): string {
    return this.openAt(`file:///${name}.twiml`, text, languageId);
  }

  /** Opens a file that may be there already, whatever the disk says of it, and returns its URI. */
  openAt(uri: string, text: string, languageId = "twiml"): string {
    this.versions.set(uri, 1);
    void this.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Ranges are those of the text after the changes before; without one the whole text is replaced. */
  change(
    uri: string,
    changes: readonly TextDocumentContentChangeEvent[],
    version = (this.versions.get(uri) ?? 0) + 1,
  ): void {
    this.versions.set(uri, version);
    void this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: changes });
  }

  close(uri: string): void {
    void this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  completion(uri: string, position: Position): Promise<CompletionList | null> {
    return this.request("textDocument/completion", { textDocument: { uri }, position });
  }

  async item(uri: string, position: Position, label: string): Promise<CompletionItem> {
    const list = await this.completion(uri, position);
    const item = list?.items.find((candidate) => candidate.label === label);
    assert(item, `${label} is not among: ${list?.items.map((candidate) => candidate.label).join(", ")}`);
    return item;
  }

  resolve(item: CompletionItem): Promise<CompletionItem> {
    return this.request("completionItem/resolve", item);
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.request("textDocument/hover", { textDocument: { uri }, position });
  }

  symbols<T = DocumentSymbol>(uri: string): Promise<T[]> {
    return this.request("textDocument/documentSymbol", { textDocument: { uri } });
  }

  codeActions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return this.request("textDocument/codeAction", params);
  }

  /** The diagnostics of a client that asks. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
    assert(report.kind === "full");
    return report.items;
  }

  kind(uri: string): Promise<string | null> {
    return this.request("twiml/documentKind", { uri });
  }

  /** The first pushed diagnostics that fit, sent already or still to come. */
  async pushedTo(uri: string, fits: (params: PublishDiagnosticsParams) => boolean = () => true) {
    const found = () => this.published.find((params) => params.uri === uri && fits(params));
    await this.until(() => found() !== undefined);
    return found()!;
  }

  /** Resolves after the message from the server that makes `happened` true. */
  async until(happened: () => boolean): Promise<void> {
    while (!happened()) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** Sends a request and at once takes it back. */
  cancelled(method: string, params: unknown): Promise<unknown> {
    const source = new CancellationTokenSource();
    const answer = this.connection.sendRequest(method, params, source.token);
    source.cancel();
    return answer;
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  private settingsFor(items: readonly unknown[]): unknown[] {
    this.asked++;
    this.wake();
    return items.map(() => this.settings);
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) {
      resolve();
    }
  }
}
