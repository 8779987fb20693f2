import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { lessons, touchIslands, wakeFigures } from "./book.ts";
import { test } from "./claims.ts";
import { runnerFiles } from "./runnerFiles.ts";

/** DESIGN's budgets: gzipped kilobytes; fonts are compressed already. */
const BUDGET = { first: 125, firstScript: 5, allScript: 110, document: 35, stylesheet: 12, font: 85 };

/** Known debts: lessons over a budget, and by how much at most. One that is paid has to leave this list. */
const DEBTS: Readonly<Record<string, Partial<typeof BUDGET>>> = {
  // Its worker repeats the mathematics of the page.
  "/forward-reverse-kl/": { allScript: 113 },
  // Six figures, the most of any lesson; one of them has a worker.
  "/coding-and-compression/": { document: 37.9, stylesheet: 13, allScript: 141.3 },
  // Three plates; the ways in which a number flatters take their words. Its worker repeats some mathematics.
  "/mutual-information/": { document: 37.5, allScript: 121 },
  // Three projects, two of them with a worker, and the map; the reader's work as a file, and all evidence.
  "/practice/": { stylesheet: 12.8, allScript: 138.3 },
  // Eight methods, a card and an exercise each, and six figures, one of them a table of all.
  "/modern-ai/": { document: 40, stylesheet: 12.4, first: 126.6, allScript: 129.5 },
  // The lab alone has a heat-map, a curve to draw, samples and a text of one's own.
  "/perplexity/": { stylesheet: 12.5, allScript: 116 },
};

/** Holds a page to a budget, or to the debt it is known to have and no more. */
function holdTo(path: string, kind: keyof typeof BUDGET, kilobytes: number) {
  const debt = DEBTS[path]?.[kind];
  expect(kilobytes).toBeLessThanOrEqual(debt ?? BUDGET[kind]);
  if (debt !== undefined) expect(kilobytes, "the debt is paid: delete it").toBeGreaterThan(BUDGET[kind]);
}

type Kind = "document" | "script" | "stylesheet" | "font" | "other";
type Sizes = Readonly<Record<Kind, number>>;

/** Weighs all that a page loads, until it has asked for nothing more in half a second. */
function weigh(page: Page) {
  const sizes: Record<Kind, number> = { document: 0, script: 0, stylesheet: 0, font: 0, other: 0 };
  const pending: Promise<void>[] = [];
  const asked: string[] = [];
  page.on("response", (response) => {
    asked.push(new URL(response.url()).pathname);
    const type = response.request().resourceType();
    // What only paper needs is fetched last and holds nothing up: it counts for the whole, not as CSS.
    const forPaper = /\/print-[^/]*\.css$/.test(response.url());
    const kind = (type in sizes && !forPaper ? type : "other") as Kind;
    const add = async () => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      sizes[kind] += (kind === "font" ? body.length : gzipSync(body, { level: 9 }).length) / 1000;
    };
    pending.push(add());
  });
  return {
    asked,
    sizes: async (): Promise<Sizes> => {
      for (let before = -1; before < pending.length; await page.waitForTimeout(500)) before = pending.length;
      await Promise.all(pending);
      return { ...sizes };
    },
  };
}

/** Keeps from the page that anything is near the window, until `lookUp` lets it see. */
async function lookAway(page: Page) {
  await page.addInitScript(() => {
    let waiting: (() => void)[] | undefined = [];
    window.IntersectionObserver = class extends IntersectionObserver {
      observe(target: Element) {
        if (waiting) waiting.push(() => super.observe(target));
        else super.observe(target);
      }
    };
    Object.assign(window, {
      lookUp: () => {
        for (const observe of waiting ?? []) observe();
        waiting = undefined;
      },
    });
  });
  return { lookUp: () => page.evaluate(() => (window as unknown as { lookUp: () => void }).lookUp()) };
}

for (const path of lessons) {
  test(`${path} stays within its budget of bytes`, async ({ page, claim }) => {
    const scale = weigh(page);
    const { lookUp } = await lookAway(page);
    await page.setViewportSize({ width: 390, height: 664 });
    await page.goto(path);

    await claim("runs almost no script until a figure is near", async () => {
      const { script } = await scale.sizes();
      expect(script).toBeGreaterThan(0);
      holdTo(path, "firstScript", script);
    });
    await lookUp();
    const first = await scale.sizes();
    await claim("HTML", async () => holdTo(path, "document", first.document));
    await claim("CSS", async () => holdTo(path, "stylesheet", first.stylesheet));
    await claim("first view", async () => {
      const all = Object.values(first).reduce((sum, size) => sum + size, 0);
      holdTo(path, "first", all);
    });

    await wakeFigures(page);
    await touchIslands(page);
    const { script, font } = await scale.sizes();
    await claim("JavaScript with all islands live", async () => holdTo(path, "allScript", script));
    await claim("fonts", async () => holdTo(path, "font", font));
    await claim("nothing that runs or edits programs, before a reader does", async () => {
      expect(runnerFiles(scale.asked)).toEqual([]);
    });
  });
}
