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

/** Walks down the page so that every island near the viewport comes alive, then waits for all of them. */
export async function wakeFigures(page: Page) {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    scrollTo(0, 0);
  });
  await expect(page.locator('[data-island][data-when="near"]:not([data-hydrated])')).toHaveCount(0);
}
