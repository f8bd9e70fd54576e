/**
 * How files are named inside of the server: decoded, absolute, with `/` between the parts and no `.` or `..` among them, so
 * that one file has one path whatever way a client writes its URI: `/home/me/ivr/menu.twiml`, `c:/ivr/menu.twiml`,
 * `//server/share/menu.twiml`. A file that is on no disk keeps its scheme: `vscode-vfs://github/me/ivr/menu.twiml`.
 */
export type FilePath = string;

const uriParts = /^([a-z][a-z0-9+.-]+):(?:\/\/([^/]*))?(.*)$/is;

/**
 * `undefined` for what is no URI or has no place, such as `untitled:1`, and for a URI that cannot be decoded or hides a
 * separator in a name. Without a `/` at its end: the topmost folder is the empty path.
 */
export function pathOf(uri: string): FilePath | undefined {
  const [, scheme, authority, encoded] = uriParts.exec(uri) ?? [];
  const names = encoded?.startsWith("/") ? decodedNames(encoded.replace(/[?#].*$/s, "")) : undefined;
  const path = names && normalized(names)?.replace(/\/$/, "");
  if (scheme === undefined || path === undefined) {
    return undefined;
  }
  if (scheme.toLowerCase() !== "file") {
    return `${scheme.toLowerCase()}:${authority === undefined ? "" : `//${authority}`}${path}`;
  }
  if (authority && authority !== "localhost") {
    return `//${authority}${path}`;
  }
  return path.replace(/^\/([a-z]:)(?=\/|$)/i, (_, drive: string) => drive.toLowerCase());
}

/** The URI of a path, as `pathOf` reads it. */
export function uriOf(path: FilePath): string {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?)(.*)$/s.exec(path) ?? [];
  if (scheme !== undefined) {
    return `${scheme}${encoded(rest!)}`;
  }
  return path.startsWith("//") ? `file:${encoded(path)}` : `file://${path.startsWith("/") ? "" : "/"}${encoded(path)}`;
}

/** Whether a disk holds the file, so far as its name tells. */
export function isOnDisk(path: FilePath): boolean {
  return /^(\/|[a-z]:\/)/.test(path);
}

/** The folder that holds it. */
export function folderOf(path: FilePath): FilePath {
  return path.slice(0, path.lastIndexOf("/"));
}

export function nameOf(path: FilePath): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether the path is below the folder, at any depth; the folder itself is not. */
export function isInside(folder: FilePath, path: FilePath): boolean {
  return path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/**
 * The names in a part of a URI between its slashes, each decoded; `undefined` where one of them is no name of a file, but
 * would lead elsewhere: `%2f`, a backslash, a NUL.
 */
export function decodedNames(encodedPath: string): string[] | undefined {
  try {
    const names = encodedPath.split("/");
    const decoded = encodedPath.includes("%") ? names.map(decodeURIComponent) : names;
    return decoded.some((name) => /[/\\\0]/.test(name)) ? undefined : decoded;
  } catch {
    // A `%` that begins nothing, or bytes that are no UTF-8.
    return undefined;
  }
}

/** The names put together without `.` and `..`; `undefined` where `..` leads out of the first. */
export function normalized(names: readonly string[]): string | undefined {
  const kept: string[] = [];
  for (const [index, name] of names.entries()) {
    if (name === "..") {
      // The first is what the path begins with: nothing before a slash, or a folder.
      if (kept.length <= 1) {
        return undefined;
      }
      kept.pop();
    } else if (name !== "." && (name !== "" || index === 0 || index === names.length - 1)) {
      kept.push(name);
    }
  }
  return kept.join("/");
}

function encoded(path: string): string {
  // Half a surrogate pair, which the name of a file on Windows may hold, cannot be encoded.
  const sound = path.replace(/[\ud800-\udfff]/gu, "\ufffd");
  return sound.split("/").map(encodeURIComponent).join("/");
}
