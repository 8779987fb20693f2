import type { Page } from "../src/site/model.ts";
import type { Settings } from "./settings.ts";

/** Where `npm start` serves the book: stands in for the origin while none is known. */
const LOCAL = "http://127.0.0.1:4173";

const address = ({ origin = LOCAL, base }: Settings, path: string) => origin + base + path.replace(/^\//, "");

/** The pages a search engine should know. An embedded figure is part of somebody else's page. */
export function sitemap(pages: readonly Page[], settings: Settings): string {
  const urls = pages
    .filter(({ kind }) => kind !== "embed" && kind !== "notfound")
    .map(({ path }) => `  <url><loc>${address(settings, path)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
}

export function robots(settings: Settings): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address(settings, "/sitemap.xml")}\n`;
}
