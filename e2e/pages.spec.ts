import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test as plain } from "@playwright/test";
import { pages, settle, wakeFigures, watchErrors } from "./book.ts";
import { test } from "./claims.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules of axe that depend on the theme. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * What a page repeats, on which axe would spend a minute: the gallery has no figure that is not looked at in its
 * lesson, and the functions of all areas are drawn by one component, of which two areas are looked at.
 */
const REPEATED: Readonly<Record<string, string>> = {
  "/gallery/": ".entry .plate",
  "/playground/": ".fn-area ~ .fn-area ~ .fn-area",
};

/** What breaks the rules is all that is asked for: listing what keeps them takes axe longer than looking. */
function axe(page: Page, path: string) {
  const builder = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], preload: false });
  return REPEATED[path] ? builder.exclude(REPEATED[path]) : builder;
}

async function expectNoViolation(run: AxeBuilder) {
  const { violations } = await run.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(" "))])).toEqual([]);
}

/** Goes over to a theme as the system does, with motion off so that no colour is on its way. */
async function dress(page: Page, colorScheme: "light" | "dark") {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", colorScheme);
  await settle(page);
}

/** Adds up, in the page, how far things move that nobody has touched. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = { total: 0 };
    Object.assign(window, { layoutShift: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.total += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });

const shifted = (page: Page) =>
  page.evaluate(() => (window as unknown as { layoutShift: { total: number } }).layoutShift.total);

/** Where fonts come late, lines break anew once: by less than what the Web Vitals call good. */
async function expectGoodLoading(page: Page) {
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
  expect(await shifted(page)).toBeLessThan(0.1);
}

/** Wakes all figures: nothing in sight moves, and nothing out of sight grows. */
async function expectStillWaking(page: Page) {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = { moved: await shifted(page), height: await height() };
  await wakeFigures(page);
  await settle(page);
  expect({ moved: await shifted(page), height: await height() }).toEqual({
    moved: expect.closeTo(before.moved, 3),
    height: before.height,
  });
}

async function expectNoOverflow(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 });
  await settle(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

async function expectNames(page: Page) {
  await expect(page).toHaveTitle(/\S/);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /\S{3}/);
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", /\S/);
  await expect(page.locator("h1")).toHaveCount(1);
}

async function expectNoTraces(page: Page) {
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
}

plain("the sitemap lists the home page, the contents, the gallery, every lesson", () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      "/",
      "/contents/",
      "/gallery/",
      "/glossary/",
      "/references/",
      "/review/",
      "/entropy/",
      "/binary-entropy/",
    ]),
  );
});

plain("every figure of the gallery stands in a lesson", async ({ request }) => {
  const [, ...entries] = (await (await request.get("/gallery/")).text()).split(/<section class="?entry\b/);
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.filter((entry) => !entry.includes("In lesson "))).toEqual([]);
});

for (const path of pages) {
  test(`${path} on a desk`, async ({ page, baseURL, claim }) => {
    const errors = watchErrors(page);
    const hosts = new Set<string>();
    page.on("request", (request) => {
      if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).origin);
    });
    await watchShifts(page);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);

    await claim("names itself to search engines and shares", () => expectNames(page));
    await claim("shows no formula unset and no number gone wrong", () => expectNoTraces(page));
    await claim("moves little while it loads", () => expectGoodLoading(page));
    await claim("comes alive, and shifts nothing while it wakes", () => expectStillWaking(page));
    await claim("has no accessibility violation in light", async () => {
      await dress(page, "light");
      await expectNoViolation(axe(page, path).withTags(STANDARDS));
    });
    await claim("has none in dark", async () => {
      await dress(page, "dark");
      await expectNoViolation(axe(page, path).withRules(OF_COLOUR));
    });
    for (const width of [1920, 1280]) await claim(`fits ${width} px`, () => expectNoOverflow(page, width));
    await claim("asks nothing of any other host", async () => expect([...hosts]).toEqual([baseURL]));
    await claim("has no error", async () => errors.expectNone());
  });

  test(`${path} on a phone`, async ({ page, claim }) => {
    const errors = watchErrors(page);
    await watchShifts(page);
    await page.setViewportSize({ width: 390, height: 900 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(path);

    await claim("is dark from the start where the system is", () =>
      expect(page.locator("html")).toHaveAttribute("data-theme", "dark"),
    );
    await claim("moves little while it loads", () => expectGoodLoading(page));
    await claim("comes alive, and shifts nothing while it wakes", () => expectStillWaking(page));
    await claim("has no accessibility violation", async () => {
      await dress(page, "light");
      // Its colours are the desk's.
      await expectNoViolation(axe(page, path).withTags(STANDARDS).disableRules(OF_COLOUR));
    });
    for (const width of [390, 320, 768, 1024])
      await claim(`fits ${width} px`, () => expectNoOverflow(page, width));
    await claim("has no error", async () => errors.expectNone());
  });
}

plain("an unknown address answers 404 with the book's own page", async ({ page }) => {
  const response = await page.goto("/no-such-lesson/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("link", { name: /contents/i }).first()).toBeVisible();
});
