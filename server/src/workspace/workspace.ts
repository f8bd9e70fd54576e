import type { NamedKind } from "../model/document-kind";
import type { Span } from "../text/span";
import { expectations } from "./expected-kind";
import type { FolderEntry } from "./file-access";
import { type FilePath, folderOf, isInside, nameOf } from "./file-path";
import type { FileSummary, NamedPlace, SharedKind, UrlReference } from "./file-summary";
import { isNamed, roleOf } from "./known-files";
import { Links } from "./links";
import { mayReach, resolveUrl, routeTo } from "./resolve-url";
import { isRouted, type Routes } from "./routes";

/** A place that leads to a file, and the document in which it stands. */
export interface Referrer {
  readonly from: FileSummary;
  readonly reference: UrlReference;
}

/** A place that names a conference or a queue, and the document in which it stands. */
export interface Naming {
  readonly from: FileSummary;
  readonly place: NamedPlace;
}

/**
 * The files of a workspace and who refers to whom. It reads nothing: whoever keeps it says which files there are, and a URL
 * leads only to those. Features take it beside the document and must not change it.
 */
export class Workspace {
  /** Whether all files are known, and not only those read so far; kept by whoever keeps the workspace. */
  isComplete = false;
  /** Absolute, without a `/` at their ends; a folder may be inside of another. */
  private roots: readonly FilePath[] = [];
  private routed: Routes = {};
  private readonly summariesByPath = new Map<FilePath, FileSummary>();
  /** Every file that is known, documents and media, by the folder that holds it; folders that hold any among them. */
  private readonly tree = new Map<FilePath, Map<string, FolderEntry>>();
  private knowsTemplates = false;
  /** Who leads where; made when somebody asks, and again after files came or went. */
  private links: Links | undefined;
  /** What is expected of a file; made as `links` is. */
  private expected: ((path: FilePath) => NamedKind | undefined) | undefined;

  /** What is known of a document; `undefined` for other files, and for what is not known. */
  summary(path: FilePath): FileSummary | undefined {
    return this.summariesByPath.get(path);
  }

  /** Of all documents, in no order that means anything. */
  summaries(): Iterable<FileSummary> {
    return this.summariesByPath.values();
  }

  /** Where a link to the file leads in it: the name of its root, or its beginning. */
  rootPlace(path: FilePath): { readonly path: FilePath; readonly span: Span } {
    return { path, span: this.summariesByPath.get(path)?.rootSpan ?? { start: 0, end: 0 } };
  }

  /** What people call a file: its path below its folder of the workspace. */
  nameOf(path: FilePath): string {
    const root = this.rootOf(path);
    return root === undefined ? nameOf(path) : path.slice(root.length + 1);
  }

  /** Whether the file is known: a document, or media. */
  has(path: FilePath): boolean {
    return this.tree.get(folderOf(path))?.get(nameOf(path))?.isFolder === false;
  }

  /** Whether a file of the workspace is known whatever is in it: its name may stand in URLs, or a route leads to it. */
  isKnownByName(path: FilePath): boolean {
    const root = this.rootOf(path);
    return root !== undefined && (isNamed(roleOf(path)) || isRouted(this.routed, path.slice(root.length + 1)));
  }

  /** The known files of a folder, and its folders that hold any, by their names; `undefined` where it holds none. */
  folder(path: FilePath): ReadonlyMap<string, FolderEntry> | undefined {
    return this.tree.get(path);
  }

  /** What is in that folder. */
  entries(folder: FilePath): Iterable<FolderEntry> {
    return this.tree.get(folder)?.values() ?? [];
  }

  get folders(): readonly FilePath[] {
    return this.roots;
  }

  /** Whether any template is known, or was. */
  get hasTemplates(): boolean {
    return this.knowsTemplates;
  }

  get routes(): Routes {
    return this.routed;
  }

  /** The innermost folder of the workspace that holds the file. */
  rootOf(path: FilePath): FilePath | undefined {
    return this.roots
      .filter((root) => isInside(root, path))
      .reduce<FilePath | undefined>((best, root) => (best && best.length > root.length ? best : root), undefined);
  }

  /**
   * The file to which a URL leads, decoded, in a document at `from`; `undefined` for a document without a place. It is a
   * known one, inside of the workspace or, for a document outside of it, below that document's folder.
   */
  resolve(url: string, from: FilePath | undefined): FilePath | undefined {
    return resolveUrl(this, this.routed, url, from);
  }

