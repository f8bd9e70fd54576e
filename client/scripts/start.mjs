// npm start: opens VS Code with the extension in it on examples/.
// Options: --port=3210 for the browser's VS Code.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installVsCodeServer, linkExtension, startVsCodeServer } from "./vscode-server.mjs";

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

async function serve(wanted) {
  console.log("No `code` command was found, so VS Code runs as a server, for your browser.");
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => process.exit());
  }
  installVsCodeServer();
  const port = await freePort(wanted);
  const home = join(root, ".vscode-test/start");
  const extensions = join(home, "extensions");
  linkExtension(extensions);
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
  await server.exited;
}

/** `wanted`, or where it is taken any other port: the VS Code server itself would wait without a word. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE") {
        console.log(`Port ${wanted} is taken; another one is used.`);
        resolve(0);
      } else {
        reject(error);
      }
    });
    probe.listen(wanted, "127.0.0.1", () => probe.close(() => resolve(wanted)));
  });
}

/** Clears the first window of what is not about TwiML. Later the settings are the user's own. */
function writeFirstSettings(userData) {
  const file = join(userData, "User/settings.json");
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const settings = {
      "workbench.startupEditor": "none",
      "workbench.secondarySideBar.defaultVisibility": "hidden",
      "chat.disableAIFeatures": true,
      "git.openRepositoryInParentFolders": "never",
    };
    writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
  }
}
