// What a person does in the page of a VS Code in a browser, for tests: they run in its extension host and cannot reach the page.
// A test prints what is to be done (test/e2e/person.ts); vscode-host.mjs hears it and asks here.
import { renameSync, writeFileSync } from "node:fs";

const deeds = { paste, drop, inspect };

/**
 * Does what a test has asked for, and writes what came of it as JSON into the file that it named: `{ seen }`, or `{ error }`.
 *
 * @param {import("playwright-core").Page} page
 * @param {{ does: "paste" | "drop" | "inspect", answer: string, [key: string]: unknown }} deed
 */
export async function actAsPerson(page, { does, answer, ...deed }) {
  let result;
  try {
    result = { seen: (await deeds[does](page, deed)) ?? null };
  } catch (error) {
    result = { error: error instanceof Error ? error.message : String(error) };
  }
  // Whoever waits for the file must find the whole of it.
  writeFileSync(`${answer}.part`, JSON.stringify(result));
  renameSync(`${answer}.part`, answer);
}

async function paste(page, { text }) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press("Control+V");
}

/** Drags files of the explorer, named as they stand there, to the cursor of the editor, and lets them go with Shift held. */
async function drop(page, { files }) {
  const rows = files.map((name) => page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).first());
  const { x, y, height } = await page.locator(".editor-instance .cursors-layer .cursor").first().boundingBox();
  for (const row of rows.length > 1 ? rows : []) {
    await row.click({ modifiers: ["Control"] });
  }
  await rows.at(-1).hover();
  await page.mouse.down();
  await page.keyboard.down("Shift");
  await page.mouse.move(x + 40, y + height / 2, { steps: 10 });
  await page.mouse.move(x, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
}

/** What VS Code's own inspector, which must be open, says of the token at the cursor: by the names of its rows, the scopes innermost first. */
async function inspect(page) {
  const inspector = page.locator(".token-inspect-widget");
  await inspector.locator("td.tiw-metadata-scopes").waitFor();
  const rows = await inspector
    .locator("tr")
    .evaluateAll((rows) => rows.map(({ cells: [key, value] }) => [key?.innerText ?? "", value?.innerText ?? ""]));
  await page.keyboard.press("Escape");
  await inspector.waitFor({ state: "hidden" });
  return Object.fromEntries(rows);
}
