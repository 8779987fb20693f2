import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { lessons, wakeFigures } from "./book.ts";

/** DESIGN's budgets: gzipped kilobytes; fonts are compressed already. */
const BUDGET = { first: 125, firstScript: 5, allScript: 110, document: 35, stylesheet: 12, font: 85 };

type Kind = "document" | "script" | "stylesheet" | "font" | "other";

for (const path of lessons) {
  test(`${path} stays within its budget of bytes`, async ({ page }) => {
    const sizes: Record<Kind, number> = { document: 0, script: 0, stylesheet: 0, font: 0, other: 0 };
    const pending: Promise<void>[] = [];
    page.on("response", (response) => {
      const type = response.request().resourceType();
      // What only paper needs is fetched last and holds nothing up: it counts for the whole, not as CSS.
      const forPaper = /\/print-[^/]*\.css$/.test(response.url());
      const kind = (type in sizes && !forPaper ? type : "other") as Kind;
      const weigh = async () => {
        const body = await response.body().catch(() => Buffer.alloc(0));
        sizes[kind] += (kind === "font" ? body.length : gzipSync(body, { level: 9 }).length) / 1000;
      };
      pending.push(weigh());
    });
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto(path, { waitUntil: "networkidle" });
    await Promise.all(pending);
    const first = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    expect.soft(sizes.document, "HTML").toBeLessThanOrEqual(BUDGET.document);
    expect.soft(sizes.stylesheet, "CSS").toBeLessThanOrEqual(BUDGET.stylesheet);
    expect.soft(first, "first view").toBeLessThanOrEqual(BUDGET.first);

    await wakeFigures(page);
    for (const touched of await page.locator('[data-island][data-when="touch"]').all()) {
      const control = touched.locator("input:visible, button:visible").first();
      if (await control.count()) await control.focus();
      await expect(touched).toHaveAttribute("data-hydrated", /.*/);
    }
    await page.waitForLoadState("networkidle");
    await Promise.all(pending);
    expect.soft(sizes.script, "JavaScript with all islands live").toBeLessThanOrEqual(BUDGET.allScript);
    expect.soft(sizes.font, "fonts").toBeLessThanOrEqual(BUDGET.font);
  });

  test(`${path} runs almost no script until a figure is near`, async ({ page }) => {
    let bytes = 0;
    await page.route("**/*", async (route) => {
      if (route.request().resourceType() !== "script") return route.continue();
      const response = await route.fetch();
      bytes += gzipSync(await response.body(), { level: 9 }).length / 1000;
      await route.fulfill({ response });
    });
    await page.addInitScript(() => {
      window.IntersectionObserver = class {
        observe() {}
        unobserve() {}
        disconnect() {}
      } as unknown as typeof IntersectionObserver;
    });
    await page.goto(path, { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(BUDGET.firstScript);
  });
}
