// What reads the programs that TwiML stands in: copied beside the server, which loads it when it needs it.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const languages = ["javascript", "typescript", "tsx", "python", "ruby", "php", "java", "c-sharp", "go", "rust"];

/** Where each file is that the server asks for; `folder` is the project's. */
export function grammarFiles(folder) {
  const grammars = join(folder, "node_modules/@vscode/tree-sitter-wasm/wasm");
  return new Map([
    ["web-tree-sitter.wasm", join(folder, "node_modules/web-tree-sitter/web-tree-sitter.wasm")],
    ...languages.map((language) => {
      const file = `tree-sitter-${language}.wasm`;
      return [file, join(grammars, file)];
    }),
  ]);
}

/**
 * Puts them into the folder `grammars` of what is built.
 * @returns {import("esbuild").Plugin}
 */
export function copyGrammars(folder) {
  return {
    name: "grammars",
    setup({ initialOptions, onEnd }) {
      onEnd(() => {
        const target = join(folder, initialOptions.outdir ?? "dist", "grammars");
        mkdirSync(target, { recursive: true });
        for (const [file, source] of grammarFiles(folder)) {
          copyFileSync(source, join(target, file));
        }
      });
    },
  };
}
