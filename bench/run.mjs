// One command that measures the built book beside DESIGN's budgets: `npm run bench` (after `npm run build`).
// Machines differ and are noisy: read ratios and counts, compare runs of one machine, assert nothing.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser } from "../e2e/browser.mjs";
import { measureBytes } from "./bytes.mjs";
import { measureDrags } from "./drag.mjs";
import { measureLighthouse } from "./lighthouse.mjs";
import { measureMath, measureTraining } from "./math.mjs";

const PORT = 4186;
const DEBUG_PORT = 4187;
const base = `http://127.0.0.1:${PORT}`;

const server = spawn("node", ["build/serve.mjs", "dist"], { env: { ...process.env, PORT: String(PORT) } });
await once(server.stdout, "data");

const executablePath = ensureBrowser();
const browser = await chromium.launch({
  executablePath,
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${DEBUG_PORT}`],
});

try {
  const xml = await (await fetch(`${base}/sitemap.xml`)).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);
  const pages = [];
  for (const path of paths) {
    const html = await (await fetch(base + path)).text();
    pages.push({ path, url: base + path, lesson: html.includes('data-page="lesson"') });
  }
  const lessons = pages.filter((page) => page.lesson);

  console.log(
    "\nBytes of a first view, gzipped kB (budgets: all 125, JS 5, HTML 35, CSS 12, fonts 85; CSS holds 1 for paper)",
  );
  console.table(await measureBytes(browser, lessons));

  console.log(
    "\nOne drag step, ms: script + style + layout (budgets: 1.5 median, 3.4 p95; at 4x throttle 5.5, 15)",
  );
  console.table(await measureDrags(browser, `${base}/gallery/`));

  console.log("\nMathematics: time over that of a bare loop of Math.log (budget: 3)");
  console.table(await measureMath());

  console.log("\nTraining on chapters 1 to 22 of Moby-Dick, ms (budget: about 1000)");
  console.table(await measureTraining());

  console.log("\nLighthouse, mobile (budgets: performance 97, the rest 100)");
  console.table(await measureLighthouse(DEBUG_PORT, [`${base}/`, ...lessons.map((lesson) => lesson.url)]));
} finally {
  await browser.close();
  server.kill();
}
