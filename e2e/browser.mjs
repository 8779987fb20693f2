// Finds a Chromium for the tests and the bench, or installs one; says what to run when it cannot.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Flags for a headless browser that is alone on its machine and talks only to the pages under test. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of an installed Chromium or Chrome: `CHROMIUM_PATH`, then the PATH, then Playwright's own.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, and there is no such file.`);
    return wanted;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...installed, ...MAC, chromium.executablePath()].find((path) => existsSync(path));
}

/** As `findBrowser`, but installs one where there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const attempts = [["npx", "playwright", "install", "chromium"]];
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    attempts.push(["apt-get", "update"], ["apt-get", "install", "-y", "--no-install-recommends", "chromium"]);
  }
  for (const [command, ...args] of attempts) {
    console.log(`No browser found; trying: ${[command, ...args].join(" ")}`);
    spawnSync(command, args, { stdio: "inherit" });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The tests need Chromium or Chrome, and none could be installed here. Run `npx playwright install chromium`, " +
      "or install Chromium yourself and set CHROMIUM_PATH to its program.",
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.log(ensureBrowser());
