import { expect } from "@playwright/test";
import { lessons, pages, pictureOf, widgets } from "./book.ts";
import { test } from "./claims.ts";

test.use({ javaScriptEnabled: false });

for (const path of pages) {
  test(`${path} without JavaScript`, async ({ page, claim }) => {
    await page.goto(path);

    await claim("reads whole", async () => {
      await expect(page.locator("h1")).toBeVisible();
      for (const figure of await page.locator("figure.plate").all()) {
        const name = await figure.getAttribute("data-widget");
        const widget = widgets.find((one) => one.name === name)!;
        await expect(figure.locator(pictureOf(widget)).first()).toBeVisible();
        await expect(figure.locator("[data-summary]")).toHaveText(/.{10}/);
      }
    });

    if (!lessons.includes(path)) return;
    await claim("hides no answer", async () => {
      await expect(page.locator('[data-slot="reveal"]').filter({ visible: false })).toHaveCount(0);
      const solutions = page.locator('[data-slot="solution"]');
      expect(await solutions.count()).toBeGreaterThan(0);
      for (const details of await page.locator("details:has([data-slot='solution']) > summary").all()) {
        await details.click();
      }
      await expect(solutions.filter({ visible: false })).toHaveCount(0);
    });
  });
}
