/** The book under test: its pages from the built sitemap, its widgets from their declarations. */
import { readFileSync } from "node:fs";
import { type ConsoleMessage, expect, type Locator, type Page } from "@playwright/test";
import type { WidgetExpectation } from "./expectations.ts";

const sitemap = readFileSync("dist/sitemap.xml", "utf8");

/** Paths of all pages in the sitemap: "/", "/entropy/", … */
export const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url).pathname);

/** Paths of the lessons: the pages whose built HTML says so. */
export const lessons = pages.filter((path) => html(path).includes('data-page="lesson"'));

export const widgets: readonly WidgetExpectation[] = JSON.parse(
  readFileSync(".cache/e2e/expectations.json", "utf8"),
);

/** What a figure shows: a drawing, or a table where it says that it draws nothing. */
export const pictureOf = ({ drawn }: WidgetExpectation) => (drawn ? "svg:visible" : "table:visible");

/** The built HTML of a page. */
export function html(path: string): string {
  return readFileSync(`dist${path}index.html`, "utf8");
}

/** Collects what a reader's console would show in red. Call `expectNone` at the end. */
export function watchErrors(page: Page) {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error" || /hydrat/i.test(message.text())) errors.push(message.text());
  });
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") errors.push(`${request.url()} failed`);
  });
  return { expectNone: () => expect(errors).toEqual([]) };
}

/** Waits until what was changed is laid out and observers of sizes have had their turn. */
export const settle = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Scrolls to a figure and waits until it is live. */
export async function liveFigure(page: Page, selector: string): Promise<Locator> {
  const figure = page.locator(selector).first();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator("xpath=ancestor-or-self::*[@data-island][1]")).toHaveAttribute(
    "data-hydrated",
    /.*/,
  );
  return figure;
}

const NEAR = ':is([data-when="near"], [data-when="stir"])';

/** Goes down the page from island to island, to each of those that wake near the window, and sees it come alive. */
export async function wakeFigures(page: Page) {
  await page.evaluate(async (near) => {
    const settled = ({ dataset }: HTMLElement) => "hydrated" in dataset || "failed" in dataset;
    const frame = () => new Promise(requestAnimationFrame);
    for (const host of document.querySelectorAll<HTMLElement>(`[data-island]${near}`)) {
      // With what stands above it in sight, so that the browser lets all that moves be seen to move.
      const { top } = host.getBoundingClientRect();
      scrollBy({ top: top - innerHeight / 3, behavior: "instant" });
      const patience = performance.now() + 10_000;
      do await frame();
      while (!settled(host) && performance.now() < patience);
      // Seen as it now is before the page moves on.
      await frame();
    }
    scrollTo({ top: 0, behavior: "instant" });
  }, NEAR);
  await expect(page.locator(`[data-island]${NEAR}:not([data-hydrated])`)).toHaveCount(0);
}

/** Moves the focus into every island that waits for that, and waits until all of them are alive. */
export async function touchIslands(page: Page) {
  await page.evaluate(() => {
    for (const host of document.querySelectorAll("[data-island]:not([data-when])")) {
      const controls = [...host.querySelectorAll<HTMLElement>("input, button")];
      controls.find((control) => control.checkVisibility({ visibilityProperty: true }))?.focus();
    }
  });
  await expect(page.locator('[data-island][data-when="touch"]:not([data-hydrated])')).toHaveCount(0);
}
