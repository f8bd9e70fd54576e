// Prints what a twilio package can write that the catalogue does not know: npm run catalogue:drift [-- folder]
// The folder is that of an unpacked package, by default the installed one. Ends with 1 where something is missing.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { missingFromCatalogue } from "./missing-from-catalogue.mjs";
import { readTwilioSdk } from "./twilio-sdk.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = resolve(process.argv[2] ?? join(root, "node_modules/twilio"));

try {
  const elements = readTwilioSdk(folder);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const missing = missingFromCatalogue(elements, await importCatalogue());
  for (const line of missing) {
    console.log(line);
  }
  console.log(
    `twilio ${version}: ${elements.length} elements in their parents, ${missing.length} facts missing from the catalogue`,
  );
  process.exitCode = missing.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

/** The catalogue is TypeScript, which Node 20 cannot import; it is bundled into a folder that is removed again. */
async function importCatalogue() {
  const out = mkdtempSync(join(tmpdir(), "twiml-catalogue-"));
  try {
    const outfile = join(out, "catalogue.mjs");
    await build({
      stdin: {
        contents: `
          export { elementSpec } from "./server/src/catalogue";
          export { languageLists } from "./server/src/catalogue/values/languages";
          export { voice } from "./server/src/catalogue/values/voices";`,
        resolveDir: root,
      },
      outfile,
      bundle: true,
      format: "esm",
      target: "node20",
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(out, { recursive: true });
  }
}
