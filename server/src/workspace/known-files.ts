import { mediaExtensions } from "../catalogue/values/media-files";
import { type FilePath, nameOf } from "./file-path";

/** Files above this size are no documents: Twilio takes 64 KB. In bytes. */
export const largestFile = 256 * 1024;

/**
 * What a file may be by its name: `xml` may hold TwiML or anything else; a `program` is one whose own name stands in URLs, as
 * in `action="menu.php"`. Of media and programs only the name is known.
 */
export type FileRole = "twiml" | "xml" | "program" | "media";

const programExtensions = ["php", "phtml", "asp", "aspx", "jsp", "cfm", "cgi"];

/** Of all files that have a role. */
export const extensions: readonly string[] = ["twiml", "xml", ...mediaExtensions, ...programExtensions];

/** `undefined` for a file that nobody who writes TwiML refers to by its name. */
export function roleOf(path: FilePath): FileRole | undefined {
  const name = nameOf(path).toLowerCase();
  if (name.endsWith(".twiml") || name.endsWith(".twiml.xml")) {
    return "twiml";
  }
  const extension = name.slice(name.lastIndexOf(".") + 1);
  if (programExtensions.includes(extension)) {
    return "program";
  }
  return extension === "xml" ? "xml" : mediaExtensions.includes(extension) ? "media" : undefined;
}

/** Whether the files of the role are looked into. */
export function isRead(role: FileRole | undefined): role is "twiml" | "xml" {
  return role === "twiml" || role === "xml";
}

/** Folders of tools: nobody keeps their own documents there. */
export function isSkipped(folderName: string): boolean {
  return folderName.startsWith(".") || folderName === "node_modules";
}

/** Whether one of the folders between the two is skipped. */
export function isBelowSkipped(root: FilePath, path: FilePath): boolean {
  return path
    .slice(root.length + 1)
    .split("/")
    .slice(0, -1)
    .some(isSkipped);
}
