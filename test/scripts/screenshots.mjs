// Takes the README's pictures from the real editor, and draws the icon: node test/scripts/screenshots.mjs [name of one picture]
// Writes client/images/{completion,hover,problem,diagnostics,embedded}-{light,dark}.png and icon.png. Look at them before they are
// committed.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installVsCodeServer, linkExtension, startVsCodeServer } from "../../client/scripts/vscode-server.mjs";
import { openBrowser } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const images = join(root, "client/images");
const themes = { light: "Default Light Modern", dark: "Default Dark Modern" };
/** Nothing but the text: no bars, no map. */
const settings = {
  "breadcrumbs.enabled": false,
  "chat.disableAIFeatures": true,
  "editor.folding": false,
  "editor.fontSize": 14,
  "editor.hideCursorInOverviewRuler": true,
  "editor.hover.delay": 100,
  "editor.lineNumbersMinChars": 3,
  "editor.links": false,
  "editor.matchBrackets": "never",
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.overviewRulerBorder": false,
  "editor.overviewRulerLanes": 0,
  "editor.padding.top": 10,
  "editor.renderLineHighlight": "none",
  "editor.scrollbar.vertical": "hidden",
  "editor.suggest.maxVisibleSuggestions": 10,
  "workbench.activityBar.location": "hidden",
  "workbench.editor.showTabs": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.statusBar.visible": false,
};
/** In CSS pixels; a picture has `scale` times as many. */
const width = 1000;
const scale = 1.1;

const broken = `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Record timeout="forever"/>
  <Diall callerId="+14155550100">
    <Number>+14155550123</Number>
  </Diall>
</Response>
`;

