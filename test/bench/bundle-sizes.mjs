// The sizes of what is shipped. At a release: node test/bench/bundle-sizes.mjs --release
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bundleOptions } from "../../server/scripts/bundle-options.mjs";

const folder = dirname(fileURLToPath(import.meta.url));
const file = join(folder, "last-release.json");

/** The sizes of the last release, which every later one is held against. */
export const lastRelease = JSON.parse(readFileSync(file, "utf8"));

/** In bytes, as they are packed, by the name of the file; `root` is the project's folder. */
export async function bundleSizes(root) {
  const options = { ...bundleOptions(root), outdir: "out/bench", minify: true, write: false, logLevel: "warning" };
  const { outputFiles } = await build(options);
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [
      basename(path),
      { bytes: contents.length, compressed: gzipSync(contents).length },
    ]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes("--release")) {
  const root = join(folder, "../..");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(file, `${JSON.stringify({ version, bundles: await bundleSizes(root) }, null, 2)}\n`);
}
