import { isNamedAsXml, templateExtensions } from "../hosts/templates";
import type { FolderEntry } from "./file-access";
import type { FilePath } from "./file-path";
import { roleOf } from "./known-files";

/** What names a document whose URL has no extension, in the order in which it is looked for. */
export const twimlExtensions = [".twiml", ".xml", ".twiml.xml"] as const;

/** What servers leave out of the names of templates: `/menu` is answered by `menu.xml.erb`, and so is `/menu.xml`. */
const ofTemplates = templateExtensions.filter((extension) => roleOf(`/menu.${extension}`) === "template");
const templateEnds = [".twiml", ".xml", ""].flatMap((kind) => ofTemplates.map((extension) => `${kind}.${extension}`));

const ends: ReadonlySet<string> = new Set([
  ...twimlExtensions,
  ...templateEnds,
  ...[...twimlExtensions, ...templateEnds].map((end) => `/index${end}`),
]);

/** The extension with which a file of that name is among the entries. `hasTemplates`: some of them may be templates. */
export function unwrittenExtension(
  entries: ReadonlyMap<string, FolderEntry>,
  name: string,
  hasTemplates: boolean,
): string | undefined {
  const isThere = (extension: string) => entries.get(name + extension)?.isFolder === false;
  return twimlExtensions.find(isThere) ?? (hasTemplates ? templateEnds.find(isMeant) : undefined);

  // What a template writes is said by its name: `menu.erb` may be anything.
  function isMeant(extension: string): boolean {
    return isThere(extension) && isNamedAsXml(name + extension);
  }
}

/** Whether a URL may leave that out at the end of a file's path. */
export function isUnwrittenEnd(end: string): boolean {
  return ends.has(end);
}

/** The longest, so that `menu.twiml.xml` becomes `menu`, and `menu.xml.erb`, too. */
export function twimlExtensionOf(path: FilePath): string | undefined {
  const ofTemplate = roleOf(path) === "template" ? /\.(?:twiml|xml)\.[^./]+$/i.exec(path)?.[0] : undefined;
  const longest = twimlExtensions.filter((extension) => path.endsWith(extension)).sort((a, b) => b.length - a.length);
  return ofTemplate ?? longest[0];
}
