import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { pages, wakeFigures, watchErrors } from "./book.ts";

const VIEWS = [
  { name: "light", width: 1280, colorScheme: "light" },
  { name: "dark", width: 1280, colorScheme: "dark" },
  { name: "phone", width: 390, colorScheme: "light" },
] as const;

test("the sitemap lists the home page, the contents, the gallery, every lesson", () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      "/",
      "/contents/",
      "/gallery/",
      "/glossary/",
      "/references/",
      "/entropy/",
      "/binary-entropy/",
    ]),
  );
});

for (const path of pages) {
  for (const { name, width, colorScheme } of VIEWS) {
    test(`${path} has no error and no accessibility violation (${name})`, async ({ page }) => {
      const errors = watchErrors(page);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await wakeFigures(page);
      await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(" "))])).toEqual([]);
      errors.expectNone();
    });
  }

  test(`${path} asks nothing of any other host`, async ({ page, baseURL }) => {
    const hosts = new Set<string>();
    page.on("request", (request) => {
      if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).origin);
    });
    await page.goto(path);
    await wakeFigures(page);
    expect([...hosts]).toEqual([baseURL]);
  });

  test(`${path} fits every width from 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(path);
    await wakeFigures(page);
    for (const width of [320, 390, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `overflow at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${path} names itself to search engines and shares`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /\S{3}/);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /\S/);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator(".katex-error")).toHaveCount(0);
    const words = await page.locator("main").evaluate((main) => {
      const prose = main.cloneNode(true) as Element;
      for (const code of prose.querySelectorAll("pre, code")) code.remove();
      return prose.textContent;
    });
    expect(words).not.toMatch(/\\(?:frac|log|sum|c[pqhkl]|slot|term)\b|\$[^$\n]{1,80}\$/);
    for (const figure of await page.locator("figure").allTextContents()) {
      expect(figure).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  test(`${path} shifts nothing while it wakes`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen = { total: 0 };
      Object.assign(window, { layoutShift: seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          seen.total += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await wakeFigures(page);
      const total = await page.evaluate(
        () => (window as unknown as { layoutShift: { total: number } }).layoutShift.total,
      );
      expect(total, `layout shift at ${width} px`).toBeLessThan(0.001);
    }
  });
}

test("an unknown address answers 404 with the book's own page", async ({ page }) => {
  const response = await page.goto("/no-such-lesson/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: /contents/i }).first()).toBeVisible();
});
