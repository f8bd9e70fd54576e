import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** VS Code calls this in the extension host; a rejection is a failed run. Counts go to result.json for test/scripts/e2e.mjs. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, color: false, reporter: "spec" });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith(".e2e.js")) {
      mocha.addFile(join(__dirname, file));
    }
  }
  const { passed, failed } = await new Promise<{ passed: number; failed: number }>((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }));
  });
  writeFileSync(join(__dirname, "result.json"), JSON.stringify({ passed, failed }));
  if (failed > 0) {
    throw new Error(`${failed} end-to-end tests failed`);
  }
}
