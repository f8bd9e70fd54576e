import type { FilePath } from "./file-path";

/** How the server reads files, where it can: whoever starts it gives one. It never writes and opens no connection. */
export interface FileAccess {
  /**
   * What is in the folder. Links to folders are left out, so that no walk goes round in circles, and so are links to files
   * outside of `root`. Empty where the folder cannot be read, or is outside of `root` once links are followed.
   */
  list(folder: FilePath, root: FilePath): Promise<readonly FolderEntry[]>;
  /**
   * The text of a file, without a byte order mark. `undefined` where there is none that can be read, where it has more than
   * `limit` bytes, or where it is outside of `root` once links are followed.
   */
  read(path: FilePath, root: FilePath, limit: number): Promise<string | undefined>;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}
