import type { Connection, Diagnostic } from "vscode-languageserver";
import { type FilePath, pathOf } from "../workspace/file-path";
import { checkFiles, type FileState, isSameState, stateOf } from "./file-check";
import { describeError } from "./request";
import type { Session } from "./session";

/**
 * The diagnostics of files that are not open, shown since somebody had all files checked. They are withdrawn while a file is
 * open, which has diagnostics of its own, and kept true as files change.
 */
export class ShownDiagnostics {
  /** Whose diagnostics are wanted, by the state for which they are shown; `undefined`: for none yet, or no more. */
  private readonly shown = new Map<FilePath, FileState | undefined>();
  private refreshing: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {
    session.workspaceChanged.event(() => this.refresh());
    session.files.onDidChange((uri) => this.withdraw(pathOf(uri)));
  }

  /** Shows, or no longer shows, what was found in a file. */
  show(path: FilePath, state: FileState, diagnostics: Diagnostic[]): void {
    if (diagnostics.length > 0 && !this.isOpen(path)) {
      this.shown.set(path, state);
      this.publish(path, diagnostics);
    } else if (diagnostics.length === 0) {
      this.hide(path);
    }
  }

  hideAll(): void {
    for (const path of [...this.shown.keys()]) {
      this.hide(path);
    }
  }

  /** Checks again what is shown and has changed; one time after the other. */
  refresh(): void {
    if (this.shown.size > 0) {
      this.refreshing = this.refreshing
        .then(() => this.checkShown())
        .catch((error) => this.session.log(describeError(error)));
    }
  }

  private async checkShown(): Promise<void> {
    const { session } = this;
    for (const path of [...this.shown.keys()]) {
      if (!stateOf(session, path)) {
        this.hide(path);
      }
    }
    const checked = checkFiles(session, {
      isWanted: (path, state) =>
        this.shown.has(path) && !this.isOpen(path) && !isSameState(this.shown.get(path), state),
      isCancelled: () => session.isShutDown,
    });
    for await (const { path, state, diagnostics } of checked) {
      this.show(path, state, diagnostics);
    }
  }

  private withdraw(path: FilePath | undefined): void {
    if (path !== undefined && this.shown.get(path)) {
      this.shown.set(path, undefined);
      this.publish(path, []);
    }
  }

  private hide(path: FilePath): void {
    if (this.shown.get(path)) {
      this.publish(path, []);
    }
    this.shown.delete(path);
  }

  private isOpen(path: FilePath): boolean {
    const { index, files } = this.session;
    return files.version(index.uriOf(path)) !== undefined;
  }

  private publish(path: FilePath, diagnostics: Diagnostic[]): void {
    const params = { uri: this.session.index.uriOf(path), diagnostics };
    this.connection.sendDiagnostics(params).catch((error) => this.session.log(describeError(error)));
  }
}
