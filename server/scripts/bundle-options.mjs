import { join } from "node:path";
import { copyGrammars } from "./grammars.mjs";

/**
 * How the programs of the extension are bundled; `folder` is the project's.
 * @returns {import("esbuild").BuildOptions}
 */
export function bundleOptions(folder) {
  return {
    absWorkingDir: folder,
    entryPoints: { client: "client/src/node/extension.ts", server: "server/src/main/node.ts" },
    outdir: "dist",
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    // A package's ES modules, where it has them: what is not used then stays out of the bundle, and so out of start-up.
    mainFields: ["module", "main"],
    // Its ES module asks where it lies, which a bundle of CommonJS cannot tell.
    alias: { "web-tree-sitter": join(folder, "node_modules/web-tree-sitter/web-tree-sitter.cjs") },
    plugins: [copyGrammars(folder)],
    sourcesContent: false,
    legalComments: "none",
  };
}
