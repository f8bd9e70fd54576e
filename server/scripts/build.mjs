// Bundles the extension: node server/scripts/build.mjs [--production] [--watch]
// Writes dist/client.js (runs in VS Code's extension host) and dist/server.js (a Node process of its own).
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";
import { writeNotices } from "./notices.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const production = process.argv.includes("--production");

/** @type {import("esbuild").BuildOptions} */
const options = {
  ...bundleOptions(root),
  minify: production,
  sourcemap: !production,
  metafile: true,
  logLevel: "info",
};

rmSync(join(root, "dist"), { recursive: true, force: true });
if (process.argv.includes("--watch")) {
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
