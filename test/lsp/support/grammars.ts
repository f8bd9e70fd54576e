import { readFile } from "node:fs/promises";
import { grammarFiles } from "../../../server/scripts/grammars.mjs";
import type { ReadGrammar } from "../../../server/src/hosts/strings/grammars";

const files = grammarFiles(process.cwd());

/** Reads the grammars where they are installed, as the server does where they are built to. */
export const readGrammar: ReadGrammar = (file) => readFile(files.get(file)!);
