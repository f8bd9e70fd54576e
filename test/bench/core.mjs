import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const core = `
export { parseDocument } from "./server/src/document";
export { completion } from "./server/src/features/completion";
export { diagnostics } from "./server/src/features/diagnostics";
export { symbols } from "./server/src/features/symbols";
export { rules } from "./server/src/rules";
`;
/** How often each function runs before it is measured, and how often it is measured. */
const counts = { warmUp: 15, measured: 31 };

/** The median time of each function on the text, in milliseconds, without the protocol around it. */
export async function measureCore(root, text) {
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
  const { parseDocument, completion, diagnostics, symbols, rules } = await import(pathToFileURL(outfile));
  const document = parseDocument(text);
  const offset = text.indexOf("<Dial", text.length >> 1) + 1;
  return {
    parse: median(() => parseDocument(text)),
    // What is remembered of a document is not measured: each is parsed anew.
    diagnostics: median(
      (fresh) => diagnostics(fresh, { rules, onError: console.error }),
      () => parseDocument(text),
    ),
    symbols: median(() => symbols(document)),
    completion: median(
      (fresh) => completion(fresh, offset),
      () => parseDocument(text),
    ),
  };
}

function median(action, prepare = () => undefined) {
  const times = [];
  for (let count = 0; count < counts.warmUp + counts.measured; count++) {
    const input = prepare();
    const start = performance.now();
    action(input);
    times.push(performance.now() - start);
  }
  return times.slice(counts.warmUp).sort((a, b) => a - b)[counts.measured >> 1];
}
