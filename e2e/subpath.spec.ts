import { expect, type Page } from "@playwright/test";
import { pages, touchIslands, wakeFigures, watchErrors } from "./book.ts";
import { test } from "./claims.ts";

const home = "http://127.0.0.1:4184/textbook";

/** Answers to links followed before: most pages link to the same ones. */
const statuses = new Map<string, number>();

async function statusOf(page: Page, href: string): Promise<number> {
  const status = statuses.get(href) ?? (await page.request.get(href)).status();
  statuses.set(href, status);
  return status;
}

// This copy of the book is built with React's warnings in: only so does it report every attribute in which the
// built page and its live figures differ.
for (const path of pages) {
  test(`${path} under /textbook/`, async ({ page, claim }) => {
    const errors = watchErrors(page);
    await page.goto(home + path);

    await claim("hydrates without a mismatch", async () => {
      await wakeFigures(page);
      await touchIslands(page);
      await expect(page.locator("[data-hydration-error]")).toHaveCount(0);
    });
    await claim("links only to pages that are there, under its own path", async () => {
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
      for (const href of inside) expect(await statusOf(page, href), href).toBe(200);
    });
    await claim("says where it stands", () =>
      expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        "href",
        `https://book.example/textbook${path}`,
      ),
    );
    await claim("has no error", async () => errors.expectNone());
  });
}

test("an unknown address under /textbook/ answers 404 with the book's own page", async ({ page }) => {
  const response = await page.goto(`${home}/no-such-lesson/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator("h1")).toBeVisible();
});

test("programs run under /textbook/, and Python is found there", async ({ page }) => {
  await page.goto(`${home}/binary-entropy/`);
  const listing = page.locator(".listing").first();
  await listing.scrollIntoViewIfNeeded();
  await listing.getByRole("tab", { name: "JavaScript" }).click();
  await listing.getByRole("button", { name: "Run" }).click();
  await expect(listing.locator(".ran")).toContainText("printed what the book says");

  const wasm = page.waitForResponse((response) => response.url().endsWith(".wasm"));
  await listing.getByRole("tab", { name: "Python", exact: true }).click();
  await listing.getByRole("button", { name: "Run" }).click();
  const { url, status, headers } = await wasm.then((response) => ({
    url: response.url(),
    status: response.status(),
    headers: response.headers(),
  }));
  expect(url).toContain(`${home}/assets/`);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe("application/wasm");
  expect(headers["content-encoding"]).toMatch(/^(br|gzip)$/);
  expect(headers["cache-control"]).toContain("immutable");
  await listing.getByRole("button", { name: "Stop" }).click();
  await expect(listing.locator(".ran")).toHaveText("Stopped.");
});
