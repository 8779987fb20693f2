import { expect, test } from "@playwright/test";
import { pages, wakeFigures, watchErrors } from "./book.ts";

const home = "http://127.0.0.1:4184/textbook";

for (const path of pages) {
  test(`${path} works under /textbook/`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.goto(home + path);
    await wakeFigures(page);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    const strays = links.filter(
      (href) => href.startsWith("http://127.0.0.1") && !href.startsWith(`${home}/`),
    );
    expect(strays).toEqual([]);
    const inside = new Set(
      links.filter((href) => href.startsWith(`${home}/`)).map((href) => href.split("#")[0]),
    );
    for (const href of inside) expect((await page.request.get(href)).status(), href).toBe(200);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      "href",
      `https://book.example/textbook${path}`,
    );
    errors.expectNone();
  });
}

test("an unknown address under /textbook/ answers 404 with the book's own page", async ({ page }) => {
  const response = await page.goto(`${home}/no-such-lesson/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator("h1")).toBeVisible();
});
