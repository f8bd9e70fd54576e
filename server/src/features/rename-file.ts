import type { TwimlDocument } from "../document";
import type { Mention } from "../model/mention";
import { type Span, textOf } from "../text/span";
import { type FilePath, normalized } from "../workspace/file-path";
import { isBelowSkipped, isDocument, roleOf } from "../workspace/known-files";
import type { FileMove } from "../workspace/moved-files";
import { wayTo } from "../workspace/moved-url";
import { foldersMeant } from "../workspace/resolve-url";
import { twimlExtensionOf } from "../workspace/unwritten-ends";
import { urlPath } from "../workspace/url-path";
import type { Site } from "./site";
import { urlPathSpan } from "./url-edit";

/** A URL by which its file can be renamed. */
export interface RenameableFile {
  /** Of the URL's path. */
  readonly span: Span;
  /** The path as it is written. */
  readonly written: string;
  readonly target: FilePath;
}

export interface Refusal {
  /** Why, as a sentence for whoever asked. */
  readonly refusal: string;
}

export function renameableFile(
  document: TwimlDocument,
  mention: Mention,
  { workspace, path: from }: Site,
): RenameableFile | Refusal {
  const target = workspace.resolve(mention.name, from);
  const path = urlPath(mention.name);
  if (target === undefined || !path) {
    return { refusal: "This URL leads to no file of the workspace" };
  }
  const span = urlPathSpan(document, mention);
  if (from === undefined || workspace.rootOf(target) === undefined) {
    return { refusal: "Only files of the workspace can be renamed" };
  }
  if (path.names.length === 0 || target === from) {
    return { refusal: "This URL leads to the document itself: rename it in the list of files" };
  }
  if (!span || !wayTo(workspace, path, from, target)) {
    return { refusal: "A route of the setting twiml.routes leads to this file: change the route instead" };
  }
  return { span, written: textOf(document.text, span), target };
}

/** Where the file goes when its URL says another path; a refusal where it cannot go there. */
export function fileRenamed(
  mention: Mention,
  { workspace, path: from }: Site,
  { target }: RenameableFile,
  newPath: string,
): FileMove | Refusal {
  const path = urlPath(newPath.trim());
  const way = wayTo(workspace, urlPath(mention.name)!, from!, target)!;
  const isWhole = path && path.reach !== "absolute" && path.names.length > 0 && path.written === newPath.trim();
  if (!isWhole || (path.names.at(-1) === "" && !way.end.startsWith("/"))) {
    return { refusal: `'${newPath}' is no path of a file` };
  }
  const meant = foldersMeant(workspace, { reach: path.reach, names: [] }, from).map(
    ([root, below]) => [root, ...below] as const,
  );
  const isAlike = meant.find((names) => names.join("/") === way.folder);
  const named = normalized([...(isAlike ?? meant[0]!), ...path.names])?.replace(/\/$/, "");
  if (named === undefined) {
    return { refusal: "That path leads out of the workspace" };
  }
  const to = withEnd(named, way.end, target);
  const root = workspace.rootOf(to);
  if (root === undefined || isBelowSkipped(root, to)) {
    return { refusal: "That path leads out of the workspace, or into a folder of tools" };
  }
  if (to !== target && workspace.has(to)) {
    return { refusal: `There is a file ${workspace.nameOf(to)} already` };
  }
  return roleOf(to) === roleOf(target) || (isDocument(roleOf(to)) && isDocument(roleOf(target)))
    ? { from: target, to }
    : { refusal: `${workspace.nameOf(to)} would be no file of the same kind` };
}

/** What the URL left out stays, as does an extension that is not typed again. */
function withEnd(named: FilePath, end: string, target: FilePath): FilePath {
  if (roleOf(named) !== undefined) {
    return named;
  }
  return named + (end || (twimlExtensionOf(target) ?? target.slice(target.lastIndexOf("."))));
}
