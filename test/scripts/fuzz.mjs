// Tries random documents, edits and requests: npm run fuzz [how long: 90, 90s, 10m, 1h]; a minute where nothing is said.
// FC_SEED=12345 npm run fuzz tries the same cases again, in the same order.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const units = { "": 1, s: 1, m: 60, h: 3600 };

const [, amount, unit = ""] = /^(\d+)([smh]?)$/.exec(process.argv[2] ?? "60") ?? [];
if (amount === undefined) {
  console.error(`How long? ${process.argv[2]} is none of 90, 90s, 10m, 1h`);
  process.exit(1);
}
const seconds = Number(amount) * units[unit];
const { FC_SEED: seed = String(randomInt(2 ** 31)) } = process.env;
console.log(`fuzz: ${seconds} seconds, FC_SEED=${seed}`);
const { status } = spawnSync(process.execPath, [join(root, "test/scripts/unit.mjs"), "test/fuzz/"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, FC_SEED: seed, FUZZ_SECONDS: String(seconds) },
});
console.log(`fuzz: ${status === 0 ? "nothing found" : "found something; the lines above say with which FC_SEED"}`);
process.exitCode = status ?? 1;
