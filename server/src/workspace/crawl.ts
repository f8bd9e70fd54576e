import type { FileAccess } from "./file-access";
import type { FilePath } from "./file-path";
import { isDocument, isNamed, isSkipped, roleOf } from "./known-files";

/** More than these nobody looks at; a folder that holds more is somebody's home or a whole disk. */
const crawlLimits = { files: 50_000, programs: 50_000, folders: 100_000, depth: 40 } as const;

export interface CrawlOptions {
  /** Whether a file matters though its name tells nothing. */
  readonly isWanted?: (path: FilePath) => boolean;
  /** No file comes after it says so. */
  readonly isCancelled: () => boolean;
  /** Absent: `crawlLimits`. */
  readonly limits?: Readonly<Record<keyof typeof crawlLimits, number>>;
}

/**
 * The files below `start` that documents may be or refer to, folder by folder, the upper ones first; folders of tools are left
 * out. It ends with `"limit"` where there is more than anybody looks at; of too many programs the rest is left out, and
 * nothing else.
 */
export async function* crawl(
  access: FileAccess,
  start: FilePath,
  root: FilePath,
  { isWanted = () => false, isCancelled, limits = crawlLimits }: CrawlOptions,
): AsyncGenerator<readonly FilePath[], "done" | "limit" | "cancelled"> {
  let level = [start];
  let files = 0;
  let programs = 0;
  let folders = 0;
  for (let depth = 0; level.length > 0; depth++) {
    const next: FilePath[] = [];
    for (const folder of level) {
      if (isCancelled()) {
        return "cancelled";
      }
      if (++folders > limits.folders || files > limits.files || depth > limits.depth) {
        return "limit";
      }
      const found: FilePath[] = [];
      for (const { name, isFolder } of await access.list(folder, root)) {
        const path = `${folder}/${name}`;
        if (isFolder) {
          next.push(...(isSkipped(name) ? [] : [path]));
        } else if (isWanted(path) || isDocumentOrNamed(path)) {
          files++;
          found.push(path);
        } else if (roleOf(path) === "program" && ++programs <= limits.programs) {
          found.push(path);
        }
      }
      yield found;
    }
    level = next;
  }
  return programs > limits.programs ? "limit" : "done";
}

function isDocumentOrNamed(path: FilePath): boolean {
  const role = roleOf(path);
  return isDocument(role) || isNamed(role);
}
