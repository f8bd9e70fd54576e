import {
  type CancellationToken,
  type Connection,
  type DiagnosticRegistrationOptions,
  type Disposable,
  DocumentDiagnosticRequest,
  Emitter,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import { type FilePath, pathOf } from "../workspace/file-path";
import { CheckProgress } from "./check-progress";
import { type CheckedFile, checkFiles, type FileState, isSameState, stateOf } from "./file-check";
import { describeError } from "./request";
import type { Session } from "./session";
import { Slices } from "./slices";

type Report = WorkspaceDocumentDiagnosticReport;
type Send = (items: Report[]) => void;

/** How many reports go into one message. */
const together = 100;

/**
 * Answers what is wrong in all files of the workspace to clients that ask for it. A client that takes an answer in parts
 * is answered as long as it waits: it hears of each file that changes, and need not ask again and again.
 */
export class WorkspaceDiagnostics {
  private readonly ids = new Map<FilePath, { readonly state: FileState; readonly id: string }>();
  private readonly woken = new Emitter<void>();
  private lastId = 0;
  private registration: Promise<Disposable> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {
    session.workspaceChanged.event(() => this.woken.fire());
    const open = new Set<string>();
    session.files.onDidChange((uri) => {
      if (!open.has(uri)) {
        open.add(uri);
        this.woken.fire();
      }
    });
    session.files.onDidClose((uri) => open.delete(uri));
    connection.languages.diagnostics.onWorkspace(async (params, token, reporter, parts) => {
      const progress = new CheckProgress(reporter);
      try {
        return parts
          ? await this.answerInParts(params, token, progress, (items) => parts.report({ items }))
          : await this.answerAtOnce(params, token, progress);
      } catch (error) {
        session.log(describeError(error));
        return { items: [] };
      } finally {
        progress.done();
      }
    });
  }

  /** To be called when the settings have changed, or files are judged otherwise. */
  settingsChanged(): void {
    const { client, settings } = this.session;
    if (
      client.workspace.registersDiagnostics &&
      (settings.check === "workspace") !== (this.registration !== undefined)
    ) {
      this.register(settings.check === "workspace");
    }
    this.woken.fire();
  }

  /** To be called when the server is shut down: whoever waits is answered. */
  stop(): void {
    this.woken.fire();
  }

  /**
   * Registered beside the diagnostics of open files, and not with them: a client that may ask for both at once keeps
   * what it knows of a closed file until it is told otherwise.
   */
  private register(isWanted: boolean): void {
    const options: DiagnosticRegistrationOptions = {
      documentSelector: [],
      identifier: "twiml-workspace",
      interFileDependencies: true,
      workspaceDiagnostics: true,
      workDoneProgress: true,
    };
    const before = this.registration;
    const { client } = this.connection;
    this.registration = isWanted ? client.register(DocumentDiagnosticRequest.type, options) : undefined;
    const done = isWanted ? this.registration : before?.then((registered) => registered.dispose());
    done?.catch((error) => this.session.log(describeError(error)));
  }

  private async answerAtOnce(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: CheckProgress,
  ): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
    const items: Report[] = [];
    const { session } = this;
    // A cancellation may wait behind the request.
    await new Promise((resolve) => setImmediate(resolve));
    if (session.settings.check === "workspace" && !session.isShutDown) {
      await session.index.ready(token);
      await this.report(heldBy(params), token, progress, (found) => items.push(...found));
    }
    if (token.isCancellationRequested) {
      return new ResponseError(LSPErrorCodes.RequestCancelled, "Request cancelled");
    }
    return session.isShutDown ? shutDown() : { items };
  }

  private async answerInParts(
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: CheckProgress,
    send: Send,
  ): Promise<WorkspaceDiagnosticReport | ResponseError<never>> {
    const { session } = this;
    const held = heldBy(params);
    while (!token.isCancellationRequested && !session.isShutDown) {
      const changed = this.nextChange(token);
      if (session.settings.check === "workspace") {
        await session.index.ready(token);
        await this.report(held, token, progress, send);
      }
      // From here on the client waits for changes, which nobody can count.
      progress.done();
      await changed;
    }
    return session.isShutDown ? shutDown() : { items: [] };
  }

  /** Sends what the client does not hold yet, and what of it is no more. */
  private async report(
    held: Map<FilePath, string>,
    token: CancellationToken,
    progress: CheckProgress,
    send: Send,
  ): Promise<void> {
    const { session } = this;
    const items: Report[] = [];
    const push = (item: Report) => {
      items.push(item);
      if (items.length >= together) {
        send(items.splice(0));
      }
    };
    const slices = new Slices();
    for (const [path, id] of [...held]) {
      await slices.pause();
      const uri = session.index.uriOf(path);
      const resultId = id.slice(unseen.length);
      if (!this.isReported(path)) {
        held.delete(path);
        this.ids.delete(path);
        push({ kind: "full", uri, version: null, items: [] });
      } else if (id.startsWith(unseen) && this.isCurrent(path, resultId, stateOf(session, path))) {
        held.set(path, resultId);
        push({ kind: "unchanged", uri, version: session.files.version(uri) ?? null, resultId });
      }
    }
    const checked = checkFiles(session, {
      isWanted: (path, state) => this.isReported(path) && !this.isCurrent(path, held.get(path), state),
      isCancelled: () => token.isCancellationRequested || session.isShutDown,
    });
    const total = Array.from(session.index.now().summaries()).length;
    let files = 0;
    for await (const file of checked) {
      progress.report(++files, total);
      const resultId = this.idOf(file);
      held.set(file.path, resultId);
      push({ kind: "full", uri: file.uri, version: file.version ?? null, resultId, items: file.diagnostics });
    }
    if (items.length > 0) {
      send(items);
    }
  }

  /** A client that has registered asks about open files elsewhere. */
  private isReported(path: FilePath): boolean {
    const { index, files, client } = this.session;
    const workspace = index.now();
    const isOpen = files.version(index.uriOf(path)) !== undefined;
    const isThere = workspace.summary(path) !== undefined && workspace.rootOf(path) !== undefined;
    return isThere && !(isOpen && client.workspace.registersDiagnostics);
  }

  private isCurrent(path: FilePath, id: string | undefined, state: FileState | undefined): boolean {
    const known = this.ids.get(path);
    return known !== undefined && known.id === id && isSameState(known.state, state);
  }

  private idOf({ path, state }: CheckedFile): string {
    const id = `${++this.lastId}`;
    this.ids.set(path, { state, id });
    return id;
  }

  private nextChange(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const listeners = [this.woken.event(done), token.onCancellationRequested(done)];
      function done() {
        for (const listener of listeners) {
          listener.dispose();
        }
        resolve();
      }
    });
  }
}

/** Marks ids of which the client, in this request, has not heard yet whether they are good. */
const unseen = "?";

function heldBy({ previousResultIds }: WorkspaceDiagnosticParams): Map<FilePath, string> {
  return new Map(
    previousResultIds.flatMap(({ uri, value }) => {
      const path = pathOf(uri);
      return path === undefined ? [] : [[path, unseen + value] as const];
    }),
  );
}

function shutDown(): ResponseError<never> {
  return new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down");
}
