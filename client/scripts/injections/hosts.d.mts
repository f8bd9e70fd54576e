import type { Host } from "./injection-grammar.mjs";

export const hosts: readonly Host[];
