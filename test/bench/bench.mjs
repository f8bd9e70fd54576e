// Measures the server beside VS Code's HTML server, in the same run: node test/bench/bench.mjs [program of the server]
// The ratios are what counts; the times are those of this machine. It prints, and never fails for a figure.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleSizes, lastRelease } from "./bundle-sizes.mjs";
import { callFlow, middleLine } from "./call-flow.mjs";
import { measureCore, measureHardInputs } from "./core.mjs";
import { measureHostFiles } from "./host-file.mjs";
import { ServerUnderTest } from "./server-under-test.mjs";
import { measureStartUp } from "./start-up.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const servers = {
  ours: [process.argv[2] ?? join(root, "dist/server.js"), "twiml"],
  peer: [join(root, "node_modules/vscode-langservers-extracted/bin/vscode-html-language-server"), "html"],
};
/** Documents in KiB, and how often each thing is measured. */
const sizes = [1, 8, 64];
const counts = { start: 9, rounds: 3, hover: 40, symbols: 10 };
const typed = '  <Dial timeout="10" record="record-from-answer" action="/next"></Dial>';

/** Figures by name, then by server: all that were measured. */
const figures = new Map();
function note(name, server, value) {
  const values = figures.get(name) ?? { ours: [], peer: [] };
  values[server].push(value);
  figures.set(name, values);
}

async function time(name, server, action) {
  const start = performance.now();
  await action();
  note(name, server, performance.now() - start);
}

async function measureStart(server) {
  const start = performance.now();
  const started = new ServerUnderTest(...servers[server]);
  await started.initialize();
  await started.open("file:///start.x", "<Response/>\n");
  await started.hover("file:///start.x", { line: 0, character: 3 });
  note("start to first hover, ms", server, performance.now() - start);
  await started.stop();
}

async function measureSize(started, server, size, round) {
  const uri = `file:///${size}-${round}.x`;
  const text = callFlow(size * 1024);
  const line = middleLine(text);
  await time(`${size} KiB: open to first symbols, ms`, server, async () => {
    await started.open(uri, text);
    await started.symbols(uri);
  });
  let version = 1;
  await started.change(uri, ++version, { line, character: 0 }, "\n");
  for (let character = 0; character < typed.length; character++) {
    await time(`${size} KiB: key to completion, ms`, server, async () => {
      await started.change(uri, ++version, { line, character }, typed[character]);
      await started.completion(uri, { line, character: character + 1 });
    });
  }
  for (let count = 0; count < counts.hover; count++) {
    await time(`${size} KiB: hover, ms`, server, () => started.hover(uri, { line: 2 + (count % 8), character: 6 }));
  }
  for (let count = 0; count < counts.symbols; count++) {
    await time(`${size} KiB: symbols, ms`, server, () => started.symbols(uri));
  }
  await started.close(uri);
}

for (let count = 0; count < counts.start; count++) {
  await measureStart("ours");
  await measureStart("peer");
}
for (let round = 0; round < counts.rounds; round++) {
  for (const server of ["ours", "peer"]) {
    const started = new ServerUnderTest(...servers[server]);
    await started.initialize();
    for (const size of sizes) {
      await measureSize(started, server, size, round);
    }
    note("resident memory after that, MiB", server, started.memory());
    await started.stop();
  }
}

const percentile = (values, part) => values.sort((a, b) => a - b)[Math.floor(part * (values.length - 1))];
const cell = (value) => value.toFixed(2).padStart(9);
console.log(
  `\n${"median (and 95th percentile)".padEnd(34)}${"ours".padStart(9)}${"peer".padStart(9)}${"ratio".padStart(9)}`,
);
for (const [name, { ours, peer }] of figures) {
  for (const [part, label] of ours.length > 30
    ? [
        [0.5, name],
        [0.95, `${name}, 95 %`],
      ]
    : [[0.5, name]]) {
    const [our, their] = [percentile(ours, part), percentile(peer, part)];
    console.log(`${label.padEnd(34)}${cell(our)}${cell(their)}${cell(our / their)}`);
  }
}

console.log("\nIn one process, 64 KiB");
const core = await measureCore(root, callFlow(64 * 1024));
for (const [name, value] of Object.entries(core)) {
  const basis = name.startsWith("first ") ? core["first parse"] : core.parse;
  console.log(`${`${name}, ms`.padEnd(34)}${cell(value)}${cell(value / basis)} times parsing`);
}

console.log("\nPrograms of 200 KiB, ms of the processor");
console.table(await measureHostFiles(root));

console.log("\nHard inputs, in times of parsing a sound document of 64 KiB");
console.table(await measureHardInputs(root));

console.log(`\nBundles as they are packed, KiB (and compressed), and the ratio to release ${lastRelease.version}`);
for (const [file, { bytes, compressed }] of Object.entries(await bundleSizes(root))) {
  const before = lastRelease.bundles[file];
  const ratio = before ? cell(bytes / before.bytes) + cell(compressed / before.compressed) : " new";
  console.log(`${file.padEnd(34)}${cell(bytes / 1024)}${cell(compressed / 1024)}${ratio}`);
}

console.log("\nFrom the start to the first completion, ms");
console.table(await measureStartUp(root));
