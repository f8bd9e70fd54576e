import { type FilePath, isInside } from "./file-path";
import { Workspace } from "./workspace";

/** A file, or a folder with all that is in it, gets another path. */
export interface FileMove {
  readonly from: FilePath;
  readonly to: FilePath;
}

/** What a workspace is after files have moved at once. */
export interface MovedFiles {
  /** Knows which files there are, and nothing of what is in them. */
  readonly after: Workspace;
  /** Where a file, or a folder, is then; the same path for one that stays. */
  readonly pathAfter: (path: FilePath) => FilePath;
}

export function moveFiles(workspace: Workspace, moves: readonly FileMove[]): MovedFiles {
  const after = new Workspace();
  after.setFolders(workspace.folders);
  after.setRoutes(workspace.routes);
  const pathAfter = (path: FilePath) => moved(path, moves);
  for (const path of filesOf(workspace)) {
    after.putMedia(pathAfter(path));
  }
  return { after, pathAfter };
}

/** Of a folder and a file in it, the file's own move counts. */
function moved(path: FilePath, moves: readonly FileMove[]): FilePath {
  let best: FileMove | undefined;
  for (const move of moves) {
    const isMoved = path === move.from || isInside(move.from, path);
    best = isMoved && move.from.length > (best?.from.length ?? -1) ? move : best;
  }
  return best ? best.to + path.slice(best.from.length) : path;
}

function* filesOf(workspace: Workspace): Generator<FilePath> {
  for (const { path } of workspace.summaries()) {
    yield path;
  }
  // Media has no summary.
  const folders = [...workspace.folders];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, isFolder } of workspace.entries(folder)) {
      if (isFolder) {
        folders.push(`${folder}/${name}`);
      } else {
        yield `${folder}/${name}`;
      }
    }
  }
}
