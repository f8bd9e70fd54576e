import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  Emitter,
  ErrorCodes,
  MessageType,
  type Position,
  ResponseError,
  ShowMessageNotification,
} from "vscode-languageserver";
import { type DiagnosticOptions, diagnosticSteps } from "../features/diagnostics";
import { pieceRules } from "../features/piece-rules";
import { rulesIn } from "../features/rule-settings";
import { allAtOnce, joinedSteps, type Steps } from "../features/steps";
import { Grammars, type ReadGrammar } from "../hosts/strings/grammars";
import { isFragment } from "../model/fragment";
import type { FileAccess } from "../workspace/file-access";
import { pathOf } from "../workspace/file-path";
import type { Workspace } from "../workspace/workspace";
import { askingPlaces } from "./asking-places";
import { type ClientAbilities, clientAbilities } from "./client-abilities";
import { ClosedFiles } from "./closed-files";
import { type OpenDocument, type OpenFile, type OpenFiles, openFiles } from "./documents";
import { answer, contentModified, describeError, type Log } from "./request";
import { readSettings, type Settings } from "./settings";
import { type abandoned, inSlices, isLarge } from "./slices";
import { toDiagnostic } from "./to-lsp";
import { WorkspaceIndex } from "./workspace-index";
import { showProgress } from "./workspace-progress";

/** All that changes while a client is connected. */
export class Session {
  /** Until the client has said what it takes: what every client takes. */
  client: ClientAbilities = clientAbilities({});
  settings: Settings = readSettings(undefined);
  readonly files: OpenFiles;
  readonly closed: ClosedFiles;
  readonly index: WorkspaceIndex;
  readonly log: Log;
  /** Fires some time after files have changed, on the disk or by typing, when the index knows of it. */
  readonly workspaceChanged = new Emitter<void>();
  /** Counts how often the same text came to be judged otherwise. */
  judgement = 0;
  /** Whether the client has asked the server to shut down: nothing but its exit may follow. */
  isShutDown = false;
  private readonly complaints = new Set<string>();

  /** `access`: absent where no file can be read; so is `readGrammar`. `onKindsChanged`: see `WorkspaceIndex`. */
  constructor(
    private readonly connection: Connection,
    readonly access: FileAccess | undefined,
    readGrammar: ReadGrammar | undefined,
    onKindsChanged: () => void,
  ) {
    this.log = (message) => connection.console.error(message);
    const settings = () => this.settings;
    const found = { grammars: readGrammar && new Grammars(readGrammar), settings, complain: this.complain };
    this.files = openFiles(connection, found);
    this.closed = new ClosedFiles(access, found);
    const startProgress = showProgress(connection, this.log);
    this.index = new WorkspaceIndex({
      files: this.files,
      access,
      closed: this.closed,
      settings,
      startProgress,
      onKindsChanged,
      onChanged: () => this.workspaceChanged.fire(),
      log: this.log,
      complain: this.complain,
    });
  }

  get diagnosticOptions(): DiagnosticOptions {
    return {
      rules: rulesIn(this.settings),
      onError: (rule, error) => this.log(`Rule ${rule.id} failed: ${describeError(error)}`),
      ruleSettings: this.settings,
    };
  }

  /** Whether the client shows the diagnostics of all files, for which it asks by itself. */
  get asksAboutAllFiles(): boolean {
    return this.client.pullsDiagnostics && this.settings.check === "workspace";
  }

  /** Of a piece of a document nobody can tell what it lacks, and of some not even whether it is one. */
  diagnosticOptionsOf({ file, document }: OpenDocument): DiagnosticOptions {
    const options = this.diagnosticOptions;
    if (file.part?.isJudged === false) {
      return { ...options, rules: [] };
    }
    return file.part?.isPiece || isFragment(document) ? { ...options, rules: pieceRules(options.rules) } : options;
  }

  /** Logs what is wrong with the settings once, not at each change of some other setting. */
  readonly complain = (complaint: string): void => {
    if (!this.complaints.has(complaint)) {
      this.complaints.add(complaint);
      this.log(complaint);
    }
  };

