import { expect, test } from "@playwright/test";
import { pages, wakeFigures, watchErrors } from "./book.ts";

// React reports attributes that differ between server and browser only in development.
test.use({ baseURL: "http://127.0.0.1:4185" });
test.describe.configure({ mode: "serial" });

for (const path of pages) {
  test(`${path} hydrates without a mismatch`, async ({ page }) => {
    test.slow();
    const errors = watchErrors(page);
    await page.goto(path);
    await wakeFigures(page);
    for (const touched of await page.locator('[data-island][data-when="touch"]').all()) {
      const control = touched.locator("input:visible, button:visible").first();
      if (await control.count()) await control.focus();
      await expect(touched).toHaveAttribute("data-hydrated", /.*/);
    }
    await expect(page.locator("[data-hydration-error]")).toHaveCount(0);
    errors.expectNone();
  });
}
