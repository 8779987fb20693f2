import { gzipSync } from "node:zlib";

const KINDS = { document: "HTML", script: "JS", stylesheet: "CSS", font: "fonts" };

/** Bytes of the first view of each page, and of its JavaScript once all its figures are live. */
export async function measureBytes(browser, pages) {
  const rows = {};
  for (const { path, url } of pages) {
    const page = await browser.newPage({ viewport: { width: 390, height: 664 } });
    const row = { HTML: 0, JS: 0, CSS: 0, fonts: 0, other: 0 };
    const pending = [];
    page.on("response", (response) => {
      pending.push(
        response.body().then((body) => {
          const kind = KINDS[response.request().resourceType()] ?? "other";
          row[kind] += kind === "fonts" ? body.length : gzipSync(body, { level: 9 }).length;
        }),
      );
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await Promise.all(pending);
    const first = { ...row };
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
    await page.waitForLoadState("networkidle");
    await Promise.all(pending);
    const total = Object.values(first).reduce((sum, size) => sum + size, 0);
    const kB = (size) => Math.round(size / 100) / 10;
    rows[path] = Object.fromEntries([
      ["all", kB(total)],
      ...Object.entries(first).map(([kind, size]) => [kind, kB(size)]),
      ["JS, figures live", kB(row.JS)],
    ]);
    await page.close();
  }
  return rows;
}
