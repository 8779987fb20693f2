import type { RenderedPage } from "../src/site/render.tsx";

/** Fits a rendered page into the template, index.html. */
export function composeDocument(
  template: string,
  { head, body, attributes }: RenderedPage,
  { preloads = "", styles = "" } = {},
): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return (
    template
      .replace("<html", () => `<html${written.join("")}`)
      .replace("<!--head-->", () => head + preloads)
      // After the stylesheet of all pages, whose rules they refine.
      .replace("</head>", () => `${styles}</head>`)
      .replace("<!--body-->", () => body)
  );
}

/** The fonts, and what in a page shows that it needs them. */
const FONTS: readonly (readonly [name: string, sign: RegExp])[] = [
  ["serif", /<p\b/],
  ["sans", /<h1\b/],
  ["serif-italic", /<(?:em|cite)\b/],
  ["sans-numerals", /lesson-no|takeaways/],
  ["katex-main", /class="?katex\b/],
  ["katex-math-italic", /\bmathnormal\b/],
];

/**
 * Asks for the fonts of a page together with its stylesheet, not after it.
 *
 * @param assets - names of the files in `assets/`, as built
 * @param folder - their address
 */
export function fontPreloads(assets: readonly string[], folder: string, body: string): string {
  return FONTS.filter(([, sign]) => sign.test(body))
    .flatMap(([name]) => assets.find((file) => new RegExp(`^${name}-[0-9a-f]{6}\\.woff2$`).test(file)) ?? [])
    .map((file) => `<link rel="preload" href="${folder}${file}" as="font" type="font/woff2" crossorigin>`)
    .join("");
}