  /** Whether a URL in a document at `from` may lead to the file: it is in the workspace, or below that document's folder. */
  mayReach(target: FilePath, from: FilePath | undefined): boolean {
    return mayReach(this, target, from);
  }

  /** The route of the settings by which a URL in a document at `from` leads to its file; `undefined` where none does. */
  routeTo(url: string, from: FilePath | undefined): string | undefined {
    return routeTo(this, this.routed, url, from);
  }

  /** The file to which each URL of a known document leads, by the reference; those that lead nowhere are missing. */
  targetsOf(from: FileSummary): ReadonlyMap<UrlReference, FilePath> {
    return this.linked().targetsOf(from.path);
  }

  /** All places that lead to the file, those in itself included. */
  referrers(path: FilePath): Referrer[] {
    const links = this.linked();
    return Array.from(links.sourcesOf(path), (source) => this.summariesByPath.get(source)!).flatMap((from) =>
      from.references
        .filter((reference) => links.targetsOf(from.path).get(reference) === path)
        .map((reference) => ({ from, reference })),
    );
  }

  /** All places in the workspace that name this conference or queue. */
  namings(kind: SharedKind, name: string): Naming[] {
    const found: Naming[] = [];
    for (const from of this.summariesByPath.values()) {
      for (const place of from.names) {
        if (place.kind === kind && place.name === name) {
          found.push({ from, place });
        }
      }
    }
    return found;
  }

  /** What those who refer to the file expect of it; `undefined` where nobody does, or where they do not agree. */
  expectedKind(path: FilePath): NamedKind | undefined {
    this.expected ??= expectations(this);
    return this.expected(path);
  }

  /**
   * Finds out where the next `count` documents lead; true when it is known of all. Who cannot wait for all at once, calls it
   * before somebody asks who leads to a file.
   */
  link(count: number): boolean {
    this.links ??= new Links(this);
    return this.links.advance(count);
  }

  setFolders(folders: readonly FilePath[]): void {
    this.roots = folders;
    this.forgetLinks();
  }

  setRoutes(routes: Routes): void {
    this.routed = routes;
    this.forgetLinks();
  }

  /** Makes a document known, or what is new in it. */
  put(summary: FileSummary): void {
    const isNew = !this.has(summary.path);
    this.summariesByPath.set(summary.path, summary);
    if (isNew) {
      this.addFile(summary.path);
    } else {
      this.links?.replace(summary);
      this.expected = undefined;
    }
  }

  /** Makes a file known that is no document, such as audio, or that is none any more. */
  putMedia(path: FilePath): void {
    if (this.summariesByPath.delete(path) || !this.has(path)) {
      this.addFile(path);
    }
  }

  /** Forgets a file, or a folder with all that is in it. */
  remove(path: FilePath): void {
    const inside = [...(this.tree.get(path)?.keys() ?? [])];
    for (const name of inside) {
      this.remove(`${path}/${name}`);
    }
    this.summariesByPath.delete(path);
    this.dropEntry(path);
  }

  clear(): void {
    this.summariesByPath.clear();
    this.tree.clear();
    this.knowsTemplates = false;
    this.forgetLinks();
  }

  private addFile(path: FilePath): void {
    this.forgetLinks();
    this.knowsTemplates ||= roleOf(path) === "template";
    let entry: FolderEntry = { name: nameOf(path), isFolder: false };
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const known = this.tree.get(folder);
      known?.set(entry.name, entry);
      if (known || !folder.includes("/")) {
        this.tree.set(folder, known ?? new Map([[entry.name, entry]]));
        return;
      }
      this.tree.set(folder, new Map([[entry.name, entry]]));
      entry = { name: nameOf(folder), isFolder: true };
    }
  }

  private dropEntry(path: FilePath): void {
    const folder = folderOf(path);
    const siblings = this.tree.get(folder);
    if (siblings?.delete(nameOf(path))) {
      this.forgetLinks();
      if (siblings.size === 0) {
        this.tree.delete(folder);
        this.dropEntry(folder);
      }
    }
  }

  private forgetLinks(): void {
    this.links = undefined;
    this.expected = undefined;
  }

  private linked(): Links {
    this.link(Number.POSITIVE_INFINITY);
    return this.links!;
  }
}
