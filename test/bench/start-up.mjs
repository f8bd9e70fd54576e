// Where the time goes until the server has answered its first completion: node test/bench/start-up.mjs [--functions]
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundleOptions } from "../../server/scripts/bundle-options.mjs";
import { ServerUnderTest } from "./server-under-test.mjs";

/** What the parts of the bundle are, by their path in it; the first that fits. */
const parts = [
  ["protocol library", /node_modules\/(vscode-languageserver|vscode-jsonrpc)/],
  ["parser library, with its grammar", /node_modules\/(@xml-tools|chevrotain|regexp-to-ast)/],
  ["phone numbers", /node_modules\/libphonenumber-js/],
  ["parsers of programs", /node_modules\/web-tree-sitter/],
  ["other libraries", /node_modules\//],
  ["catalogue", /^server\/src\/catalogue\//],
  ["rules", /^server\/src\/rules\//],
  ["features", /^server\/src\/features\//],
  ["the rest of the server", /^server\/src\//],
];
const runs = 5;

/** Milliseconds of each part of the program, by its name: the median of several starts. */
export async function measureStartUp(root) {
  const profiles = await profilesOf(root);
  const names = [...parts.map(([name]) => name), "Node: loading and compiling", "garbage"];
  const rows = names.map((name) => [name, { ms: rounded(median(profiles.map(({ times }) => sum(times, name)))) }]);
  return Object.fromEntries([...rows, ["all", { ms: rounded(median(profiles.map(({ whole }) => whole))) }]]);
}

/** The functions that take longest themselves, with the part that they are of. */
async function slowestFunctions(root) {
  const totals = new Map();
  for (const { times } of await profilesOf(root)) {
    for (const { part, name, ms } of times) {
      totals.set(`${part}: ${name}`, (totals.get(`${part}: ${name}`) ?? 0) + ms / runs);
    }
  }
  return [...totals].sort(([, a], [, b]) => b - a).slice(0, 40);
}

async function profilesOf(root) {
  const folder = join(root, "out/bench/start");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = { ...bundleOptions(root), entryPoints: { server: "server/src/main/node.ts" }, outdir: folder };
  // Not minified: the names of modules and functions are what is asked for.
  await build({ ...options, logLevel: "warning" });
  for (let count = 0; count < runs; count++) {
    await startAndComplete(join(folder, "server.js"), folder);
  }
  const modules = modulesIn(readFileSync(join(folder, "server.js"), "utf8"));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cpuprofile"))
    .map((file) => analyzed(JSON.parse(readFileSync(join(folder, file), "utf8")), modules));
}

async function startAndComplete(program, folder) {
  const profiling = ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=100"];
  const server = new ServerUnderTest(program, "twiml", profiling);
  await server.initialize();
  await server.open("file:///start.twiml", "<Response>\n  <\n</Response>\n");
  await server.completion("file:///start.twiml", { line: 1, character: 3 });
  await server.stop();
}

/** The path of the module that each line of the bundle belongs to: esbuild writes it as a comment above. */
function modulesIn(bundle) {
  let path = "";
  return bundle.split("\n").map((line) => {
    path = /^\s*\/\/ ((?:node_modules|server|snippets)\/\S+)$/.exec(line)?.[1] ?? path;
    return path;
  });
}

function analyzed({ nodes, samples, timeDeltas }, modules) {
  const self = new Map();
  samples.forEach((id, index) => {
    self.set(id, (self.get(id) ?? 0) + timeDeltas[index] / 1000);
  });
  const times = nodes
    .filter(({ callFrame }) => callFrame.functionName !== "(idle)")
    .map(({ id, callFrame }) => ({
      part: partOf(callFrame, modules),
      name: callFrame.functionName,
      ms: self.get(id) ?? 0,
    }));
  return { times, whole: times.reduce((all, { ms }) => all + ms, 0) };
}

function partOf({ url, lineNumber, functionName }, modules) {
  if (functionName === "(garbage collector)") {
    return "garbage";
  }
  const path = url.endsWith("server.js") ? modules[lineNumber] : undefined;
  return path ? (parts.find(([, pattern]) => pattern.test(path))?.[0] ?? path) : "Node: loading and compiling";
}

function sum(times, wanted) {
  return times.filter(({ part }) => part === wanted).reduce((all, { ms }) => all + ms, 0);
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function rounded(value) {
  return Math.round(value * 10) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
  console.table(await measureStartUp(root));
  if (process.argv.includes("--functions")) {
    for (const [name, ms] of await slowestFunctions(root)) {
      console.log(`${ms.toFixed(1).padStart(6)} ${name}`);
    }
  }
}
