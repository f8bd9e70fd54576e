import { type FilePath, pathOf, uriOf } from "../workspace/file-path";
import { summarizeAll } from "../workspace/file-summary";
import type { Workspace } from "../workspace/workspace";
import type { OpenFiles } from "./documents";
import { documentInFile } from "./workspace-documents";

/** The open files by their paths, and which of them a workspace does not know as they are typed. */
export class TypedFiles {
  private readonly uris = new Map<FilePath, string>();
  private readonly typed = new Set<FilePath>();
  /** What open programs wait for before anybody can look into their strings. */
  private readonly loading = new Set<Promise<void>>();

  constructor(
    private readonly files: OpenFiles,
    private readonly workspace: Workspace,
  ) {}

  isOpen(path: FilePath): boolean {
    return this.uris.has(path);
  }

  /** As the client wrote it, where the file is open. */
  uriOf(path: FilePath): string {
    return this.uris.get(path) ?? uriOf(path);
  }

  /** Of every open file that has a path. */
  open(): Iterable<readonly [FilePath, string]> {
    return this.uris;
  }

  /** To be called when a file is opened or changed; its path, unless it has none. */
  change(uri: string): FilePath | undefined {
    const path = pathOf(uri);
    if (path !== undefined) {
      this.uris.set(path, uri);
      this.typed.add(path);
      this.awaitLoading(path, uri);
    }
    return path;
  }

  /** To be called when a file is closed; its path, unless it has none. */
  close(uri: string): FilePath | undefined {
    const path = pathOf(uri);
    if (path !== undefined) {
      this.uris.delete(path);
      this.typed.delete(path);
    }
    return path;
  }

  /** To be called when the workspace has forgotten what is open: for whoever has it open, it is still there. */
  forgotten(): void {
    for (const path of this.uris.keys()) {
      this.typed.add(path);
    }
  }

  /** Tells the workspace what is typed. */
  take(): void {
    for (const path of this.typed) {
      const documents = this.files.documents(this.uriOf(path));
      const [first] = documents;
      if (first) {
        this.workspace.put(summarizeAll(path, first.file.getText(), documents.map(documentInFile)));
      } else if (this.workspace.isKnownByName(path)) {
        this.workspace.putMedia(path);
      } else {
        this.workspace.remove(path);
      }
    }
    this.typed.clear();
  }

  /** Resolves when all programs that are open can be looked into. */
  async loaded(): Promise<void> {
    await Promise.all(this.loading);
  }

  private awaitLoading(path: FilePath, uri: string): void {
    const loading = this.files.ready(uri)?.then(() => {
      this.loading.delete(loading!);
      if (this.uris.has(path)) {
        this.typed.add(path);
      }
    });
    if (loading) {
      this.loading.add(loading);
    }
  }
}
