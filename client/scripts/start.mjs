// npm start: opens VS Code with the extension in it on examples/.
// Options: --port=3210 for the browser's VS Code.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { installVsCodeServer, startVsCodeServer } from "./vscode-server.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const examples = join(root, "examples");
const { values } = parseArgs({ options: { port: { type: "string", default: "3210" } } });

try {
  if (hasDesktop()) {
    openDesktop();
  } else {
    await serve(Number(values.port));
  }
} catch (error) {
  console.error(`\nnpm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

function hasDesktop() {
  return spawnSync("code", ["--version"], { shell: process.platform === "win32" }).status === 0;
}

function openDesktop() {
  console.log(`Opening desktop VS Code with the extension on ${examples}`);
  spawn("code", [`--extensionDevelopmentPath=${root}`, examples], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

async function serve(port) {
  console.log("No `code` command was found, so VS Code runs as a server, for your browser.");
  installVsCodeServer();
  const home = join(root, ".vscode-test/start");
  const extensions = join(home, "extensions");
  installFromSource(extensions);
  writeFirstSettings(join(home, "user"));
  const server = await startVsCodeServer({
    data: join(home, "server"),
    userData: join(home, "user"),
    extensions,
    port,
    options: ["--disable-workspace-trust"],
  });
  server.address.searchParams.set("folder", examples);
  console.log(`\nVS Code with the extension: ${server.address}\n\nCtrl+C ends it.`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => server.stop());
  }
  await server.exited;
}

/**
 * Makes the project an installed extension; a change shows after a build and "Developer: Reload Window".
 * By a link: should the user uninstall the extension, VS Code deletes what stands there.
 */
function installFromSource(extensions) {
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

/** Clears the first window of what is not about TwiML. Later the settings are the user's own. */
function writeFirstSettings(userData) {
  const file = join(userData, "User/settings.json");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const settings = { "workbench.startupEditor": "none", "chat.disableAIFeatures": true };
    writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
  }
}
