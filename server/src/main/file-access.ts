import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import type { FileAccess, FolderEntry } from "../workspace/file-access";

/** Reads from the disk, and nothing that a link leads to outside of the folder that was opened. */
export const diskAccess: FileAccess = {
  async list(folder, root) {
    const real = await realInside(folder, root);
    if (real === undefined) {
      return [];
    }
    const entries = await readdir(real, { withFileTypes: true }).catch(() => []);
    const found: FolderEntry[] = [];
    for (const entry of entries) {
      const isFile =
        entry.isFile() || (entry.isSymbolicLink() && (await isFileInside(`${folder}/${entry.name}`, root)));
      // A link to a folder is neither: what it leads to is found where it is, if that is inside.
      if (isFile || entry.isDirectory()) {
        found.push({ name: entry.name, isFolder: !isFile });
      }
    }
    return found;
  },

  async read(path, root, limit) {
    const real = await realInside(path, root);
    if (real === undefined) {
      return undefined;
    }
    try {
      const found = await stat(real);
      // A pipe would never end. `TextDecoder` takes a byte order mark away, as editors do.
      return found.isFile() && found.size <= limit ? new TextDecoder().decode(await readFile(real)) : undefined;
    } catch {
      return undefined;
    }
  },
};

async function isFileInside(path: string, root: string): Promise<boolean> {
  const real = await realInside(path, root);
  const found = real === undefined ? undefined : await stat(real).catch(() => undefined);
  return found?.isFile() ?? false;
}

/** Where the path leads once links are followed; `undefined` where nothing is there, or it leads out of `root`. */
async function realInside(path: string, root: string): Promise<string | undefined> {
  try {
    const [real, realRoot] = await Promise.all([realpath(onDisk(path)), realRootOf(root)]);
    return real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep) ? real : undefined;
  } catch {
    return undefined;
  }
}

// A folder is asked for with each of its files.
const realRoots = new Map<string, Promise<string>>();

function realRootOf(root: string): Promise<string> {
  let real = realRoots.get(root);
  if (!real) {
    real = realpath(onDisk(root));
    realRoots.set(root, real);
    real.catch(() => realRoots.delete(root));
  }
  return real;
}

/** The topmost folder of a disk has no `/` at its end inside of the server. */
function onDisk(path: string): string {
  return path === "" || path.endsWith(":") ? `${path}/` : path;
}
