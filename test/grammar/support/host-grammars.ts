import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { IGrammar } from "vscode-textmate";
import { loadGrammar } from "./twiml-grammar";

const { resolve } = createRequire(import.meta.url);

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

const contributions: readonly Contribution[] = JSON.parse(readFileSync("package.json", "utf8")).contributes.grammars;

/** What they are made of, too. */
const parts = { "text.html.basic": "html", "source.jinja": "jinja", "source.css": "css" } as const;

/** For each host language the scope name of its grammar, and the file that has it. */
const hosts = {
  javascript: ["source.js", "javascript"],
  javascriptreact: ["source.js.jsx", "jsx"],
  typescript: ["source.ts", "typescript"],
  typescriptreact: ["source.tsx", "tsx"],
  python: ["source.python", "python"],
  php: ["source.php", "php"],
  ruby: ["source.ruby", "ruby"],
  csharp: ["source.cs", "csharp"],
  java: ["source.java", "java"],
  go: ["source.go", "go"],
  kotlin: ["source.kotlin", "kotlin"],
  rust: ["source.rust", "rust"],
  erb: ["text.html.erb", "erb"],
  liquid: ["text.html.liquid", "liquid"],
  jinja: ["text.html.jinja", "jinja-html"],
  razor: ["text.aspnetcorerazor", "razor"],
} as const;

export type HostLanguage = keyof typeof hosts;

export const hostLanguages = Object.keys(hosts) as HostLanguage[];

const loaded = new Map<string, Promise<IGrammar>>();

/** The grammar of a host language as VS Code has it: with ours injected, or as it was before. */
export function hostGrammar(language: HostLanguage, injected: boolean): Promise<IGrammar> {
  const key = `${language} ${injected}`;
  const grammar = loaded.get(key) ?? load(language, injected);
  loaded.set(key, grammar);
  return grammar;
}

function load(language: HostLanguage, injected: boolean): Promise<IGrammar> {
  const [scopeName] = hosts[language];
  const own = injected ? contributions : [];
  const files = new Map<string, string>([
    ...own.map(({ scopeName, path }) => [scopeName, path] as const),
    ...Object.values(hosts).map(([scope, file]) => [scope, resolve(`tm-grammars/grammars/${file}.json`)] as const),
    ...Object.entries(parts).map(([scope, file]) => [scope, resolve(`tm-grammars/grammars/${file}.json`)] as const),
    ["text.xml", resolve("tm-grammars/grammars/xml.json")],
  ]);
  const injections = own.filter(({ injectTo }) => injectTo?.includes(scopeName)).map((each) => each.scopeName);
  return loadGrammar(scopeName, (scope) => files.get(scope), injections);
}