  /** Tells people, without waiting for them. */
  tell(message: string): void {
    this.connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })
      .catch((error) => this.log(describeError(error)));
  }

  /** What people call the files. */
  namesOf(uris: readonly string[]): string {
    return uris.map((uri) => this.index.now().nameOf(pathOf(uri) ?? uri)).join(", ");
  }

  /** Answers one request, with `nothing` where it has a bug; see `answer`. */
  async answer<T, E = void>(token: CancellationToken, nothing: T, compute: () => T): Promise<T | ResponseError<E>> {
    return this.isShutDown
      ? new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down")
      : answer(token, this.log, nothing, compute);
  }

  /**
   * Answers a request about a file that is one document; with `nothing` where it is not served, the request is cancelled or
   * has a bug. What is asked about a place is answered by `at`, what is asked about all documents of a file by `all`.
   */
  about<T, E = void>(
    uri: string,
    token: CancellationToken,
    nothing: T,
    compute: (open: OpenFile) => T,
  ): Promise<T | ResponseError<E>> {
    return this.answer(token, nothing, () => {
      const open = this.files.get(uri);
      return open ? compute(open) : nothing;
    });
  }

  /**
   * Answers a request about a position, which gets the document there and the offset in it. A position means nothing in
   * another text than the one that was there when the request came.
   */
  at<T, E = void>(
    uri: string,
    position: Position,
    token: CancellationToken,
    nothing: T,
    compute: (open: OpenDocument, offset: number) => T,
  ): Promise<T | ResponseError<E>> {
    return this.atAsked(uri, position, token, nothing, compute, this.files.text(uri));
  }

  /** The same of what needs other files, as soon as those are read. */
  async atReady<T, E = void>(
    uri: string,
    position: Position,
    token: CancellationToken,
    nothing: T,
    compute: (open: OpenDocument, offset: number, workspace: Workspace) => T,
  ): Promise<T | ResponseError<E>> {
    const asked = this.files.text(uri);
    const workspace = await this.index.ready(token);
    return this.atAsked<T, E>(uri, position, token, nothing, (...at) => compute(...at, workspace), asked);
  }

  private atAsked<T, E>(
    uri: string,
    position: Position,
    token: CancellationToken,
    nothing: T,
    compute: (open: OpenDocument, offset: number) => T,
    asked: string | undefined,
  ): Promise<T | ResponseError<E>> {
    return this.answerReady<T, E>(uri, token, nothing, () => {
      if (this.files.text(uri) !== asked) {
        return contentModified();
      }
      const open = this.files.at(uri, position);
      return open ? compute(open, open.file.offsetAt(position)) : nothing;
    });
  }

  /** Answers a request about all documents of a file; see `documents`. */
  all<T, E = void>(
    uri: string,
    token: CancellationToken,
    nothing: T,
    compute: (documents: readonly OpenDocument[]) => T,
  ): Promise<T | ResponseError<E>> {
    return this.answerReady(uri, token, nothing, () => {
      const documents = this.files.documents(uri);
      return documents.length > 0 ? compute(documents) : nothing;
    });
  }

  private async answerReady<T, E = void>(
    uri: string,
    token: CancellationToken,
    nothing: T,
    compute: () => T | ResponseError<E>,
  ): Promise<T | ResponseError<E>> {
    await this.files.ready(uri);
    return this.answer<T | ResponseError<E>, E>(token, nothing, compute);
  }

  /** `undefined` for a file that is not served; abandoned where a large file changes meanwhile. */
  async diagnosticsOf(uri: string): Promise<Diagnostic[] | undefined | typeof abandoned> {
    const text = this.files.text(uri);
    const steps = this.diagnosticStepsOf(uri);
    return isLarge(text) ? inSlices(steps, () => this.files.text(uri) === text) : allAtOnce(steps);
  }

  *diagnosticStepsOf(uri: string): Steps<Diagnostic[] | undefined> {
    const documents = this.files.documents(uri);
    return documents.length === 0 ? undefined : yield* joinedSteps(documents, (open) => this.diagnosticStepsIn(open));
  }

  *diagnosticStepsIn(open: OpenDocument): Steps<Diagnostic[]> {
    const { file, document } = open;
    const abilities = this.client.diagnostics;
    let asking: DiagnosticRelatedInformation[] | undefined;
    const all = yield* diagnosticSteps(document, this.diagnosticOptionsOf(open));
    return all.map((found) => {
      const made = toDiagnostic(file, found, abilities);
      if (found.isAskedElsewhere && abilities.related) {
        // The same for all of them.
        asking ??= askingPlaces(this.index, file.uri);
        made.relatedInformation = asking;
      }
      return made;
    });
  }
}
