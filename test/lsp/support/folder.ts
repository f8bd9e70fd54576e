import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe } from "node:test";
import { pathToFileURL } from "node:url";
import type { ClientCapabilities } from "vscode-languageserver";
import { rich } from "./capabilities";
import { type Session, startInside, startProcess } from "./servers";

/** A client that takes all that is said about files of a workspace, and tells all it knows of them. */
export const acrossFiles: ClientCapabilities = {
  ...rich,
  window: { workDoneProgress: true },
  workspace: {
    ...rich.workspace,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    fileOperations: { didCreate: true, didRename: true, didDelete: true },
  },
  textDocument: {
    ...rich.textDocument,
    definition: { linkSupport: true },
    references: {},
    documentLink: { tooltipSupport: true },
  },
};

/** A folder of the test's own on the disk. */
export interface Folder {
  readonly path: string;
  readonly uri: string;
  uriOf(name: string): string;
  /** The text as it is opened is that of the disk. */
  write(name: string, text: string): string;
  delete(name: string): string;
  /** How answers name their files: `menu.twiml` for the file in the folder. */
  nameOf(uri: string): string;
}

/** A folder with these files. */
export function makeFolder(files: Readonly<Record<string, string>>): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "twiml-folder-")));
  const uri = pathToFileURL(path).href;
  const folder: Folder = {
    path,
    uri,
    uriOf: (name) => pathToFileURL(join(path, name)).href,
    write(name, text) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
      return folder.uriOf(name);
    },
    delete(name) {
      rmSync(join(path, name), { recursive: true });
      return folder.uriOf(name);
    },
    nameOf: (of) => (of.startsWith(`${uri}/`) ? decodeURIComponent(of.slice(uri.length + 1)) : of),
  };
  for (const [name, text] of Object.entries(files)) {
    folder.write(name, text);
  }
  return folder;
}

export interface WorkspaceSession extends Session {
  readonly folder: Folder;
}

/** Runs the tests against both servers, each started once with a folder of these files as its workspace. */
export function describeWorkspace(
  name: string,
  files: Readonly<Record<string, string>>,
  tests: (session: () => WorkspaceSession) => void,
  capabilities: ClientCapabilities = acrossFiles,
): void {
  for (const [place, start] of Object.entries({ "inside of the test": startInside, "as a process": startProcess })) {
    describe(`${name} (the server ${place})`, () => {
      let session: WorkspaceSession;
      before(async () => {
        const folder = makeFolder(files);
        session = { ...(await start(capabilities, undefined, [folder.uri])), folder };
      });
      after(async () => {
        await session.stop();
        rmSync(session.folder.path, { recursive: true, force: true });
      });
      tests(() => session);
    });
  }
}
