import type { FileAccess } from "../../../server/src/workspace/file-access";

/** A disk of the test's own: files are read when the test lets them be read. */
export class HeldDisk implements FileAccess {
  /** The paths of all files whose text was asked for, in order. */
  readonly asked: string[] = [];
  /** How often a folder was asked for. */
  listed = 0;
  /** Reading the file of this path fails, as it never should. */
  broken: string | undefined;
  private isHeld = false;
  private readonly waiting: (() => void)[] = [];

  /** The text of each file by its path, in `/w` alone. */
  constructor(readonly files: Map<string, string>) {}

  async list(folder: string) {
    this.listed++;
    return Array.from(this.files.keys())
      .filter((path) => path.slice(0, path.lastIndexOf("/")) === folder)
      .map((path) => ({ name: path.slice(folder.length + 1), isFolder: false }));
  }

  async read(path: string) {
    this.asked.push(path);
    if (path === this.broken) {
      throw new Error("a broken disk");
    }
    const text = this.files.get(path);
    if (this.isHeld) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    // As it was when it was asked for: a slow disk may give what is old.
    return text;
  }

  /** From now on nobody gets a text. */
  hold(): void {
    this.isHeld = true;
  }

  /** Everybody gets what they asked for. */
  release(): void {
    this.isHeld = false;
    for (const resolve of this.waiting.splice(0)) {
      resolve();
    }
  }
}
