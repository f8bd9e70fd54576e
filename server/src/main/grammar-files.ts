import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadGrammar } from "../hosts/strings/grammars";

/** Reads what the build puts beside the server. */
export const readGrammar: ReadGrammar = (file) => readFile(join(__dirname, "grammars", file));
