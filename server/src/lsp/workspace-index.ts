import type { CancellationToken } from "vscode-languageserver";
import { type FilePath, pathOf, uriOf } from "../workspace/file-path";
import { summarize } from "../workspace/file-summary";
import { isRead, roleOf } from "../workspace/known-files";
import { Workspace } from "../workspace/workspace";
import type { IndexHost, IndexSettings } from "./index-host";
import { describeError } from "./request";
import { WorkspaceReader } from "./workspace-reader";

/** How long a pause in typing is, in milliseconds, and how long the editor has for its first questions. */
const pause = 300;

/** How many documents are looked at before others are answered: about five milliseconds. */
const linkedAtOnce = 200;

/**
 * Keeps a `Workspace` true to the files on disk and to what is typed but not saved. Nothing is read before a document has
 * been open for a moment, or somebody asks.
 */
export class WorkspaceIndex {
  private readonly workspace = new Workspace();
  private readonly reader: WorkspaceReader | undefined;
  /** The reading of all files; absent before it has begun. */
  private reading: Promise<void> | undefined;
  private readings = 0;
  private readonly openUris = new Map<FilePath, string>();
  /** Open files whose text the workspace does not know yet. */
  private readonly typed = new Set<FilePath>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(private readonly host: IndexHost) {
    const { files, access, settings, startProgress, log } = host;
    this.reader =
      access &&
      new WorkspaceReader(this.workspace, {
        access,
        isOpen: (path) => this.openUris.has(path),
        readsXml: () => settings().xmlFiles === "auto",
        startProgress,
        log,
      });
    files.onDidChange((uri) => this.follow(uri));
    files.onDidClose((uri) => this.release(uri));
  }

  /** The workspace with all its files, as soon as they are read; as far as they are, when the request is cancelled. */
  async ready(token?: CancellationToken): Promise<Workspace> {
    const cancelled = new Promise<void>((resolve) => token?.onCancellationRequested(() => resolve()));
    let reading: Promise<void> | undefined;
    // All is read anew when folders come and go.
    while (reading !== this.begin() && !token?.isCancellationRequested) {
      reading = this.begin();
      await Promise.race([reading, cancelled]);
    }
    await Promise.race([this.reader?.settled(), cancelled]);
    this.now();
    await Promise.race([this.link(), cancelled]);
    if (!token?.isCancellationRequested) {
      this.tellKinds();
    }
    return this.workspace;
  }

  /** The workspace as far as it is known; what is not known yet will be read. */
  now(): Workspace {
    void this.begin();
    this.takeTyped();
    return this.workspace;
  }

  /** As the client wrote it, where the file is open. */
  uriOf(path: FilePath): string {
    return this.openUris.get(path) ?? uriOf(path);
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
    const { routes, xmlFiles } = this.host.settings();
    if (xmlFiles !== before.xmlFiles) {
      this.reload();
    }
    if (routes !== before.routes) {
      this.workspace.setRoutes(routes);
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
      // What is open is still there for whoever has it open.
      for (const open of this.openUris.keys()) {
        this.typed.add(open);
      }
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

  private begin(): Promise<void> {
    if (!this.reading) {
      this.workspace.setRoutes(this.host.settings().routes);
      this.reading = this.readAll().catch((error) => this.host.log(describeError(error)));
    }
    return this.reading;
  }

  private async readAll(): Promise<void> {
    const reading = ++this.readings;
    await this.reader?.readAll();
    if (reading === this.readings) {
      this.workspace.isComplete = true;
      this.takeTyped();
      await this.link();
      this.tellKinds();
    }
  }

  private reload(): void {
    const wasRead = this.reading !== undefined;
    this.reader?.stop();
    this.workspace.clear();
    this.reading = undefined;
    this.workspace.isComplete = false;
    for (const path of this.openUris.keys()) {
      this.typed.add(path);
    }
    if (wasRead) {
      void this.begin();
    }
  }

  private follow(uri: string): void {
    const path = pathOf(uri);
    if (path === undefined) {
      return;
    }
    const isOpened = !this.openUris.has(path);
    this.openUris.set(path, uri);
    this.typed.add(path);
    if (isOpened && this.workspace.isComplete) {
      // Before anybody asks for its diagnostics.
      this.host.files.expect(uri, this.workspace.expectedKind(path));
    }
    this.schedule();
  }

  private release(uri: string): void {
    const path = pathOf(uri);
    if (path === undefined) {
      return;
    }
    this.openUris.delete(path);
    this.typed.delete(path);
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
    return this.reading !== undefined || Array.from(this.openUris.values()).some((uri) => this.host.files.get(uri));
  }

  private takeTyped(): void {
    for (const path of this.typed) {
      const open = this.host.files.get(this.openUris.get(path) ?? "");
      const role = roleOf(path);
      if (open) {
        this.workspace.put(summarize(path, open.document));
      } else if (role !== undefined && !isRead(role) && this.workspace.rootOf(path) !== undefined) {
        this.workspace.putMedia(path);
      } else {
        this.workspace.remove(path);
      }
    }
    this.typed.clear();
  }

  /** Finds out who leads where, with a pause now and then for whoever asks something else. */
  private async link(): Promise<void> {
    while (!this.isStopped && !this.workspace.link(linkedAtOnce)) {
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  private tellKinds(): void {
    if (!this.workspace.isComplete || this.isStopped) {
      return;
    }
    let isChanged = false;
    for (const [path, uri] of this.openUris) {
      isChanged = this.host.files.expect(uri, this.workspace.expectedKind(path)) || isChanged;
    }
    if (isChanged) {
      this.host.onKindsChanged();
    }
  }
}
