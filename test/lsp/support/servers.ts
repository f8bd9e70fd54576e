import { type ChildProcess, spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import { after, before, describe } from "node:test";
import { build } from "esbuild";
import {
  type ClientCapabilities,
  createConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { bundleOptions } from "../../../server/scripts/bundle-options.mjs";
import { startServer } from "../../../server/src/lsp/server";
import { diskAccess } from "../../../server/src/main/file-access";
import type { FileAccess } from "../../../server/src/workspace/file-access";
import { Editor } from "./editor";
import { readGrammar } from "./grammars";

/** A server and the editor that talks to it. */
export interface Session {
  readonly editor: Editor;
  readonly result: InitializeResult;
  /** Ends the server; resolves to the exit code of its process, if it has one. */
  stop(): Promise<number | null>;
}

export type StartSession = (
  capabilities: ClientCapabilities,
  initializationOptions?: unknown,
  folders?: readonly string[],
) => Promise<Session>;

/** The server inside of the test's process. */
export const startInside: StartSession = async (capabilities, initializationOptions, folders) => {
  return startWith(diskAccess, capabilities, initializationOptions, folders);
};

/** The same with a disk of the test's own. */
export async function startWith(
  access: FileAccess | undefined,
  capabilities: ClientCapabilities,
  initializationOptions?: unknown,
  folders?: readonly string[],
): Promise<Session> {
  const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
  startServer(connection, access, readGrammar);
  const editor = new Editor(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
  const options = { initializationOptions, processId: null, ...(folders && { folders }) };
  const result = await editor.initialize(capabilities, options);
  return {
    editor,
    result,
    async stop() {
      await editor.request("shutdown", undefined);
      editor.connection.dispose();
      return null;
    },
  };
}

/** The server as it is shipped: bundled, in a process of its own, over its standard input and output. */
export const startProcess: StartSession = async (capabilities, initializationOptions, folders) => {
  const { child, editor } = await spawnServer();
  const options = { initializationOptions, processId: process.pid, ...(folders && { folders }) };
  const result = await editor.initialize(capabilities, options);
  return {
    editor,
    result,
    async stop() {
      await editor.request("shutdown", undefined);
      const code = exitCode(child);
      await editor.notify("exit", undefined);
      return code;
    },
  };
};

export async function spawnServer(): Promise<{ child: ChildProcess; editor: Editor }> {
  const child = spawn(process.execPath, [await bundledServer(), "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  return { child, editor: new Editor(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)) };
}

export function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}

let bundled: Promise<string> | undefined;

/** Bundled once, as the build does it, so that the tests need no build before them. */
function bundledServer(): Promise<string> {
  bundled ??= build({
    ...bundleOptions(process.cwd()),
    entryPoints: { server: "server/src/main/node.ts" },
    outdir: "out/lsp",
    sourcemap: "inline",
    logLevel: "warning",
  }).then(() => "out/lsp/server.js");
  return bundled;
}

/** Runs the tests against both servers, each started once with these capabilities. */
export function describeSession(
  name: string,
  capabilities: ClientCapabilities,
  tests: (session: () => Session) => void,
  initializationOptions?: unknown,
): void {
  for (const [place, start] of Object.entries({ "inside of the test": startInside, "as a process": startProcess })) {
    describe(`${name} (the server ${place})`, () => {
      let session: Session;
      before(async () => {
        session = await start(capabilities, initializationOptions);
      });
      after(() => session.stop());
      tests(() => session);
    });
  }
}
