import type { Plugin } from "esbuild";

export function grammarFiles(folder: string): Map<string, string>;
export function copyGrammars(folder: string): Plugin;
