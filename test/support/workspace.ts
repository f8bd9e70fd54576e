import { parseDocument } from "../../server/src/document";
import { summarize } from "../../server/src/workspace/file-summary";
import { isDocument, roleOf } from "../../server/src/workspace/known-files";
import type { Routes } from "../../server/src/workspace/routes";
import { Workspace } from "../../server/src/workspace/workspace";

/** Files by their paths; media are empty. */
export type Files = Readonly<Record<string, string>>;

export interface WorkspaceOptions {
  /** Absent: `/w` alone. */
  readonly folders?: readonly string[];
  readonly routes?: Routes;
}

/** A workspace in which there are just these files. */
export function workspaceOf(files: Files, { folders = ["/w"], routes = {} }: WorkspaceOptions = {}): Workspace {
  const workspace = new Workspace();
  workspace.setFolders(folders);
  workspace.setRoutes(routes);
  for (const [path, text] of Object.entries(files)) {
    if (isDocument(roleOf(path))) {
      workspace.put(summarize(path, parseDocument(text)));
    } else {
      workspace.putMedia(path);
    }
  }
  return workspace;
}
