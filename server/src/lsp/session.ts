import type { CancellationToken, Connection, Diagnostic, ResponseError } from "vscode-languageserver";
import { type DiagnosticOptions, diagnostics } from "../features/diagnostics";
import { rulesIn } from "../features/rule-settings";
import { type ClientAbilities, clientAbilities } from "./client-abilities";
import { type OpenFile, type OpenFiles, openFiles } from "./documents";
import { answer, describeError, type Log } from "./request";
import { readSettings, type Settings } from "./settings";
import { toDiagnostic } from "./to-lsp";

/** All that changes while a client is connected. */
export class Session {
  /** Until the client has said what it takes: what every client takes. */
  client: ClientAbilities = clientAbilities({});
  settings: Settings = readSettings(undefined);
  readonly files: OpenFiles;
  readonly log: Log;
  private readonly complaints = new Set<string>();

  constructor(connection: Connection) {
    this.log = (message) => connection.console.error(message);
    this.files = openFiles(connection, () => this.settings);
  }

  get diagnosticOptions(): DiagnosticOptions {
    return {
      rules: rulesIn(this.settings),
      onError: (rule, error) => this.log(`Rule ${rule.id} failed: ${describeError(error)}`),
      ruleSettings: this.settings,
    };
  }

  /** Logs what is wrong with the settings once, not at each change of some other setting. */
  readonly complain = (complaint: string): void => {
    if (!this.complaints.has(complaint)) {
      this.complaints.add(complaint);
      this.log(complaint);
    }
  };

  /** Answers a request about one file; with `nothing` where it is not served, the request is cancelled or has a bug. */
  about<T, E = void>(
    uri: string,
    token: CancellationToken,
    nothing: T,
    compute: (open: OpenFile) => T,
  ): Promise<T | ResponseError<E>> {
    return answer(token, this.log, nothing, () => {
      const open = this.files.get(uri);
      return open ? compute(open) : nothing;
    });
  }

  /** `undefined` for a file that is not served. */
  diagnosticsOf(uri: string): Diagnostic[] | undefined {
    const open = this.files.get(uri);
    return (
      open &&
      diagnostics(open.document, this.diagnosticOptions).map((found) =>
        toDiagnostic(open.file, found, this.client.diagnostics),
      )
    );
  }
}
