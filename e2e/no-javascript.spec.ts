import { expect, test } from "@playwright/test";
import { lessons, pages } from "./book.ts";

test.use({ javaScriptEnabled: false });

for (const path of pages) {
  test(`${path} reads whole without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("h1")).toBeVisible();
    for (const figure of await page.locator("figure.plate").all()) {
      await expect(figure.locator("svg:visible").first()).toBeVisible();
      await expect(figure.locator("[data-summary]")).toHaveText(/.{10}/);
    }
  });
}

for (const path of lessons) {
  test(`${path} hides no answer without JavaScript`, async ({ page }) => {
    await page.goto(path);
    for (const reveal of await page.locator('[data-slot="reveal"]').all()) await expect(reveal).toBeVisible();
    const solutions = page.locator('[data-slot="solution"]');
    expect(await solutions.count()).toBeGreaterThan(0);
    for (const details of await page.locator("details:has([data-slot='solution']) > summary").all()) {
      await details.click();
    }
    for (const solution of await solutions.all()) await expect(solution).toBeVisible();
  });

  test(`${path} loses no words without JavaScript`, async ({ page, browser, baseURL }) => {
    await page.goto(path);
    const without = ((await page.locator("main").textContent()) ?? "").toLowerCase();
    const context = await browser.newContext({ javaScriptEnabled: true, baseURL });
    const live = await context.newPage();
    await live.goto(path);
    const prose = await live.locator("main p, main h2, main h3, main li, main figcaption").allInnerTexts();
    const words = new Set(
      prose
        .join(" ")
        .toLowerCase()
        .match(/[a-z]{3,}/g),
    );
    expect(words.size).toBeGreaterThan(300);
    const missing = [...words].filter((word) => !without.includes(word));
    await context.close();
    expect(missing).toEqual([]);
  });
}
