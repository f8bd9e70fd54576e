#!/usr/bin/env node
// Takes the place of the desktop `code` under @vscode/test-electron: the same options, but a VS Code server and a headless browser.
// Ends with 0 when the tests passed, 1 when one failed, 124 after VSCODE_HOST_TIMEOUT seconds (900), 125 when the browser is gone.
// VSCODE_HOST_DEBUG=1 shows the workbench's console, VSCODE_HOST_LOG=FILE keeps the server's log.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { installVsCodeServer, startVsCodeServer } from "../../client/scripts/vscode-server.mjs";
import { openBrowser } from "./browser.mjs";
import { actAsPerson } from "./person.mjs";

/** What the tests print before that which they want a person to do, in JSON. */
const wish = "\u0001\u0003";
const seconds = Number(process.env.VSCODE_HOST_TIMEOUT ?? 900);
const { options, paths } = readArguments(process.argv.slice(2));
const temporary = mkdtempSync(join(tmpdir(), "vscode-host-"));
let server;
let browser;
let workbench;
let passed = false;
let ending = false;

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => end(130));
}
setTimeout(() => fail(`the tests did not end within ${seconds} seconds`, 124), seconds * 1000).unref();

try {
  installVsCodeServer();
  await openWorkbench();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

function readArguments(parameters) {
  const options = new Map();
  const paths = [];
  for (const parameter of parameters) {
    const [, name, value = "true"] = /^--([\w-]+)(?:=(.*))?$/s.exec(parameter) ?? [];
    if (name) {
      options.set(name, value);
    } else {
      paths.push(parameter);
    }
  }
  return { options, paths };
}

async function openWorkbench() {
  const userData = resolve(options.get("user-data-dir") ?? join(temporary, "data"));
  server = await startVsCodeServer({
    data: join(temporary, "server"),
    userData,
    extensions: resolve(options.get("extensions-dir") ?? join(temporary, "extensions")),
    // Without the smoke test's driver the workbench takes no notice of extensionTestsPath, and the run would hang.
    options: ["--disable-workspace-trust", "--enable-smoke-test-driver"],
  });
  mkdirSync(join(userData, "User"), { recursive: true });
  writeFileSync(
    join(userData, "User/settings.json"),
    '{ "chat.disableAIFeatures": true, "explorer.autoReveal": false }\n',
  );
  server.exited.then(() => fail("the VS Code server ended before the tests did", 125));

  const [page, opened] = await openBrowser({ width: 1280, height: 800 });
  browser = opened;
  workbench = page;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  browser.on("disconnected", () => fail("the browser is gone", 125));
  page.on("crash", () => fail("the page crashed", 125));
  await page.exposeFunction("codeAutomationLog", (type, [text]) => show(type, text));
  await page.exposeFunction("codeAutomationExit", (code) => {
    // A remote extension host that dies is reported as a success.
    if (code === 0 && !passed) {
      fail("the extension host ended before the tests did", 1);
    } else {
      end(code);
    }
  });
  await page.goto(workbenchAddress().href);
}

function workbenchAddress() {
  const { address } = server;
  const remote = (path) => `vscode-remote://${address.host}${encodeURI(resolve(path))}`;
  const payload = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
  ];
  if (options.has("extensionDevelopmentPath")) {
    payload.push(["extensionDevelopmentPath", remote(options.get("extensionDevelopmentPath"))]);
  }
  if (options.has("extensionTestsPath")) {
    payload.push(["extensionTestsPath", remote(markedTests(resolve(options.get("extensionTestsPath"))))]);
  }
  address.searchParams.set("payload", JSON.stringify(payload));
  const [workspace] = paths;
  if (workspace) {
    address.searchParams.set(statSync(workspace).isDirectory() ? "folder" : "workspace", resolve(workspace));
  } else {
    address.searchParams.set("ew", "true");
  }
  return address;
}

/** The console of the tests and the workbench's own log come down one channel: this module marks what the tests print. */
function markedTests(tests) {
  const file = join(temporary, "run.cjs");
  writeFileSync(
    file,
    `const { format } = require("node:util");
for (const level of ["log", "info", "warn", "error"]) {
  const print = console[level];
  // The extension host defines these with a setter that does nothing.
  Object.defineProperty(console, level, { value: (...data) => print.call(console, "\\u0001" + format(...data)) });
}
exports.run = async () => {
  await require(${JSON.stringify(tests)}).run();
  console.log("\\u0002");
};
`,
  );
  return file;
}

function show(type, text) {
  if (text === "\u0001\u0002") {
    passed = true;
  } else if (typeof text === "string" && text.startsWith(wish)) {
    actAsPerson(workbench, JSON.parse(text.slice(wish.length))).catch((error) => fail(error.message, 1));
  } else if (typeof text === "string" && text.startsWith("\u0001")) {
    process.stdout.write(`${text.slice(1)}\n`);
  } else if (process.env.VSCODE_HOST_DEBUG) {
    console.error(`[${type}]`, text);
  }
}

function fail(reason, code) {
  if (!ending) {
    console.error(`vscode-host: ${reason}`);
    end(code);
  }
}

async function end(code) {
  if (ending) {
    return;
  }
  ending = true;
  await browser?.close().catch((error) => console.error(`vscode-host: ${error.message}`));
  await server?.stop();
  if (process.env.VSCODE_HOST_LOG) {
    writeFileSync(process.env.VSCODE_HOST_LOG, server?.log() ?? "");
  }
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}
