// Runs the unit tests: node test/scripts/unit.mjs [part of a file's path…]
// They are bundled, and run in a process for each core: a process per file would cost more than the tests do.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const wanted = process.argv.slice(2).map((path) => path.replaceAll("\\", "/"));

const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .map((file) => `test/${file.replaceAll("\\", "/")}`)
  .filter((file) => file.endsWith(".test.ts") && !file.startsWith("test/e2e/"))
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part) || part.endsWith(file)))
  .sort();
if (files.length === 0) {
  console.error(`No test file matches ${wanted.join(", ")}`);
  process.exit(1);
}

// A bundle for each core; few tests are not worth a second one.
const count = Math.min(availableParallelism(), 4, Math.ceil(files.length / 20));
const bundles = await Promise.all(
  Array.from({ length: count }, (_, number) =>
    bundle(
      files.filter((_, index) => index % count === number),
      join(root, `out/unit-${number + 1}.mjs`),
    ),
  ),
);
const flags = ["--enable-source-maps", "--test", `--test-concurrency=${count}`, "--test-reporter=spec"];
const { status } = spawnSync(process.execPath, [...flags, ...bundles], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;

async function bundle(tests, outfile) {
  await build({
    // Imports run in order: the seed is set before any test asks for random cases.
    stdin: {
      contents: ["test/support/seed.ts", ...tests].map((file) => `import "./${file}";`).join("\n"),
      resolveDir: root,
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}
