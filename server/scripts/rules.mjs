// Writes all that is made from the rules: the README's table, server/rules.md and the settings in package.json. npm run rules
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { rulePages } from "./rule-pages.mjs";
import { withRuleSettings } from "./rule-settings.mjs";
import { rulesTable, withRulesTable } from "./rules-table.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const entry = `
export { optInRules, rules } from "./server/src/rules";
export { describedRules } from "./server/src/features/described-rules";
export { isSuppressible } from "./server/src/features/suppressions";
export { diagnostics } from "./server/src/features/diagnostics";
export { isSure } from "./server/src/features/fix-all";
export { parseDocument } from "./server/src/document";
export { twilioError } from "./server/src/catalogue/errors";
`;

const core = await importCore();
rewrite("README.md", (readme) => withRulesTable(readme, rulesTable(core.describedRules)));
rewrite(
  "package.json",
  (text) => `${JSON.stringify(withRuleSettings(JSON.parse(text), core.describedRules), null, 2)}\n`,
);
writeFileSync(
  join(root, "server/rules.md"),
  rulePages(core.describedRules, { ...core, rules: [...core.rules, ...core.optInRules] }),
);

function rewrite(file, change) {
  const path = join(root, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

/** The rules are TypeScript, which Node 20 cannot import; they are bundled into a folder that is removed again. */
async function importCore() {
  const out = mkdtempSync(join(tmpdir(), "twiml-rules-"));
  try {
    const outfile = join(out, "core.cjs");
    await build({
      stdin: { contents: entry, resolveDir: root },
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
