// Bundles the extension as it is shipped, or, with --watch, to be debugged: node server/scripts/build.mjs [--watch]
// Writes dist/client.js (runs in VS Code's extension host) and dist/server.js (a Node process of its own).
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";
import { writeNotices } from "./notices.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const watch = process.argv.includes("--watch");

/** @type {import("esbuild").BuildOptions} */
const options = {
  ...bundleOptions(root),
  // What is measured and tested is what people run. A smaller bundle starts faster, too.
  minify: !watch,
  sourcemap: true,
  metafile: true,
  logLevel: "info",
};

rmSync(join(root, "dist"), { recursive: true, force: true });
if (watch) {
  // VS Code's task reads these lines (.vscode/tasks.json).
  const progress = {
    name: "progress",
    setup(bundle) {
      bundle.onStart(() => console.log("build: started"));
      bundle.onEnd(({ errors }) => {
        for (const { location, text } of errors) {
          console.log(`build: error at ${location?.file}:${location?.line}:${location?.column}: ${text}`);
        }
        console.log("build: finished");
      });
    },
  };
  await (await context({ ...options, plugins: [...options.plugins, progress] })).watch();
} else {
  const { metafile } = await build(options);
  writeNotices(root, metafile);
}
