import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { TextDocument } from "vscode-languageserver-textdocument";
import oniguruma from "vscode-oniguruma";
import textmate from "vscode-textmate";
import { grammarFiles } from "../../server/scripts/grammars.mjs";

const { resolve } = createRequire(import.meta.url);
const core = `
export { Grammars } from "./server/src/hosts/strings/grammars";
export { EmbeddedDocuments } from "./server/src/lsp/embedded-documents";
export { readSettings } from "./server/src/lsp/settings";
`;
const size = 200 * 1024;
/** A function without TwiML, and one with it, in each language. */
const functions = {
  typescript: [
    (n) => `export function total${n}(items: readonly Item[], rate = ${n}): number {
  const known = items.filter(({ price }) => price !== undefined && price > ${n});
  // The rate is in percent.
  return known.reduce((sum, { price, count }) => sum + price! * count * (1 + rate / 100), 0);
}
`,
    (n) => `export function answer${n}(name: string): string {
  return \`<Response><Say voice="Polly.Joanna">Hello \${name}</Say><Dial action="/next">+14155550100</Dial></Response>\`;
}
`,
  ],
  python: [
    (n) => `def total_${n}(items, rate=${n}):
    """The sum of all prices."""
    known = [item for item in items if item.price is not None and item.price > ${n}]
    # The rate is in percent.
    return sum(item.price * item.count * (1 + rate / 100) for item in known)


`,
    (n) => `def answer_${n}(name):
    return f"""<Response><Say voice="Polly.Joanna">Hello {name}</Say><Dial action="/next">+14155550100</Dial></Response>"""


`,
  ],
  php: [
    (n) => `function total${n}(array $items, int $rate = ${n}): float
{
    $known = array_filter($items, fn($item) => $item['price'] !== null && $item['price'] > ${n});
    // The rate is in percent.
    return array_sum(array_map(fn($item) => $item['price'] * $item['count'] * (1 + $rate / 100), $known));
}
`,
    (n) => `function answer${n}(string $name): string
{
    return "<Response><Say voice='Polly.Joanna'>Hello $name</Say><Dial action='/next'>+14155550100</Dial></Response>";
}
`,
  ],
};
const scopes = { typescript: "source.ts", python: "source.python", php: "source.php" };

function program(language, documents) {
  const [plain, withTwiml] = functions[language];
  let text = language === "php" ? "<?php\n" : "";
  for (let count = 0; text.length < size; count++) {
    text += plain(count);
    if (documents > 0 && count % 60 === 30) {
      text += withTwiml(count);
    }
  }
  return text;
}

/** Milliseconds of the processor for programs of 200 KB: VS Code's own tokens, and what the server does with them. */
export async function measureHostFiles(root) {
  const { Grammars, EmbeddedDocuments, readSettings } = await loadCore(root);
  const files = grammarFiles(root);
  const grammars = new Grammars(async (file) => readFileSync(files.get(file)));
  const rows = [];
  for (const language of Object.keys(functions)) {
    const text = program(language, 1);
    const opened = async (content) => {
      const embedded = new EmbeddedDocuments(grammars, () => readSettings({}), console.error);
      const file = (version, now) => TextDocument.create("file:///program", language, version, now);
      await embedded.ready(file(1, content));
      return { embedded, file };
    };
    const { embedded, file } = await opened(text);
    const documents = embedded.in(file(1, text)).length;
    const open = [];
    for (let count = 0; count < 7; count++) {
      const again = await opened(text);
      open.push(elapsed(() => again.embedded.in(again.file(1, text))));
    }
    const key = [];
    const middle = text.indexOf("\n", text.length >> 1);
    for (let count = 1; count < 30; count++) {
      const now = `${text.slice(0, middle)} // ${"x".repeat(count)}${text.slice(middle)}`;
      key.push(elapsed(() => embedded.in(file(count + 1, now))));
    }
    const none = await opened(program(language, 0));
    const without = [];
    for (let count = 0; count < 30; count++) {
      const now = `${program(language, 0)}${" ".repeat(count)}`;
      without.push(elapsed(() => none.embedded.in(none.file(count, now))));
    }
    const tokens = await tokenTime(language, text);
    rows.push({
      language,
      documents,
      "VS Code's tokens": round(tokens),
      open: round(median(open)),
      "open, % of tokens": round((median(open) / tokens) * 100),
      "key elsewhere": round(median(key)),
      "key without TwiML": round(median(without)),
    });
  }
  return rows;
}

async function loadCore(root) {
  const outfile = join(root, "out/bench/host-file.mjs");
  await build({
    stdin: { contents: core, resolveDir: root },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return import(pathToFileURL(outfile));
}

/** As VS Code does it when a file is opened: each line once, with the state of the line before. */
async function tokenTime(language, text) {
  await oniguruma.loadWASM(readFileSync(resolve("vscode-oniguruma/release/onig.wasm"))).catch(() => {});
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (string) => new oniguruma.OnigString(string),
    }),
    loadGrammar: async (scope) =>
      scope === scopes[language]
        ? textmate.parseRawGrammar(
            readFileSync(resolve(`tm-grammars/grammars/${language}.json`), "utf8"),
            "grammar.json",
          )
        : null,
  });
  const grammar = await registry.loadGrammar(scopes[language]);
  const lines = text.replace(/^<\?php/, "").split("\n");
  const times = [];
  for (let count = 0; count < 3; count++) {
    times.push(
      elapsed(() => {
        let state = textmate.INITIAL;
        for (const line of lines) {
          state = grammar.tokenizeLine2(line, state).ruleStack;
        }
      }),
    );
  }
  return median(times);
}

/** Of the processor, so that what else the machine does does not count. */
function elapsed(action) {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function round(value) {
  return Math.round(value * 10) / 10;
}
