import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const candidates = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium or Chrome on this machine. Debian's is installed when there is none and we are root there. */
export function installedBrowser() {
  const found = candidates.find((path) => path && existsSync(path));
  if (found) {
    return found;
  }
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Debian's chromium with apt-get…");
    apt("update", "-q");
    apt("install", "-y", "-q", "--no-install-recommends", "chromium");
    return "/usr/bin/chromium";
  }
  throw new Error(
    "No Chromium or Chrome was found. Install one (on Debian: apt-get install chromium) or name it in CHROMIUM.",
  );
}

function apt(...parameters) {
  const { status, stdout, stderr } = spawnSync("apt-get", parameters, { encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`apt-get ${parameters.join(" ")} failed:\n${stdout}\n${stderr}`);
  }
}

/** Opens a headless browser with one empty page; returns both. `viewport` is in CSS pixels, `scale` device pixels per CSS pixel. */
export async function openBrowser(viewport, scale = 1) {
  const browser = await chromium.launch({
    executablePath: installedBrowser(),
    // Chromium refuses its sandbox to root; the others keep it from reaching out or from using a GPU that is not there.
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  return [page, browser];
}
