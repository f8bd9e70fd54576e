import type { CancellationToken } from "vscode-languageserver";
import { type FilePath, isOnDisk, pathOf } from "../workspace/file-path";
import { missingRoutes } from "../workspace/resolve-url";
import { Workspace } from "../workspace/workspace";
import type { IndexHost, IndexSettings } from "./index-host";
import { describeError } from "./request";
import { TypedFiles } from "./typed-files";
import { WorkspaceReader } from "./workspace-reader";

/** How long a pause in typing is, in milliseconds, and how long the editor has for its first questions. */
const pause = 300;

/** How many documents are looked at before others are answered: about five milliseconds. */
const linkedAtOnce = 200;

/** What `readAll` of a reader gives, with all that follows from it; both resolve, whatever fails. */
interface Reading {
  readonly documents: Promise<void>;
  readonly all: Promise<void>;
}

/**
 * Keeps a `Workspace` true to the files on disk and to what is typed but not saved. Nothing is read before a document has
 * been open for a moment, or somebody asks.
 */
export class WorkspaceIndex {
  private readonly workspace = new Workspace();
  private readonly reader: WorkspaceReader | undefined;
  private readonly typed: TypedFiles;
  /** The reading of all files; absent before it has begun. */
  private reading: Reading | undefined;
  /** Whether that has ended. */
  private isRead = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(private readonly host: IndexHost) {
    const { files, access, closed, startProgress, log } = host;
    this.typed = new TypedFiles(files, this.workspace);
    this.reader =
      access &&
      new WorkspaceReader(this.workspace, {
        access,
        isOpen: (path) => this.typed.isOpen(path),
        closed,
        startProgress,
        log,
      });
    files.onDidChange((uri) => this.follow(uri));
    files.onDidClose((uri) => this.release(uri));
  }

  /** The workspace with all its files, as soon as they are read; as far as they are, when the request is cancelled. */
  ready(token?: CancellationToken): Promise<Workspace> {
    return this.after("all", token);
  }

  /** As `ready`, but without waiting for programs: for whoever asks which files there are. */
  documentsReady(token?: CancellationToken): Promise<Workspace> {
    return this.after("documents", token);
  }

  /** The workspace as far as it is known; what is not known yet will be read. */
  now(): Workspace {
    this.begin();
    this.typed.take();
    return this.workspace;
  }

  /** As the client wrote it, where the file is open. */
  uriOf(path: FilePath): string {
    return this.typed.uriOf(path);
  }

  /** Of folders that are opened and closed. What is known is forgotten, and read again if it was read before. */
  changeFolders(opened: readonly string[], closed: readonly string[] = []): void {
    const [added, removed] = [opened, closed].map((uris) => uris.flatMap((uri) => pathOf(uri) ?? []));
    const kept = this.workspace.folders.filter((folder) => !removed!.includes(folder));
    this.workspace.setFolders([...new Set([...kept, ...added!])]);
    this.reload();
  }

  /** To be called after the settings have changed. */
  settingsChanged(before: IndexSettings): void {
    const decisive = ({ routes, xmlFiles, embedded }: IndexSettings) => JSON.stringify([routes, xmlFiles, embedded]);
    if (decisive(this.host.settings()) !== decisive(before)) {
      this.reload();
      this.schedule();
    }
  }

  /** Tells what became of a file, or of a folder with all that is in it. */
  fileChanged(uri: string, isDeleted: boolean): void {
    const path = pathOf(uri);
    if (path === undefined || !this.reading) {
      return;
    }
    if (isDeleted) {
      this.workspace.remove(path);
      this.typed.forgotten();
    }
    // A deleted file too: it may be read at this moment, or be there again.
    this.reader?.refresh(path);
    this.schedule();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.reader?.stop();
  }

  private async after(what: keyof Reading, token: CancellationToken | undefined): Promise<Workspace> {
    const cancelled = new Promise<void>((resolve) => token?.onCancellationRequested(() => resolve()));
    let reading: Reading | undefined;
    // All is read anew when folders come and go.
    while (reading !== this.begin() && !token?.isCancellationRequested) {
      reading = this.begin();
      await Promise.race([reading[what], cancelled]);
    }
    await Promise.race([this.reader?.settled(what), cancelled]);
    await Promise.race([this.typed.loaded(), cancelled]);
    this.now();
    await Promise.race([this.link(), cancelled]);
    if (!token?.isCancellationRequested) {
      this.tellKinds();
    }
    return this.workspace;
  }

  private begin(): Reading {
    if (!this.reading) {
      this.workspace.setRoutes(this.host.settings().routes);
      const read = this.reader?.readAll() ?? { documents: Promise.resolve(), all: Promise.resolve(true) };
      const logged = (done: Promise<void>) => done.catch((error) => this.host.log(describeError(error)));
      const reading: Reading = {
        documents: logged(read.documents),
        all: logged(read.all.then((isAll) => this.complete(reading, isAll))),
      };
      this.reading = reading;
    }
    return this.reading;
  }

  private async complete(reading: Reading, isAll: boolean): Promise<void> {
    if (reading === this.reading) {
      this.isRead = true;
      this.workspace.isComplete = isAll;
      this.typed.take();
      this.tellMissing();
      await this.link();
      this.tellKinds();
    }
  }

  private reload(): void {
    const wasRead = this.reading !== undefined;
    this.reader?.stop();
    this.workspace.clear();
    this.reading = undefined;
    this.isRead = false;
    this.workspace.isComplete = false;
    this.typed.forgotten();
    if (wasRead) {
      this.begin();
    }
  }

  private follow(uri: string): void {
    const known = pathOf(uri);
    const isOpened = known !== undefined && !this.typed.isOpen(known);
    const path = this.typed.change(uri);
    if (path === undefined) {
      return;
    }
    if (isOpened && this.isRead) {
      // Before anybody asks for its diagnostics.
      this.host.files.expect(uri, this.workspace.expectedKind(path));
    }
    this.schedule();
  }

  private release(uri: string): void {
    const path = this.typed.close(uri);
    if (path === undefined) {
      return;
    }
    if (this.reader && this.workspace.rootOf(path) !== undefined) {
      // What was typed but not saved is gone.
      this.reading && this.reader.refresh(path);
    } else {
      this.workspace.remove(path);
    }
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.isStopped && this.isWanted()) {
        this.ready()
          .then(() => this.host.onChanged())
          .catch((error) => this.host.log(describeError(error)));
      }
    }, pause);
  }

  /** Whether the workspace is known already, or a document is open that may lead somewhere. */
  private isWanted(): boolean {
    return this.reading !== undefined || Array.from(this.typed.open()).some(([, uri]) => this.host.files.get(uri));
  }

  /** Finds out who leads where, with a pause now and then for whoever asks something else. */
  private async link(): Promise<void> {
    while (!this.isStopped && !this.workspace.link(linkedAtOnce)) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Says where the settings name a file that is not there, once for each. */
  private tellMissing(): void {
    const { access, complain } = this.host;
    if (access && this.workspace.folders.length > 0 && this.workspace.folders.every(isOnDisk)) {
      for (const [path, file] of missingRoutes(this.workspace)) {
        complain(`twiml.routes: ${JSON.stringify(path)} leads nowhere: no file ${file} is found in the workspace`);
      }
    }
  }

  private tellKinds(): void {
    if (!this.isRead || this.isStopped) {
      return;
    }
    let isChanged = false;
    for (const [path, uri] of this.typed.open()) {
      isChanged = this.host.files.expect(uri, this.workspace.expectedKind(path)) || isChanged;
    }
    if (isChanged) {
      this.host.onKindsChanged();
    }
  }
}
