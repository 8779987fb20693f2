import { describe, expect, it } from "vitest";
import type { Page } from "../src/site/model.ts";
import { composeDocument, fontPreloads } from "./document.ts";
import { readSettings } from "./settings.ts";
import { robots, sitemap } from "./sitemap.ts";

describe("readSettings", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["textbook", "/textbook/"],
    ["/textbook", "/textbook/"],
    ["/a/b/", "/a/b/"],
  ])("understands BASE=%s as %s", (given, base) => {
    expect(readSettings({ BASE: given }).base).toBe(base);
  });

  it("takes only the origin of SITE_URL", () => {
    expect(readSettings({ SITE_URL: "https://book.example/some/where/" }).origin).toBe(
      "https://book.example",
    );
    expect(readSettings({}).origin).toBeUndefined();
  });
});

const page = (path: string, kind: Page["kind"]): Page => ({ path, kind, title: "T", description: "D" });

describe("sitemap", () => {
  const pages = [
    page("/", "home"),
    page("/entropy/", "lesson"),
    page("/embed/x/", "embed"),
    page("/404.html", "notfound"),
  ];

  it("lists the pages of the book under origin and base, and no embeds", () => {
    const settings = readSettings({ BASE: "/textbook/", SITE_URL: "https://book.example" });
    const urls = [...sitemap(pages, settings).matchAll(/<loc>(.*)<\/loc>/g)].map(([, url]) => url);
    expect(urls).toEqual(["https://book.example/textbook/", "https://book.example/textbook/entropy/"]);
    expect(robots(settings)).toContain("Sitemap: https://book.example/textbook/sitemap.xml");
  });

  it("names the address of npm start while no origin is known", () => {
    expect(sitemap(pages, readSettings({}))).toContain("<loc>http://127.0.0.1:4173/entropy/</loc>");
  });
});

describe("a page's document", () => {
  it("fits head, body and attributes into the template as they are", () => {
    const template = "<html lang=en><head><!--head--></head><body><!--body--></body></html>";
    const rendered = {
      page: page("/", "home"),
      head: "<title>$& $1</title>",
      body: "<p>$'</p>",
      attributes: { "data-page": "home" },
    };
    expect(composeDocument(template, rendered, { preloads: "<link>" })).toBe(
      '<html data-page="home" lang=en><head><title>$& $1</title><link></head><body><p>$\'</p></body></html>',
    );
  });

  it("asks early for the fonts that the page shows, and for no others", () => {
    const names = [
      "serif",
      "serif-italic",
      "sans",
      "sans-numerals",
      "katex-main",
      "katex-math-italic",
      "katex-ams",
    ];
    const assets = names.map((name) => `${name}-0a1b2c.woff2`);
    const asked = (body: string) =>
      [...fontPreloads(assets, "/b/assets/", body).matchAll(/href="\/b\/assets\/([a-z-]+)-/g)].map(
        ([, name]) => name,
      );
    expect(asked("<h1>T</h1><p>words</p>")).toEqual(["serif", "sans"]);
    expect(asked("<p>some <em>words</em></p>")).toEqual(["serif", "serif-italic"]);
    expect(asked('<span class="katex">')).toEqual(["katex-main"]);
    expect(asked("<span class=katex><span class=mathnormal>")).toEqual(["katex-main", "katex-math-italic"]);
  });
});
