import type { FileAccess } from "./file-access";
import type { FilePath } from "./file-path";
import { isSkipped, roleOf } from "./known-files";

/** More than these nobody looks at; a folder that holds more is somebody's home or a whole disk. */
const crawlLimits = { files: 50_000, folders: 100_000, depth: 40 } as const;

export interface CrawlOptions {
  /** Whether a file matters though its name tells nothing. */
  readonly isWanted?: (path: FilePath) => boolean;
  /** No file comes after it says so. */
  readonly isCancelled: () => boolean;
  /** Absent: `crawlLimits`. */
  readonly limits?: { readonly files: number; readonly folders: number; readonly depth: number };
}

/**
 * The files below `start` that documents may be or refer to, folder by folder, the upper ones first; folders of tools are left
 * out. It ends with `"limit"` where there is more than anybody looks at.
 */
export async function* crawl(
  access: FileAccess,
  start: FilePath,
  root: FilePath,
  { isWanted = () => false, isCancelled, limits = crawlLimits }: CrawlOptions,
): AsyncGenerator<readonly FilePath[], "done" | "limit" | "cancelled"> {
  let level = [start];
  let files = 0;
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
        if (isFolder ? !isSkipped(name) : roleOf(path) || isWanted(path)) {
          (isFolder ? next : found).push(path);
        }
      }
      files += found.length;
      yield found;
    }
    level = next;
  }
  return "done";
}
