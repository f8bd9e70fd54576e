// Writes the grammars that color TwiML in the strings of other languages and in templates, and their entries in
// package.json. npm run grammars
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hosts } from "./injections/hosts.mjs";
import { contributions, elementNames, grammars } from "./injections/injection-grammar.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const names = elementNames(JSON.parse(readFileSync(join(root, "syntaxes/twiml.tmLanguage.json"), "utf8")));
for (const [file, grammar] of grammars(hosts, names)) {
  writeFileSync(join(root, file), `${JSON.stringify(grammar, null, 2)}\n`);
}
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const own = manifest.contributes.grammars.filter(({ injectTo }) => injectTo === undefined);
manifest.contributes.grammars = [...own, ...contributions(hosts, names)];
writeFileSync(join(root, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
