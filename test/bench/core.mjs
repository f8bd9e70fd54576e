import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const core = `
export { parseDocument } from "./server/src/document";
export { completion } from "./server/src/features/completion";
export { diagnostics } from "./server/src/features/diagnostics";
export { symbols } from "./server/src/features/symbols";
export { semanticTokens } from "./server/src/features/semantic-tokens";
export { foldingRanges } from "./server/src/features/folding";
export { formatDocument } from "./server/src/features/formatting/format-document";
export { rules } from "./server/src/rules";
export { hardInputs, soundDocument } from "./test/bench/hard-inputs";
`;
/** How often each function runs before it is measured, and how often it is measured. */
const counts = { warmUp: 15, measured: 31 };
/** The same for what takes longer. */
const few = { warmUp: 1, measured: 3 };

/**
 * The median time of each function on the text, in milliseconds, without the protocol around it. Parsing and checking take
 * turns, as they do when documents are opened: a parser alone in a loop is faster than any that somebody uses, since the
 * engine throws away at once what nobody keeps.
 */
export async function measureCore(root, text) {
  const { parseDocument, completion, diagnostics, symbols, rules } = await loadCore(root);
  const parse = [];
  const check = [];
  for (let count = 0; count < counts.warmUp + counts.measured; count++) {
    let fresh;
    parse.push(timeOf(() => (fresh = parseDocument(text))));
    // What is remembered of a document is not measured: each is parsed anew.
    check.push(timeOf(() => diagnostics(fresh, { rules, onError: console.error })));
  }
  const document = parseDocument(text);
  const offset = text.indexOf("<Dial", text.length >> 1) + 1;
  return {
    parse: middle(parse.slice(counts.warmUp)),
    diagnostics: middle(check.slice(counts.warmUp)),
    "first parse": parse[0],
    "first diagnostics": check[0],
    symbols: median(() => symbols(document)),
    completion: median(
      (fresh) => completion(fresh, offset),
      () => parseDocument(text),
    ),
  };
}

/** What hard inputs take, in times of parsing a sound document of 64 KB; a row for each, a column for each question. */
export async function measureHardInputs(root) {
  const core = await loadCore(root);
  const { parseDocument, hardInputs, soundDocument } = core;
  const basis = median(() => parseDocument(soundDocument));
  const options = { tabSize: 2, insertSpaces: true, wrapAttributes: 100 };
  const questions = {
    diagnostics: (document) => core.diagnostics(document, { rules: core.rules, onError: console.error }),
    completion: (document) => core.completion(document, document.text.indexOf("<", document.text.length >> 1) + 1),
    symbols: core.symbols,
    tokens: (document) => core.semanticTokens(document),
    folding: core.foldingRanges,
    format: (document) => core.formatDocument(document, options),
  };
  const rows = Object.entries({ "64 KB, sound": soundDocument, ...hardInputs }).map(([name, text]) => {
    const times = { parse: median(() => parseDocument(text), undefined, few) };
    for (const [question, ask] of Object.entries(questions)) {
      times[question] = median(ask, () => parseDocument(text), few);
    }
    return [
      name,
      Object.fromEntries(Object.entries(times).map(([key, time]) => [key, Number((time / basis).toFixed(1))])),
    ];
  });
  return Object.fromEntries(rows);
}

async function loadCore(root) {
  const outfile = join(root, "out/bench/core.mjs");
  await build({
    stdin: { contents: core, resolveDir: root },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
    // libphonenumber-js comes in ES modules as well, without which its bundle wants `require`.
    mainFields: ["module", "main"],
  });
  return import(pathToFileURL(outfile));
}

function median(action, prepare = () => undefined, { warmUp, measured } = counts) {
  const times = [];
  for (let count = 0; count < warmUp + measured; count++) {
    const input = prepare();
    times.push(timeOf(() => action(input)));
  }
  return middle(times.slice(warmUp));
}

function timeOf(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function middle(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}
