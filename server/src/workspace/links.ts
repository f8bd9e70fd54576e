import type { FilePath } from "./file-path";
import type { FileSummary, UrlReference } from "./file-summary";

/** What is asked of a workspace to find out who leads where. */
export interface LinkedDocuments {
  summaries(): Iterable<FileSummary>;
  resolve(url: string, from: FilePath): FilePath | undefined;
}

/** Where the URLs of all documents lead, and back; as long as no file comes or goes. */
export class Links {
  private readonly targets = new Map<FilePath, ReadonlyMap<UrlReference, FilePath>>();
  /** By the file that they lead to: the documents that do. */
  private readonly sources = new Map<FilePath, Set<FilePath>>();
  private readonly missing: Iterator<FileSummary>;

  constructor(private readonly documents: LinkedDocuments) {
    this.missing = documents.summaries()[Symbol.iterator]();
  }

  /** Takes in the next `count` documents; true when none is missing. */
  advance(count: number): boolean {
    for (let left = count; left > 0; left--) {
      const { done, value } = this.missing.next();
      if (done) {
        return true;
      }
      this.add(value);
    }
    return false;
  }

  /** For a document whose text has changed. */
  replace(summary: FileSummary): void {
    const before = this.targets.get(summary.path);
    // One that is still missing is taken in as it is then.
    if (before) {
      for (const target of before.values()) {
        this.sources.get(target)?.delete(summary.path);
      }
      this.add(summary);
    }
  }

  targetsOf(path: FilePath): ReadonlyMap<UrlReference, FilePath> {
    return this.targets.get(path) ?? none;
  }

  sourcesOf(path: FilePath): Iterable<FilePath> {
    return this.sources.get(path) ?? [];
  }

  private add({ path, references }: FileSummary): void {
    const targets = new Map<UrlReference, FilePath>();
    for (const reference of references) {
      const target = this.documents.resolve(reference.url, path);
      if (target !== undefined) {
        targets.set(reference, target);
        const sources = this.sources.get(target);
        if (sources) {
          sources.add(path);
        } else {
          this.sources.set(target, new Set([path]));
        }
      }
    }
    this.targets.set(path, targets);
  }
}

const none: ReadonlyMap<UrlReference, FilePath> = new Map();
