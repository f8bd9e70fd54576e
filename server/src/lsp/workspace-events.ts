import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  FileChangeType,
  type InitializeParams,
  type Registration,
  WatchKind,
} from "vscode-languageserver";
import { extensions } from "../workspace/known-files";
import type { Session } from "./session";
import type { WorkspaceAbilities } from "./workspace-abilities";

/** The URIs of the folders that the client has open. */
export function workspaceFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

/** Of which files the client shall tell. */
export function workspaceRegistrations({ watchesFiles }: WorkspaceAbilities): Registration[] {
  const registerOptions: DidChangeWatchedFilesRegistrationOptions = {
    watchers: [
      { globPattern: `**/*.{${extensions.join(",")}}` },
      // Of a folder that comes or goes with all that is in it, only the folder itself is told of.
      { globPattern: "**", kind: WatchKind.Create | WatchKind.Delete },
    ],
  };
  const { method } = DidChangeWatchedFilesNotification;
  return watchesFiles ? [{ id: method, method, registerOptions }] : [];
}

/** Keeps the index true to which folders are open; to be called when the client is known. */
export function followFolders(connection: Connection, { index, client }: Session): void {
  if (client.workspace.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      index.changeFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      );
    });
  }
}

/** Keeps the index true to what the client tells of files and folders. */
export function followWorkspace(connection: Connection, { index }: Session): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      index.fileChanged(uri, type === FileChangeType.Deleted);
    }
  });

  connection.workspace.onDidCreateFiles(({ files }) => {
    for (const { uri } of files) {
      index.fileChanged(uri, false);
    }
  });

  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      index.fileChanged(oldUri, true);
      index.fileChanged(newUri, false);
    }
  });

  connection.workspace.onDidDeleteFiles(({ files }) => {
    for (const { uri } of files) {
      index.fileChanged(uri, true);
    }
  });
}
