import type { RenderedPage } from "../src/site/render.tsx";

/** Fits a rendered page into the template, index.html. */
export function composeDocument(
  template: string,
  { head, body, attributes }: RenderedPage,
  preloads = "",
): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return template
    .replace("<html", () => `<html${written.join("")}`)
    .replace("<!--head-->", () => head + preloads)
    .replace("<!--body-->", () => body);
}

/** Fonts every page shows above the fold, and those it shows if it has formulas. */
const TEXT = ["serif", "sans"];
const FORMULAS = ["katex-main", "katex-math-italic"];

/**
 * Asks for the fonts of a page together with its stylesheet, not after it.
 *
 * @param assets - names of the files in `assets/`, as built
 * @param folder - their address
 */
export function fontPreloads(assets: readonly string[], folder: string, body: string): string {
  const wanted = /class="?katex\b/.test(body) ? [...TEXT, ...FORMULAS] : TEXT;
  return wanted
    .flatMap((name) => assets.find((file) => new RegExp(`^${name}-[0-9a-f]{8}\\.woff2$`).test(file)) ?? [])
    .map((file) => `<link rel="preload" href="${folder}${file}" as="font" type="font/woff2" crossorigin>`)
    .join("");
}
