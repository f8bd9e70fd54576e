import { crawl } from "../workspace/crawl";
import type { FileAccess, FolderEntry } from "../workspace/file-access";
import { type FilePath, folderOf, isOnDisk, nameOf } from "../workspace/file-path";
import { summarizeAll } from "../workspace/file-summary";
import { isBelowSkipped, isSkipped, roleOf } from "../workspace/known-files";
import type { Workspace } from "../workspace/workspace";
import type { ClosedFiles } from "./closed-files";
import { ReadQueue } from "./read-queue";
import { describeError, type Log } from "./request";
import { documentInFile } from "./workspace-documents";
import type { StartProgress } from "./workspace-progress";

export interface ReaderHost {
  readonly access: FileAccess;
  /** Open files are left alone: their editor knows better. */
  readonly isOpen: (path: FilePath) => boolean;
  readonly closed: ClosedFiles;
  readonly startProgress: StartProgress;
  readonly log: Log;
}

/** What is read; both resolve, too, when somebody stops it. */
export interface Readings {
  /** Of every file that may be a document as a whole, and of names that may stand in URLs. */
  readonly documents: Promise<void>;
  /** Of programs, too; false where something is left out: somebody has stopped it, or there are too many files. */
  readonly all: Promise<boolean>;
}

/** Takes the files of the disk into a workspace, in the background and few at once: programs when all others are read. */
export class WorkspaceReader {
  private readonly documents = this.queue();
  private readonly programs = this.queue();
  /** Programs that are found before all documents are read. */
  private readonly later = new Set<FilePath>();
  /** Of folders, until there is news of a file in them or nothing is left to read. */
  private readonly listings = new Map<FilePath, Promise<ReadonlyMap<string, FolderEntry>>>();
  /** Counts how often all was read: an older reading stops when it sees a newer. */
  private readings = 0;
  private taken = 0;

  constructor(
    private readonly workspace: Workspace,
    private readonly host: ReaderHost,
  ) {}

  readAll(): Readings {
    const reading = ++this.readings;
    this.taken = 0;
    const progress = this.host.startProgress(
      () => this.taken,
      () => this.clear(),
    );
    const isCancelled = () => this.readings !== reading || progress.isCancelled();
    const found = this.readDocuments(isCancelled);
    const all = found.then(async (hasAll) => {
      await this.readPrograms(isCancelled);
      return hasAll && !isCancelled();
    });
    return { documents: found.then(() => {}), all: all.finally(() => progress.done()) };
  }

  /** Takes a file in again, if it is one that matters, or what is in a folder; forgets what is no more. */
  refresh(path: FilePath): void {
    const root = this.workspace.rootOf(path);
    if (root === undefined) {
      return;
    }
    this.listings.delete(folderOf(path));
    if (!isBelowSkipped(root, path)) {
      // Whoever asks which files there are does not wait for programs.
      const isLate = isProgram(path) && !this.workspace.isKnownByName(path);
      (isLate ? this.programs : this.documents).add(path);
    } else if (!this.host.isOpen(path)) {
      this.workspace.remove(path);
    }
  }

  /** Resolves when what was refreshed is taken in. */
  async settled(what: keyof Readings): Promise<void> {
    await this.documents.drained();
    if (what === "all") {
      await this.programs.drained();
    }
  }

  stop(): void {
    this.readings++;
    this.clear();
  }

  private clear(): void {
    this.documents.clear();
    this.programs.clear();
    this.later.clear();
  }

  private queue(): ReadQueue {
    return new ReadQueue((path) => this.take(path).catch((error) => this.host.log(`${path}: ${describeError(error)}`)));
  }

  /** Whether all files were found. */
  private async readDocuments(isCancelled: () => boolean): Promise<boolean> {
    let hasAll = true;
    // The top of a disk is nobody's workspace, and what is on no disk cannot be read.
    for (const root of this.workspace.folders.filter(isOnDisk)) {
      hasAll = (await this.find(root, root, isCancelled)) && hasAll;
    }
    await this.documents.drained(isCancelled);
    return hasAll;
  }

  private async readPrograms(isCancelled: () => boolean): Promise<void> {
    if (!isCancelled()) {
      for (const path of this.later) {
        this.programs.add(path);
      }
      this.later.clear();
    }
    await this.programs.drained(isCancelled);
  }

  /** Takes in what is in a folder, at any depth; false where something is left out. */
  private async find(folder: FilePath, root: FilePath, isCancelled: () => boolean): Promise<boolean> {
    const walk = crawl(this.host.access, folder, root, {
      isCancelled,
      isWanted: (path) => this.workspace.isKnownByName(path),
    });
    let step = await walk.next();
    for (; !step.done; step = await walk.next()) {
      for (const path of isCancelled() ? [] : step.value) {
        this.found(path, root);
      }
    }
    if (step.value === "limit") {
      this.host.log(`${root} holds too many files: some are not looked at`);
    }
    return step.value === "done";
  }

  private found(path: FilePath, root: FilePath): void {
    const { closed, isOpen } = this.host;
    if (!isOpen(path) && this.workspace.isKnownByName(path)) {
      this.workspace.putMedia(path);
    }
    if (closed.mayHold(path, root)) {
      (isProgram(path) ? this.later : this.documents).add(path);
    }
  }

  private async take(path: FilePath): Promise<void> {
    const root = this.workspace.rootOf(path);
    if (root === undefined || this.host.isOpen(path)) {
      return;
    }
    if (this.host.closed.mayHold(path, root)) {
      await this.takeDocuments(path, root);
    } else if (!isSkipped(nameOf(path))) {
      await this.takeName(path, root);
    }
  }

  private async takeDocuments(path: FilePath, root: FilePath): Promise<void> {
    const documents = await this.host.closed.documents(path, root);
    this.taken++;
    const [first] = documents;
    // Somebody may have opened it while it was read.
    if (this.host.isOpen(path)) {
      return;
    }
    if (first) {
      this.workspace.put(summarizeAll(path, first.file.getText(), documents.map(documentInFile)));
    } else if (!this.workspace.isKnownByName(path)) {
      this.workspace.remove(path);
    } else if (!this.workspace.has(path) || this.workspace.summary(path)) {
      await this.takeName(path, root);
    }
  }

  /** What a folder holds, by name: read once for all files in it of which news came together, as of a checkout. */
  private siblings(folder: FilePath, root: FilePath): Promise<ReadonlyMap<string, FolderEntry>> {
    const known = this.listings.get(folder);
    if (known) {
      return known;
    }
    const listing = this.host.access
      .list(folder, root)
      .then((entries) => new Map(entries.map((entry) => [entry.name, entry])));
    this.listings.set(folder, listing);
    void this.settled("all").then(() => this.listings.delete(folder));
    return listing;
  }

  /** Takes in that a file is there, or what is in a folder. */
  private async takeName(path: FilePath, root: FilePath): Promise<void> {
    const siblings = await this.siblings(folderOf(path), root);
    const entry = siblings.get(nameOf(path));
    if (this.host.isOpen(path)) {
      return;
    }
    if (entry?.isFolder) {
      const reading = this.readings;
      const isCancelled = () => this.readings !== reading;
      await this.find(path, root, isCancelled);
      void this.readPrograms(isCancelled);
    } else if (entry && this.workspace.isKnownByName(path)) {
      this.workspace.putMedia(path);
    } else {
      this.workspace.remove(path);
    }
  }
}

/** Whether a file is read last: most of these hold no TwiML. */
function isProgram(path: FilePath): boolean {
  const role = roleOf(path);
  return role === "program" || role === "page";
}
