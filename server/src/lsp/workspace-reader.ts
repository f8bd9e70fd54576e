import { parseDocument } from "../document";
import { readsAsTwiml } from "../model/reads-as-twiml";
import { crawl } from "../workspace/crawl";
import type { FileAccess } from "../workspace/file-access";
import { type FilePath, folderOf, isOnDisk, nameOf } from "../workspace/file-path";
import { summarize } from "../workspace/file-summary";
import { isBelowSkipped, isRead, isSkipped, largestFile, roleOf } from "../workspace/known-files";
import type { Workspace } from "../workspace/workspace";
import { mayHoldTwiml } from "./documents";
import { ReadQueue } from "./read-queue";
import { describeError, type Log } from "./request";
import type { StartProgress } from "./workspace-progress";

export interface ReaderHost {
  readonly access: FileAccess;
  /** Open files are left alone: their editor knows better. */
  readonly isOpen: (path: FilePath) => boolean;
  /** Whether files that are not named as TwiML are read. */
  readonly readsXml: () => boolean;
  readonly startProgress: StartProgress;
  readonly log: Log;
}

/** Takes the files of the disk into a workspace, in the background and few at once. */
export class WorkspaceReader {
  private readonly queue = new ReadQueue((path) =>
    this.take(path).catch((error) => this.host.log(`${path}: ${describeError(error)}`)),
  );
  /** Counts how often all was read: an older reading stops when it sees a newer. */
  private readings = 0;
  private taken = 0;

  constructor(
    private readonly workspace: Workspace,
    private readonly host: ReaderHost,
  ) {}

  /** Resolves when every file is taken in, or somebody stopped it. */
  async readAll(): Promise<void> {
    const reading = ++this.readings;
    this.taken = 0;
    const progress = this.host.startProgress(
      () => this.taken,
      () => this.queue.clear(),
    );
    const isCancelled = () => this.readings !== reading || progress.isCancelled();
    // The top of a disk is nobody's workspace, and what is on no disk cannot be read.
    for (const root of this.workspace.folders.filter(isOnDisk)) {
      await this.find(root, root, isCancelled);
    }
    await this.queue.drained(isCancelled);
    progress.done();
  }

  /** Takes a file in again, if it is one that matters, or what is in a folder; forgets what is no more. */
  refresh(path: FilePath): void {
    const root = this.workspace.rootOf(path);
    if (root !== undefined && !isBelowSkipped(root, path)) {
      this.queue.add(path);
    }
  }

  /** Resolves when what was refreshed is taken in. */
  settled(): Promise<void> {
    return this.queue.drained();
  }

  stop(): void {
    this.readings++;
    this.queue.clear();
  }

  /** Takes in what is in a folder, at any depth. */
  private async find(folder: FilePath, root: FilePath, isCancelled: () => boolean): Promise<void> {
    const walk = crawl(this.host.access, folder, root, { isCancelled });
    let step = await walk.next();
    for (; !step.done; step = await walk.next()) {
      for (const path of isCancelled() ? [] : step.value) {
        if (isRead(roleOf(path))) {
          this.queue.add(path);
        } else if (!this.host.isOpen(path)) {
          this.workspace.putMedia(path);
        }
      }
    }
    if (step.value === "limit") {
      this.host.log(`${root} holds too many files: some are not looked at`);
    }
  }

  private async take(path: FilePath): Promise<void> {
    const root = this.workspace.rootOf(path);
    const role = roleOf(path);
    if (root === undefined || this.host.isOpen(path)) {
      return;
    }
    if (isRead(role)) {
      await this.takeDocument(path, root, role);
    } else if (role !== undefined) {
      await this.takeName(path, root);
    } else if (!isSkipped(nameOf(path))) {
      const reading = this.readings;
      await this.find(path, root, () => this.readings !== reading);
    }
  }

  private async takeDocument(path: FilePath, root: FilePath, role: "twiml" | "xml"): Promise<void> {
    const { access, isOpen, readsXml } = this.host;
    const text = role === "twiml" || readsXml() ? await access.read(path, root, largestFile) : undefined;
    this.taken++;
    // Somebody may have opened it while it was read.
    if (isOpen(path)) {
      return;
    }
    const document = text !== undefined && (role === "twiml" || mayHoldTwiml(text)) ? parseDocument(text) : undefined;
    if (document && (role === "twiml" || readsAsTwiml(document))) {
      this.workspace.put(summarize(path, document));
    } else {
      this.workspace.remove(path);
    }
  }

  private async takeName(path: FilePath, root: FilePath): Promise<void> {
    const siblings = await this.host.access.list(folderOf(path), root);
    if (siblings.some(({ name, isFolder }) => !isFolder && name === nameOf(path))) {
      this.workspace.putMedia(path);
    } else {
      this.workspace.remove(path);
    }
  }
}
