import type { FolderEntry } from "./file-access";
import { type FilePath, folderOf, isInside, nameOf, normalized } from "./file-path";
import { type Routes, routed, routeOf, targetsOf } from "./routes";
import { unwrittenExtension } from "./unwritten-ends";
import { type UrlPath, urlPath } from "./url-path";

/** What resolving needs to know of a workspace. */
export interface KnownFiles {
  readonly folders: readonly FilePath[];
  /** Whether any template is known. */
  readonly hasTemplates: boolean;
  rootOf(path: FilePath): FilePath | undefined;
  /** What is in a folder, by its name; `undefined` where nothing is. */
  folder(path: FilePath): ReadonlyMap<string, FolderEntry> | undefined;
}

/** See `Workspace.resolve`. No file outside of the workspace can be reached, since only known files are given. */
export function resolveUrl(
  files: KnownFiles,
  routes: Routes,
  url: string,
  from: FilePath | undefined,
): FilePath | undefined {
  const path = urlPath(url);
  if (!path) {
    return undefined;
  }
  const target = byRoute(files, routes, path, from) ?? byPlace(files, path, from);
  return target !== undefined && mayReach(files, target, from) ? target : undefined;
}

/** The route by which a URL leads to a file; `undefined` where none does. */
export function routeTo(
  files: KnownFiles,
  routes: Routes,
  url: string,
  from: FilePath | undefined,
): string | undefined {
  const path = urlPath(url);
  const target = path && byRoute(files, routes, path, from);
  return target !== undefined && mayReach(files, target, from) ? routeOf(routes, path!.written) : undefined;
}

function byRoute(
  files: KnownFiles,
  routes: Routes,
  { written }: UrlPath,
  from: FilePath | undefined,
): FilePath | undefined {
  const names = written === "" ? undefined : routed(routes, written);
  const own = from === undefined ? undefined : files.rootOf(from);
  const folders = own === undefined ? files.folders : [own, ...files.folders];
  return names && firstFound(folders, (folder) => existing(files, folder, names));
}

function byPlace(files: KnownFiles, { reach, names }: UrlPath, from: FilePath | undefined): FilePath | undefined {
  if (reach === "relative" && names.length === 0) {
    return from;
  }
  return firstFound(foldersMeant(files, { reach, names: [] }, from), ([root, below]) =>
    existing(files, root, [...below, ...names]),
  );
}

/** The routes of the settings that lead to no known file, each with the path or the folder that is not there. */
export function missingRoutes(
  files: KnownFiles & { readonly routes: Routes },
): (readonly [route: string, file: string])[] {
  return targetsOf(files.routes).flatMap(({ route, before, behind }) => {
    const names = before.split("/");
    const isThere = files.folders.some((folder) =>
      behind === undefined
        ? existing(files, folder, names)
        : files.folder([folder, ...names.slice(0, -1)].join("/")) !== undefined,
    );
    return isThere ? [] : [[route, behind === undefined ? before : `${before}*${behind}`] as const];
  });
}

/**
 * The folders that a URL's names may be read from, each as the folder that the URL cannot leave and the names below that;
 * the most likely first. The names may lead to nothing.
 */
export function foldersMeant(
  files: Pick<KnownFiles, "folders" | "rootOf">,
  { reach, names }: Pick<UrlPath, "reach" | "names">,
  from: FilePath | undefined,
): readonly (readonly [root: FilePath, below: readonly string[]])[] {
  if (reach === "absolute" || (reach === "relative" && from === undefined)) {
    return [];
  }
  if (from === undefined) {
    return files.folders.map((folder) => [folder, names]);
  }
  const folder = folderOf(from);
  const root = files.rootOf(from) ?? folder;
  // What a server serves as `/` may be any folder between the workspace's and the document's.
  if (reach === "rooted") {
    return foldersBetween(root, folder).map((base) => [base, names]);
  }
  const own = [root, [...namesBelow(root, folder), ...names]] as const;
  // Folders of a workspace may stand side by side, or in each other: `../` leads from one to the other.
  const top = topOf(root);
  const hasOthers = files.folders.length > 1 && files.rootOf(from) !== undefined;
  return hasOthers ? [own, [top, [...namesBelow(top, folder), ...names]]] : [own];
}

/** What no `..` can leave: nothing, a drive, a host, or a scheme with its authority. */
function topOf(path: FilePath): FilePath {
  return /^(?:[a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?|\/\/[^/]*|[a-z]:)?/.exec(path)![0];
}

/** The file of that name, or of that name with an extension, or the index of the folder of that name. */
function existing(files: KnownFiles, folder: FilePath, names: readonly string[]): FilePath | undefined {
  const path = normalized([folder, ...names])?.replace(/\/$/, "");
  if (path === undefined) {
    return undefined;
  }
  // A slash at the end says that a folder is meant.
  return names.at(-1) === ""
    ? (indexIn(files, path) ?? fileNamed(files, path))
    : (fileNamed(files, path) ?? indexIn(files, path));
}

function fileNamed(files: KnownFiles, path: FilePath): FilePath | undefined {
  const name = nameOf(path);
  const siblings = files.folder(folderOf(path));
  if (siblings?.get(name)?.isFolder === false) {
    return path;
  }
  const extension = siblings && unwrittenExtension(siblings, name, files.hasTemplates);
  return extension === undefined ? undefined : path + extension;
}

function indexIn(files: KnownFiles, path: FilePath): FilePath | undefined {
  const inside = files.folder(path);
  const index = inside && unwrittenExtension(inside, "index", files.hasTemplates);
  return index === undefined ? undefined : `${path}/index${index}`;
}

/** From the outermost to the innermost. */
function foldersBetween(root: FilePath, folder: FilePath): FilePath[] {
  const folders = [root];
  for (const name of namesBelow(root, folder)) {
    folders.push(`${folders.at(-1)}/${name}`);
  }
  return folders;
}

function namesBelow(root: FilePath, folder: FilePath): string[] {
  return folder.length > root.length ? folder.slice(root.length + 1).split("/") : [];
}

/** Whether a URL in a document at `from` may lead to the file at all. */
export function mayReach(files: KnownFiles, target: FilePath, from: FilePath | undefined): boolean {
  return files.rootOf(target) !== undefined || (from !== undefined && isInside(folderOf(from), target));
}

function firstFound<From, Found>(
  candidates: readonly From[],
  find: (candidate: From) => Found | undefined,
): Found | undefined {
  for (const candidate of candidates) {
    const found = find(candidate);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