const pictures = {
  completion: {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Gather >
    <Say>For sales, press 1. For support, press 2.</Say>
  </Gather>
  <Redirect/>
</Response>
`,
    height: 340,
    async pose(page) {
      await goTo(page, 3, 11);
      await page.keyboard.press("Control+Space");
      await page.locator(".suggest-widget.visible .monaco-list-row").first().waitFor();
      await showDetails(page);
    },
  },
  hover: {
    text: `<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Dial timeout="20" record="record-from-answer">
    <Number>+14155550123</Number>
  </Dial>
</Response>
`,
    height: 250,
    async pose(page) {
      await hoverOver(page, "timeout");
      await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
    },
  },
  problem: {
    text: broken,
    height: 320,
    async pose(page) {
      await page.locator(".squiggly-error").first().waitFor();
      await hoverOver(page, "forever");
      await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
    },
  },
  embedded: {
    document: "answer.py",
    text: `@app.route("/answer")
def answer(caller, name="Ada"):
    twiml = f"""<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Say voice="Polly.Amy">Hello {name}, please hold.</Say>
  <Dial timeout="20" callerId="{caller}" record="always">
    <Number>+14155550123</Number>
  </Dial>
</Response>"""
    return Response(twiml, mimetype="text/xml")
`,
    height: 300,
    async pose(page) {
      await page.locator(".squiggly-warning, .squiggly-error").first().waitFor();
      await hoverOver(page, "always");
      await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
    },
  },
  diagnostics: {
    text: broken,
    height: 200,
    async pose(page) {
      await page.locator(".squiggly-error").first().waitFor();
      await goTo(page, 4, 5);
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget", { hasText: "Quick Fix" }).first().waitFor();
    },
  },
};

const wanted = process.argv[2];
installVsCodeServer();
for (const [theme, colors] of Object.entries(themes)) {
  await takePictures(theme, colors);
}
if (wanted === undefined) {
  await drawIcon();
}

async function takePictures(theme, colors) {
  const home = mkdtempSync(join(tmpdir(), "twiml-screenshots-"));
  const workspace = join(home, "workspace");
  const userData = join(home, "user");
  mkdirSync(join(userData, "User"), { recursive: true });
  mkdirSync(workspace);
  writeFileSync(join(userData, "User/settings.json"), JSON.stringify({ ...settings, "workbench.colorTheme": colors }));
  linkExtension(join(home, "extensions"));
  const server = await startVsCodeServer({
    data: join(home, "server"),
    userData,
    extensions: join(home, "extensions"),
    options: ["--disable-workspace-trust"],
  });
  server.address.searchParams.set("folder", workspace);
  try {
    for (const [name, picture] of Object.entries(pictures).filter(([name]) => (wanted ?? name) === name)) {
      const file = join(images, `${name}-${theme}.png`);
      const document = picture.document ?? `${name}.twiml`;
      writeFileSync(join(workspace, document), picture.text);
      await takePicture(server.address, document, picture, file);
      console.log(file);
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takePicture(address, document, { height, pose }, file) {
  // Higher than the picture, or popups would open upwards for want of room.
  const [page, browser] = await openBrowser({ width, height: height + 300 }, scale);
  try {
    await page.goto(address.href);
    await page.locator(".explorer-folders-view, .monaco-workbench").first().waitFor();
    await openFile(page, document);
    await pose(page);
    await settled(page);
    const { x, y } = await page.locator(".editor-instance").first().boundingBox();
    await page.screenshot({ path: file, clip: { x, y, width: width - x, height } });
  } catch (error) {
    const failed = join(root, "out/screenshot-failed.png");
    await page.screenshot({ path: failed });
    throw new Error(`${file} could not be taken; ${failed} shows how far it got`, { cause: error });
  } finally {
    await browser.close();
  }
}

async function openFile(page, name) {
  const editor = page.locator(".editor-instance .view-lines");
  const quickOpen = page.locator(".quick-input-widget input");
  await page.keyboard.press("Control+P");
  await quickOpen.waitFor({ timeout: 60_000 });
  await quickOpen.fill(name);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first().waitFor();
  await page.keyboard.press("Enter");
  await editor.getByText("Response").first().waitFor();
  if (await page.locator(".part.sidebar").isVisible()) {
    await page.keyboard.press("Control+B");
    await page.locator(".part.sidebar").waitFor({ state: "hidden" });
  }
  await hoverUntilServed(page);
  await page.locator(".editor-instance .view-line").first().click();
}

/** Opens the documentation beside the list of suggestions. The key that does it closes it again, so it is pressed with care. */
async function showDetails(page) {
  const details = page.locator(".suggest-details-container");
  for (let tries = 0; tries < 5 && !(await details.isVisible()); tries++) {
    await page.keyboard.press("Control+Space");
    await details.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await details.waitFor();
}

/** The server is up when it explains the root element. */
async function hoverUntilServed(page) {
  const hover = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  for (let tries = 0; tries < 60 && !(await hover.first().isVisible()); tries++) {
    await page.mouse.move(0, 0);
    await hoverOver(page, "Response");
    await hover
      .first()
      .waitFor({ timeout: 1000 })
      .catch(() => undefined);
  }
  await page.mouse.move(0, 0);
  await hover.first().waitFor({ state: "hidden" });
}

/** Moves the mouse over the middle of the first occurrence of `word` in the editor. */
async function hoverOver(page, word) {
  const { x, y } = await page.evaluate((word) => {
    const lines = document.createTreeWalker(
      document.querySelector(".editor-instance .view-lines"),
      NodeFilter.SHOW_TEXT,
    );
    for (let node = lines.nextNode(); node; node = lines.nextNode()) {
      const start = node.data.indexOf(word);
      if (start >= 0) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + word.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    throw new Error(`${word} is not on the screen`);
  }, word);
  await page.mouse.move(x, y, { steps: 3 });
}

async function goTo(page, line, column) {
  await page.keyboard.press("Control+G");
  await page.locator(".quick-input-widget input").fill(`:${line}:${column}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Waits until two pictures of the page, a moment apart, are the same: lists are filled, animations over. */
async function settled(page) {
  let before;
  for (let tries = 0; tries < 20; tries++) {
    const now = (await page.screenshot({ caret: "hide" })).toString("base64");
    if (now === before) {
      return;
    }
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("The page does not come to rest");
}

async function drawIcon() {
  const [page, browser] = await openBrowser({ width: 256, height: 256 });
  const svg = readFileSync(join(images, "icon.svg"), "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(images, "icon.png"), omitBackground: true });
  await browser.close();
}
