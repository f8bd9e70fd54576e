import { decodedNames } from "./file-path";

/** What of a URL can name a file. */
export interface UrlPath {
  /** `relative` to the document, `rooted` where it begins with `/`; `absolute` with a scheme, a host, or both. */
  readonly reach: "relative" | "rooted" | "absolute";
  /** As written, without scheme, host, query string and fragment; empty for a query string alone. */
  readonly written: string;
  /** The decoded names between its slashes, `.` and `..` among them; the last is empty where it ends with a slash. */
  readonly names: readonly string[];
}

const absolute = /^(?:https?:)?\/\/[^/?#]*/i;

/** `undefined` where no file can be meant: another scheme, a drive letter, a backslash, names that cannot be decoded. */
export function urlPath(url: string): UrlPath | undefined {
  const host = absolute.exec(url)?.[0];
  const written = url.slice(host?.length ?? 0).replace(/[?#].*$/s, "");
  if (host === undefined && /^[a-z][a-z0-9+.-]*:/i.test(written)) {
    return undefined;
  }
  const isRooted = written.startsWith("/");
  const names = decodedNames(isRooted ? written.slice(1) : written);
  const reach = host !== undefined ? "absolute" : isRooted ? "rooted" : "relative";
  return names && { reach, written, names: written === "" ? [] : names };
}
