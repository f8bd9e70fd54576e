import { mediaExtensions } from "../catalogue/values/media-files";
import { isTemplateName, languageOfName } from "../hosts/language-of-name";
import { hostLanguages } from "../hosts/strings/languages";
import { templateExtensions } from "../hosts/templates";
import { type FilePath, nameOf } from "./file-path";

/**
 * How large a file may be that is looked into, in bytes. Twilio takes documents of 64 KB; a program of more than a megabyte
 * is one that other programs have written.
 */
export const largest = { document: 256 * 1024, program: 1024 * 1024 } as const;

/**
 * What a file may be by its name. `xml` may hold TwiML or anything else, and so may a `template`, and a `program` in its
 * strings. A `page` is a program whose own name stands in URLs, as in `action="menu.php"`. Of `media` only the name is known.
 */
export type FileRole = "twiml" | "xml" | "template" | "page" | "program" | "media";

const pageExtensions = ["php", "phtml", "asp", "aspx", "jsp", "cfm", "cgi"];

/** Of files whose names may stand in URLs. */
export const namedExtensions: readonly string[] = unique([
  "twiml",
  "xml",
  ...mediaExtensions,
  ...pageExtensions,
  "html",
  ...templateExtensions,
]);

/** Of all files that have a role. */
export const extensions: readonly string[] = unique([
  ...namedExtensions,
  ...hostLanguages.flatMap((language) => language.extensions),
]);

/** `undefined` for a file that is nothing to whoever writes TwiML. */
export function roleOf(path: FilePath): FileRole | undefined {
  const name = nameOf(path).toLowerCase();
  const extension = name.slice(name.lastIndexOf(".") + 1);
  if (pageExtensions.includes(extension)) {
    return "page";
  }
  if (isTemplateName(name)) {
    return "template";
  }
  const language = languageOfName(name);
  if (language === undefined) {
    return mediaExtensions.includes(extension) ? "media" : undefined;
  }
  return language === "twiml" ? "twiml" : language === "xml" || language === "html" ? "xml" : "program";
}

/** Whether a file of the role is a document as a whole, where it holds TwiML. */
export function isDocument(role: FileRole | undefined): role is "twiml" | "xml" | "template" {
  return role === "twiml" || role === "xml" || role === "template";
}

/** Whether a file of the role is known by its name, whatever is in it. */
export function isNamed(role: FileRole | undefined): role is "page" | "media" {
  return role === "page" || role === "media";
}

/** Folders of tools: nobody keeps their own documents there. */
export function isSkipped(folderName: string): boolean {
  return folderName.startsWith(".") || folderName === "node_modules";
}

/** Whether one of the folders between the two is skipped. */
export function isBelowSkipped(root: FilePath, path: FilePath): boolean {
  return foldersBelow(root, path).some(isSkipped);
}

/** Folders of programs that others have written, or that are made from those that people write. */
const foreignFolders = [
  "vendor",
  "bower_components",
  "site-packages",
  "venv",
  "__pycache__",
  "dist",
  "build",
  "out",
  "target",
  "obj",
];

/** Whether a program is nobody's own: it is read only while it is open. */
export function isForeignProgram(root: FilePath, path: FilePath): boolean {
  return /\.min\.\w+$/.test(path) || foldersBelow(root, path).some((name) => foreignFolders.includes(name));
}

/** The names of the folders between the two. */
function foldersBelow(root: FilePath, path: FilePath): string[] {
  return path
    .slice(root.length + 1)
    .split("/")
    .slice(0, -1);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
