import type { Connection, Diagnostic } from "vscode-languageserver";
import type { OpenFiles } from "./documents";
import { describeError, type Log } from "./request";
import { abandoned } from "./slices";

/** In milliseconds: after opening, so that what the editor asks at once is answered first; and after a key. */
const pauses = { open: 30, change: 150 };

/** For clients that do not ask for diagnostics: sends them when a file is opened and when its author pauses. */
export class PushDiagnostics {
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  /** What is being found out for a file, the last of it. */
  private readonly sending = new Map<string, object>();
  /** The files whose diagnostics the client has. */
  private readonly sent = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly files: OpenFiles,
    /** `undefined` for a file that is not served: nothing is sent for it. Abandoned where it has changed meanwhile. */
    private readonly diagnosticsOf: (uri: string) => Promise<Diagnostic[] | undefined | typeof abandoned>,
    private readonly log: Log,
  ) {
    const known = new Set<string>();
    files.onDidChange((uri) => {
      this.schedule(uri, known.has(uri) ? pauses.change : pauses.open);
      known.add(uri);
    });
    files.onDidClose((uri) => {
      known.delete(uri);
      this.cancel(uri);
      this.withdraw(uri);
    });
  }

  /** Sends those of all open files anew. */
  sendAll(): void {
    for (const uri of this.files.uris()) {
      this.schedule(uri, 0);
    }
  }

  private schedule(uri: string, delay: number): void {
    this.cancel(uri);
    this.waiting.set(
      uri,
      setTimeout(() => {
        this.waiting.delete(uri);
        this.send(uri).catch((error) => this.log(describeError(error)));
      }, delay),
    );
  }

  private cancel(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
    this.sending.delete(uri);
  }

  private async send(uri: string): Promise<void> {
    const loading = this.files.ready(uri);
    if (loading) {
      await loading;
      return this.files.ready(uri) ? undefined : this.send(uri);
    }
    const version = this.files.version(uri);
    const sending = {};
    this.sending.set(uri, sending);
    const diagnostics = await this.diagnosticsOf(uri);
    if (diagnostics === abandoned || this.sending.get(uri) !== sending) {
      return; // What has changed has brought another one on its way.
    }
    if (diagnostics === undefined || version === undefined) {
      this.withdraw(uri);
      return;
    }
    this.sent.add(uri);
    this.publish({ uri, version, diagnostics });
  }

  private withdraw(uri: string): void {
    if (this.sent.delete(uri)) {
      this.publish({ uri, diagnostics: [] });
    }
  }

  private publish(params: Parameters<Connection["sendDiagnostics"]>[0]): void {
    this.connection.sendDiagnostics(params).catch((error) => this.log(describeError(error)));
  }
}
