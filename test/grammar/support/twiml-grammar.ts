import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar } from "vscode-textmate";

const { resolve } = createRequire(import.meta.url);

let onigurumaLoaded: Promise<void> | undefined;

/** The files of each grammar by scope name; the base is the XML grammar that VS Code brings. */
const grammarFiles: Readonly<Record<string, () => string>> = {
  "text.xml.twiml": () => "syntaxes/twiml.tmLanguage.json",
  "text.xml": () => resolve("tm-grammars/grammars/xml.json"),
};

/** The grammar of `.twiml` documents, loaded as VS Code loads it. */
export const twimlGrammar: Promise<IGrammar> = loadGrammar("text.xml.twiml", (scope) => grammarFiles[scope]?.(), []);

/** A grammar by its scope name; `injections` are the scope names of those injected into it. */
export async function loadGrammar(
  scopeName: string,
  fileOf: (scopeName: string) => string | undefined,
  injections: readonly string[],
): Promise<IGrammar> {
  onigurumaLoaded ??= oniguruma.loadWASM(readFileSync(resolve("vscode-oniguruma/release/onig.wasm")));
  await onigurumaLoaded;
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const file = fileOf(scope);
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, "utf8"), file);
    },
    getInjections: (scope) => (scope === scopeName ? [...injections] : undefined),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) {
    throw new Error(`The grammar ${scopeName} cannot be loaded`);
  }
  return grammar;
}
