import { audioExtensions } from "../../catalogue/values/media-files";
import { hasHole, type TwimlDocument } from "../../document";
import type { AttributeValueContext, ContentContext } from "../../syntax/context";
import { decodedNames, type FilePath, isInside, normalized } from "../../workspace/file-path";
import { roleOf } from "../../workspace/known-files";
import { foldersMeant } from "../../workspace/resolve-url";
import type { Workspace } from "../../workspace/workspace";
import type { LazySite, Site } from "../site";
import { type CompletionItem, type CompletionList, replaceSpan, wholeSpan } from "./item";
import { type Accepted, type UrlPlace, urlPlaceAt } from "./url-place";

/**
 * The files, folders and routes that may come next in the URL at `offset`; `undefined` where no URL is typed, and from a
 * query string on.
 */
export function urlPaths(
  document: TwimlDocument,
  context: AttributeValueContext | ContentContext,
  offset: number,
  site: LazySite,
): CompletionList | undefined {
  const place = urlPlaceAt(document, context, offset);
  const typed = place && document.text.slice(place.span.start, offset);
  if (!place || typed === undefined || /[?#\\:\s]|^\/\//.test(typed) || hasHole(document, place.span)) {
    return undefined;
  }
  const found = site();
  const before = typed.slice(0, typed.lastIndexOf("/") + 1);
  const folders = foldersAt(found, before);
  const rest = /^[^/?#]*/.exec(document.text.slice(offset, place.span.end))![0];
  const span = { start: offset - typed.length + before.length, end: offset + rest.length };
  // A folder may be put before what stands there, as long as nothing of another is typed.
  const placed = (item: CompletionItem) => (span.start < offset ? item : { ...item, span: replaceSpan(span, offset) });
  return {
    items: [
      ...fileItems(found, folders, place.accepts),
      ...routeItems(document, found, place, typed, offset),
      ...folderItems(found, folders, place.accepts).map(placed),
      ...upwards(found, folders, before).map(placed),
    ],
    span: wholeSpan(span),
    ...(!found.workspace.isComplete && { isIncomplete: true }),
  };
}

/** The folders that are meant by what is typed up to the last slash. */
function foldersAt({ workspace, path }: Site, before: string): FilePath[] {
  const reach = before.startsWith("/") ? "rooted" : "relative";
  const names = decodedNames(before.replace(/^\//, ""));
  return foldersMeant(workspace, { reach, names: names ?? [] }, path).flatMap(([root, below]) => {
    const folder = names && normalized([root, ...below]);
    return folder?.replace(/\/$/, "") ?? [];
  });
}

function fileItems({ workspace, path }: Site, folders: readonly FilePath[], accepts: Accepted): CompletionItem[] {
  const files = namesIn(folders, (folder) =>
    Array.from(workspace.entries(folder)).flatMap(({ name, isFolder }) => {
      const file = `${folder}/${name}`;
      return !isFolder && file !== path && workspace.mayReach(file, path) && isNamed(file, accepts) ? name : [];
    }),
  );
  return files.map(([name, folder]): CompletionItem => {
    const kind = workspace.summary(`${folder}/${name}`)?.kind;
    return {
      label: name,
      kind: "file",
      text: encodedName(name),
      ...(kind && kind !== "either" && { detail: kind }),
    };
  });
}

function folderItems({ workspace, path }: Site, folders: readonly FilePath[], accepts: Accepted): CompletionItem[] {
  const isOffered = (file: FilePath) => workspace.mayReach(file, path) && isNamed(file, accepts);
  const found = namesIn(folders, (folder) =>
    Array.from(workspace.entries(folder)).flatMap(({ name, isFolder }) =>
      isFolder && holdsAny(workspace, `${folder}/${name}`, isOffered) ? name : [],
    ),
  );
  return found.map(([name]) => folderItem(`${name}/`, `${encodedName(name)}/`));
}

/** Whether any file in the folder, at any depth, is offered. */
function holdsAny(workspace: Workspace, folder: FilePath, isOffered: (file: FilePath) => boolean): boolean {
  for (const { name, isFolder } of workspace.entries(folder)) {
    const path = `${folder}/${name}`;
    if (isFolder ? holdsAny(workspace, path, isOffered) : isOffered(path)) {
      return true;
    }
  }
  return false;
}

/** `../`, as far as it stays in the workspace. */
function upwards({ workspace, path }: Site, [folder]: readonly FilePath[], before: string): CompletionItem[] {
  const root = path === undefined ? undefined : workspace.rootOf(path);
  const mayRise = root !== undefined && folder !== undefined && isInside(root, folder);
  return mayRise && /^(\.\.?\/)*$/.test(before) ? [folderItem("../", "../")] : [];
}

/** The paths that a setting gives a file that is there; those that stand for many are none that one could write. */
function routeItems(
  { text }: TwimlDocument,
  { workspace, path }: Site,
  { span, accepts }: UrlPlace,
  typed: string,
  offset: number,
): CompletionItem[] {
  if (typed !== "" && !typed.startsWith("/")) {
    return [];
  }
  const rest = /^[^?#]*/.exec(text.slice(offset, span.end))![0];
  const whole = wholeSpan({ start: span.start, end: offset + rest.length });
  return Object.entries(workspace.routes)
    .filter(([route]) => {
      const file = /^\/[^*\s<>"'&\\]*$/.test(route) ? workspace.resolve(route, path) : undefined;
      return file !== undefined && accepts.has(categoryOf(file) ?? "document");
    })
    .map(([route, file]) => ({ label: route, kind: "route", text: route, detail: file, span: whole }));
}

/** The names in all of the folders, each with the first folder that has it; in the order of the alphabet. */
function namesIn(
  folders: readonly FilePath[],
  namesOf: (folder: FilePath) => readonly string[],
): (readonly [name: string, folder: FilePath])[] {
  const found = new Map<string, FilePath>();
  for (const folder of folders) {
    for (const name of namesOf(folder)) {
      if (!found.has(name)) {
        found.set(name, folder);
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function folderItem(label: string, text: string): CompletionItem {
  return { label, kind: "folder", text, retriggers: true };
}

/** Whether people name the file in such a URL. */
function isNamed(path: FilePath, accepts: Accepted): boolean {
  const category = categoryOf(path);
  return category !== undefined && accepts.has(category);
}

/** `undefined` for what nobody names in a URL: the source of a program, or of a template. */
function categoryOf(path: FilePath): "document" | "audio" | "media" | undefined {
  const role = roleOf(path);
  if (role !== "media") {
    return role === "twiml" || role === "xml" || role === "page" ? "document" : undefined;
  }
  return audioExtensions.includes(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ? "audio" : "media";
}

/** As it stands in a URL in XML, between any quotes; letters of other alphabets too. */
function encodedName(name: string): string {
  return encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, "\ufffd")).replaceAll("'", "%27");
}
