import { type FilePath, folderOf, isInside, normalized } from "./file-path";
import type { MovedFiles } from "./moved-files";
import { foldersMeant } from "./resolve-url";
import { isUnwrittenEnd, twimlExtensionOf } from "./unwritten-ends";
import { type UrlPath, urlPath } from "./url-path";
import type { Workspace } from "./workspace";

/** A URL in a file, and where it leads. */
export interface MovedPlace {
  /** Decoded. */
  readonly url: string;
  readonly from: FilePath;
  readonly target: FilePath;
  /** See `FileSummary.isWhole`. */
  readonly isWhole: boolean;
}

/**
 * What becomes of a URL in the document at `from` that leads to `target`, once files have moved: the URL as its author would
 * write it, decoded. Relative stays relative, a `/` at the beginning stays, an extension that was left out is left out, and
 * the query string stays. `undefined` where nothing is to be changed: it leads there still, as a route does, or nothing
 * could lead there, as out of the workspace.
 */
export function movedUrl(
  workspace: Workspace,
  moves: MovedFiles,
  { url, from, target, isWhole }: MovedPlace,
): string | undefined {
  // Where a program answers is written in the program: whoever moves it to another folder has not moved that.
  const fromAfter = isWhole ? moves.pathAfter(from) : from;
  const targetAfter = moves.pathAfter(target);
  const leadsThere = (candidate: string) => moves.after.resolve(candidate, fromAfter) === targetAfter;
  if (fromAfter === from && targetAfter === target && leadsThere(url)) {
    return undefined;
  }
  const path = urlPath(url);
  const way = path && wayTo(workspace, path, from, target);
  if (!way) {
    return undefined;
  }
  const folderAfter = moves.pathAfter(way.folder);
  // From another folder that `/` may mean, it leads there by chance.
  const isSameWay =
    path.reach === "relative" || wayTo(moves.after, path, fromAfter, targetAfter)?.folder === folderAfter;
  if (isSameWay && leadsThere(url)) {
    return undefined;
  }
  const rest = url.slice(path.written.length);
  const found = endingsLike(way.end, targetAfter)
    .flatMap((ending) =>
      path.reach === "relative"
        ? relativeNames(moves.after, path, fromAfter, ending)
        : rootedNames(moves.after, path, folderAfter, fromAfter, ending),
    )
    .map((names) => written(path, names) + rest)
    .find(leadsThere);
  return found === url ? undefined : found;
}

/** How a URL leads to a file. */
export interface Way {
  /** The folder from which its names are read. */
  readonly folder: FilePath;
  /** What of the file's path it leaves out: an extension, an index, or nothing. */
  readonly end: string;
}

/** `undefined` where only a route, or nothing, leads there. */
export function wayTo(workspace: Workspace, path: UrlPath, from: FilePath, target: FilePath): Way | undefined {
  for (const [root, below] of foldersMeant(workspace, { reach: path.reach, names: [] }, from)) {
    const base = normalized([root, ...below, ...path.names])?.replace(/\/$/, "");
    const end = base !== undefined && target.startsWith(base) ? target.slice(base.length) : undefined;
    if (path.names.length > 0 && end !== undefined && (end === "" || isUnwrittenEnd(end))) {
      return { folder: [root, ...below].join("/"), end };
    }
  }
  return undefined;
}

/** A path that stands for a file. */
interface Ending {
  readonly named: FilePath;
  /** It is the folder whose index the file is. */
  readonly isFolder: boolean;
}

/** The most alike to how the file was written first. */
function endingsLike(end: string, target: FilePath): Ending[] {
  const stem = end === "" ? undefined : stemOf(end, target);
  const files = [...(stem === undefined ? [] : [stem]), target].map((named) => ({ named, isFolder: false }));
  return end.startsWith("/") && stem?.endsWith("/index")
    ? [{ named: folderOf(stem), isFolder: true }, ...files]
    : files;
}

/** Without its extension; without the template's alone, where the URL says `menu.xml` for `menu.xml.erb`. */
function stemOf(end: string, target: FilePath): FilePath | undefined {
  const extension = twimlExtensionOf(target);
  const isFormatWritten = /^(?:\/index)?\.(?!(?:twiml|xml)$)[^.]+$/.test(end);
  return extension && (isFormatWritten ? target.slice(0, target.lastIndexOf(".")) : target.slice(0, -extension.length));
}

function relativeNames(files: Workspace, path: UrlPath, from: FilePath, { named, isFolder }: Ending): string[][] {
  const isInWorkspace = files.rootOf(named) !== undefined || files.folders.includes(named);
  if (!isInWorkspace && files.rootOf(from) !== files.rootOf(named)) {
    return [];
  }
  const [own, other] = [folderOf(from).split("/"), named.split("/")];
  let common = 0;
  while (common < own.length && common < other.length && own[common] === other[common]) {
    common++;
  }
  const down = other.slice(common);
  const names = [...own.slice(common).map(() => ".."), ...down];
  const isDotted = names.length === 0 || (path.names[0] === "." && names[0] !== "..");
  return [[...(isDotted ? ["."] : []), ...names, ...slash(path, isFolder)]];
}

/** From the folder that the author meant by `/`, if it still holds the file, or else from another that may be meant. */
function rootedNames(
  files: Workspace,
  path: UrlPath,
  folder: FilePath,
  from: FilePath,
  { named, isFolder }: Ending,
): string[][] {
  const others = foldersMeant(files, { reach: "rooted", names: [] }, from).map(([root]) => root);
  return [folder, ...others]
    .filter((base) => isInside(base, named))
    .map((base) => [...named.slice(base.length + 1).split("/"), ...slash(path, isFolder)]);
}

/** The empty name behind the slash at the end of a folder, where the author wrote one. */
function slash({ names }: UrlPath, isFolder: boolean): string[] {
  return isFolder && names.at(-1) === "" ? [""] : [];
}

/** Names that stay are written as the author wrote them. */
function written(path: UrlPath, names: readonly string[]): string {
  const isRooted = path.reach === "rooted";
  const spellings = path.written.slice(isRooted ? 1 : 0).split("/");
  const spelt = names.map((name) => {
    const known = path.names.indexOf(name);
    return known < 0 ? encoded(name) : spellings[known]!;
  });
  return `${isRooted ? "/" : ""}${spelt.join("/")}`;
}

/** Without anything that means something else in a URL, or in XML. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll("'", "%27").replaceAll("%40", "@");
}
