// A VS Code from npm, for machines without a desktop: the VS Code server that the package `code-server` carries,
// with a Node of the version it needs. Seen with VS Code 1.139.1 on Linux. It is used in a browser.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const home = process.env.VSCODE_HOST ?? join(root, ".vscode-test/host");
const platform = `${{ win32: "win" }[process.platform] ?? process.platform}-${process.arch}`;
const packages = ["code-server@4.139.1", `node-${platform}@24.21.0`];
const vscode = join(home, "node_modules/code-server/lib/vscode");
const node = join(home, `node_modules/node-${platform}/bin/node`);
const marker = join(home, "installed.json");

/** Installs the server once (about 0.8 GB, half a minute) under .vscode-test/host, or where VSCODE_HOST says. */
export function installVsCodeServer() {
  if (existsSync(marker) && readFileSync(marker, "utf8") === JSON.stringify(packages)) {
    return;
  }
  console.log(`Setting up a VS Code server from npm in ${home} (once, about 0.8 GB)…`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "private": true }\n');
  npmInstall(home, ["--no-save", ...packages]);
  // The VS Code inside has dependencies of its own; code-server would install them in a script, which also builds native code.
  npmInstall(vscode, ["--omit=dev"]);
  standInForNativeModules();
  writeFileSync(marker, JSON.stringify(packages));
}

function npmInstall(folder, options) {
  // No scripts: they would compile native modules or fetch browsers.
  const parameters = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...options];
  const { status, error } = spawnSync("npm", parameters, {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    throw new Error(
      `npm could not install ${options.at(-1)} in ${folder}${error ? `: ${error.message}` : ""}. ` +
        "Its own words stand above. Is the npm registry reachable, and is there 1 GB of free space?",
    );
  }
}

/** Two modules of the server are native and were not built. Neither is needed: one watches a process, one writes log files. */
function standInForNativeModules() {
  const modules = join(vscode, "node_modules/@vscode");
  writeFileSync(join(modules, "native-watchdog/index.js"), "exports.start = exports.exit = () => {};\n");
  const log = `
    const nothing = () => {};
    const logger = { getLevel: () => 2 };
    for (const name of ["trace", "debug", "info", "warn", "error", "critical", "setLevel", "flush", "drop", "setPattern", "clearFormatters"]) {
      logger[name] = nothing;
    }
    const create = async () => logger;
    exports.setLevel = exports.setFlushOn = exports.shutdown = nothing;
    exports.createRotatingLogger = exports.createAsyncRotatingLogger = exports.createAsyncLogger = create;
  `;
  writeFileSync(join(modules, "spdlog/index.js"), log);
}

/**
 * Makes the project an installed extension in the folder `extensions`, which is made anew; a change shows after a build and "Developer: Reload Window".
 * By a link: should the user uninstall the extension, VS Code deletes what stands there.
 */
export function linkExtension(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const id = `${publisher}.${name}`;
  const relativeLocation = `${id}-${version}`;
  const link = join(extensions, relativeLocation);
  rmSync(extensions, { recursive: true, force: true });
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, link, "junction");
  const location = { $mid: 1, path: pathToFileURL(link).pathname, scheme: "file" };
  writeFileSync(
    join(extensions, "extensions.json"),
    JSON.stringify([{ identifier: { id }, version, location, relativeLocation }]),
  );
}

/**
 * Starts the server on 127.0.0.1. `data`, `userData` and `extensions` are its folders; `port` must be free, 0 takes any.
 * Only the whole `address` lets anybody in: a token made for this start is in it.
 * @param {{ data: string, userData: string, extensions: string, port?: number, options?: string[] }} settings
 * @returns {Promise<{ address: URL, log(): string, exited: Promise<number | null>, stop(): Promise<void> }>}
 */
export async function startVsCodeServer({ data, userData, extensions, port = 0, options = [] }) {
  const token = randomBytes(16).toString("hex");
  const server = spawn(
    node,
    [
      join(vscode, "out/server-main.js"),
      "--host=127.0.0.1",
      `--port=${port}`,
      `--connection-token=${token}`,
      "--accept-server-license-terms",
      "--auth=none",
      "--disable-telemetry",
      "--disable-update-check",
      `--server-data-dir=${data}`,
      `--user-data-dir=${userData}`,
      `--extensions-dir=${extensions}`,
      ...options,
    ],
    // A group of its own, so that its extension hosts can be ended with it.
    { stdio: ["ignore", "pipe", "pipe"], detached: true },
  );
  const end = () => {
    try {
      process.kill(-server.pid, "SIGTERM");
    } catch {
      // It has ended by itself.
    }
  };
  process.once("exit", end);
  let log = "";
  const exited = new Promise((resolve) => server.once("exit", resolve));
  const listening = new Promise((resolve, reject) => {
    const read = (chunk) => {
      log += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found) {
        resolve(found[1]);
      }
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("error", reject);
    exited.then((code) => reject(new Error(`The VS Code server ended with code ${code}.\n${log}`)));
  });
  const address = new URL(`http://127.0.0.1:${await listening}/`);
  address.searchParams.set("tkn", token);
  const stop = async () => {
    end();
    const patience = new Promise((resolve) => setTimeout(resolve, 3000).unref());
    await Promise.race([exited, patience]);
  };
  return { address, log: () => log, exited, stop };
}
