import { type CancellationToken, type Disposable, EventEmitter, type LogOutputChannel, window } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { quietAfterTags } from "./auto-insert";
import { gaveUp, startAgain } from "./crash-policy";
import { answerFilesBeside } from "./files-beside";
import { onlyServedDocuments, selectorOf, servedLanguages } from "./served-documents";
import { offerReferences } from "./show-references";
import { traceChannel } from "./trace-channel";

export type NewClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** How long a server may take to start, in milliseconds. */
const patience = 5000;

/** How long the status bar tells of a restart, in milliseconds. */
const noticed = 10_000;

/** `idle` until there is TwiML to serve; `stopped` after the server ended, could not start or was stopped. */
export type ServerState = "idle" | "starting" | "running" | "stopped";

/** The language server of this window: started when it is needed, made anew after a crash or at the user's wish. */
export class LanguageServer implements Disposable {
  private client: BaseLanguageClient | undefined;
  private crashes: number[] = [];
  private runs = 0;
  private current: ServerState = "idle";
  private turn: Promise<void> = Promise.resolve();
  private readonly changed = new EventEmitter<void>();
  private readonly trace: LogOutputChannel & Disposable;

  /** Fires after each change of `state`. */
  readonly onDidChangeState = this.changed.event;

  constructor(
    private readonly newClient: NewClient,
    private readonly output: LogOutputChannel,
  ) {
    this.trace = traceChannel(output);
  }

  get state(): ServerState {
    return this.current;
  }

  /** The answer to a request of our own; undefined where there is none, because the server is down or failed. */
  async request<Answer>(method: string, params: object): Promise<Answer | undefined> {
    try {
      return this.current === "running" ? await this.client?.sendRequest<Answer>(method, params) : undefined;
    } catch (error) {
      this.output.debug(`${method}: ${error}`);
      return undefined;
    }
  }

  /** Has the server run one of its commands; undefined as for `request`. `onProgress` hears how far it is. */
  async run<Answer>(
    command: string,
    token: CancellationToken,
    onProgress: (progress: { readonly percentage?: number; readonly message?: string }) => void,
  ): Promise<Answer | undefined> {
    const { ExecuteCommandRequest, WorkDoneProgress } = await import("vscode-languageclient");
    const client = this.current === "running" ? this.client : undefined;
    const workDoneToken = `${command} ${++this.runs}`;
    const progress = client?.onProgress(WorkDoneProgress.type, workDoneToken, onProgress);
    try {
      return await client?.sendRequest(ExecuteCommandRequest.type, { command, workDoneToken }, token);
    } catch (error) {
      this.output.debug(`${command}: ${error}`);
      return undefined;
    } finally {
      progress?.dispose();
    }
  }

  start(): Promise<void> {
    this.setState("starting");
    return this.inTurn(() => this.replaceClient());
  }

  /** Ends the server, where there is one in whatever state, and starts a new one. */
  restart(): Promise<void> {
    return this.inTurn(async () => {
      this.crashes = [];
      await this.replaceClient();
    });
  }

  stop(): Promise<void> {
    return this.inTurn(() => this.endClient());
  }

  /** Starts and stops that are asked for at once happen one after the other, or two servers would answer. */
  private inTurn(change: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(change).catch((error) => {
      this.output.error(String(error));
      this.setState("stopped");
    });
    return this.turn;
  }

  private async replaceClient(): Promise<void> {
    await this.endClient();
    this.setState("starting");
    const client = await this.createClient();
    this.client = client;
    const started = client.start().catch((error) => {
      // The library has told the user; here it only must not end as an unhandled rejection.
      this.output.error(String(error));
      if (client === this.client) {
        this.setState("stopped");
      }
    });
    // A server that hangs at its start must not keep the next restart waiting.
    await Promise.race([started, new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  private async endClient(): Promise<void> {
    const client = this.client;
    if (client) {
      this.client = undefined;
      // A client that has not started refuses to stop, but ends its process all the same.
      await client.dispose().catch((error) => this.output.debug(String(error)));
      this.setState("stopped");
    }
  }

  dispose(): void {
    this.changed.dispose();
    this.trace.dispose();
  }

  private async createClient(): Promise<BaseLanguageClient> {
    const { CloseAction, ErrorAction, RevealOutputChannelOn, State } = await import("vscode-languageclient");
    const languages = servedLanguages();
    const client: BaseLanguageClient = await this.newClient({
      documentSelector: selectorOf(languages),
      middleware: { ...onlyServedDocuments(() => client, languages), ...quietAfterTags },
      outputChannel: this.output,
      traceOutputChannel: this.trace,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        // A server that dies leaves messages behind that cannot be written or read. The end of its process comes next, and
        // what is said of it once is enough.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          const again = client === this.client && this.survivesCrash();
          return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    answerFilesBeside(client);
    offerReferences(client);
    const states: Partial<Record<number, ServerState>> = { [State.Starting]: "starting", [State.Running]: "running" };
    client.onDidChangeState(({ newState }) => {
      if (client === this.client) {
        this.setState(states[newState] ?? "stopped");
      }
    });
    return client;
  }

  private survivesCrash(): boolean {
    this.crashes.push(Date.now());
    if (startAgain(this.crashes)) {
      const notice = "The TwiML language server ended unexpectedly and is started again";
      this.output.warn(`${notice}.`);
      window.setStatusBarMessage(`$(warning) ${notice}`, noticed);
      return true;
    }
    this.output.error(gaveUp);
    void window.showErrorMessage(gaveUp, "Restart", "Show Output").then((choice) => {
      if (choice === "Restart") {
        return this.restart();
      }
      return choice && this.output.show();
    });
    return false;
  }

  private setState(state: ServerState): void {
    if (state !== this.current) {
      this.current = state;
      this.changed.fire();
    }
  }
}
