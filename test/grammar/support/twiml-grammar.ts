import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";

const { resolve } = createRequire(import.meta.url);

/** The files of each grammar by scope name; the base is the XML grammar that VS Code brings. */
const grammarFiles: Readonly<Record<string, () => string>> = {
  "text.xml.twiml": () => "syntaxes/twiml.tmLanguage.json",
  "text.xml": () => resolve("tm-grammars/grammars/xml.json"),
};

/** The grammar of `.twiml` documents, loaded as VS Code loads it. */
export const twimlGrammar: Promise<IGrammar> = load();

async function load(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(resolve("vscode-oniguruma/release/onig.wasm")));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) => {
      const file = grammarFiles[scopeName]?.();
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, "utf8"), file);
    },
  });
  const grammar = await registry.loadGrammar("text.xml.twiml");
  if (grammar === null) {
    throw new Error("The grammar of TwiML cannot be loaded");
  }
  return grammar;
}
