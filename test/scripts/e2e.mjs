// Runs the end-to-end tests in a real VS Code: node test/scripts/e2e.mjs [part of a suite's file name]
// VSCODE_EXECUTABLE names the VS Code to use; otherwise a desktop one is downloaded; where that cannot be,
// a VS Code server from npm runs in a headless browser (vscode-host.mjs). It says which.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const out = join(root, "out/e2e");
const wanted = process.argv[2] ?? "";
/** How long the download of a desktop VS Code may take, in milliseconds, and how long it may stand still. */
const download = { whole: 180_000, still: 15_000 };

await bundle();
const workspace = mkdtempSync(join(tmpdir(), "twiml-workspace-"));
cpSync(join(root, "test/e2e/workspace"), workspace, { recursive: true });
let failure;
try {
  await runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(out, "index.js"),
    launchArgs: [workspace, "--disable-extensions"],
  });
} catch (error) {
  failure = error;
} finally {
  rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
}
report(failure);

async function bundle() {
  const suites = readdirSync(join(root, "test/e2e")).filter(
    (file) => file.endsWith(".e2e.ts") && file.includes(wanted),
  );
  if (suites.length === 0) {
    throw new Error(`No suite in test/e2e has ${wanted} in its name`);
  }
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["index.ts", ...suites].map((file) => `test/e2e/${file}`),
    outdir: out,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

async function executable() {
  const host = join(root, "test/scripts/vscode-host.mjs");
  const { VSCODE_EXECUTABLE, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (VSCODE_EXECUTABLE) {
    console.log(`e2e: VS Code is ${VSCODE_EXECUTABLE} (VSCODE_EXECUTABLE)`);
    return VSCODE_EXECUTABLE;
  }
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) {
    console.log("e2e: this machine has no display for a desktop VS Code: using a VS Code server in a headless browser");
    return host;
  }
  try {
    const path = await downloaded();
    console.log(`e2e: VS Code is the desktop one in ${path}`);
    return path;
  } catch (error) {
    console.log(
      `e2e: desktop VS Code could not be downloaded (${error.message}): using a VS Code server in a headless browser`,
    );
    return host;
  }
}

function downloaded() {
  const cachePath = join(root, ".vscode-test");
  const tooLong = new Promise((_, reject) => {
    const late = () => reject(new Error(`not there after ${download.whole / 1000} seconds`));
    setTimeout(late, download.whole).unref();
  });
  return Promise.race([downloadAndUnzipVSCode({ cachePath, timeout: download.still }), tooLong]);
}

function report(failure) {
  const file = join(out, "result.json");
  const { passed, failed } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 0 };
  const ran = passed + failed > 0;
  if (failure && failed === 0) {
    console.error(`e2e: the run broke off: ${failure.message ?? failure}`);
  } else if (!ran) {
    console.error("e2e: no test was run");
  }
  console.log(`e2e: ${passed} passed, ${failed} failed`);
  process.exit(!failure && ran && failed === 0 ? 0 : 1);
}
