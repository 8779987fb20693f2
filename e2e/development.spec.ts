import { expect, test } from "@playwright/test";
import { lessons, pages, touchIslands, wakeFigures, watchErrors } from "./book.ts";

// What an author sees is rendered by another server through the same code. Mismatches on every page are looked
// for in subpath.spec.ts; here the first lesson and the last show that this server does its work.
test.use({ baseURL: "http://127.0.0.1:4185" });

for (const path of [lessons[0], lessons.at(-1)!]) {
  test(`${path} hydrates without a mismatch while it is written`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto(path);
    await wakeFigures(page);
    await touchIslands(page);
    await expect(page.locator("[data-hydration-error]")).toHaveCount(0);
    errors.expectNone();
  });
}

test("every page can be seen while it is written", async ({ request }) => {
  for (const path of pages) {
    // The first page of all is rendered by code that has yet to be compiled.
    const response = await request.get(path, { headers: { Accept: "text/html" }, timeout: 120_000 });
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toContain("<h1");
  }
});
