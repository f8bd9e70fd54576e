// Writes the table of rules into README.md: npm run readme
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { rulesTable, withRulesTable } from "./rules-table.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const readme = join(root, "README.md");
writeFileSync(readme, withRulesTable(readFileSync(readme, "utf8"), rulesTable(await importRules())));

/** The rules are TypeScript, which Node 20 cannot import; they are bundled into a folder that is removed again. */
async function importRules() {
  const out = mkdtempSync(join(tmpdir(), "twiml-rules-"));
  try {
    const outfile = join(out, "rules.cjs");
    await build({
      entryPoints: [join(root, "server/src/rules/index.ts")],
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
    return (await import(pathToFileURL(outfile).href)).rules;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
