// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { findPlace } from "../../src/site/behaviours/place.ts";
import { makeSearchFile, renderPage, pages as routes, widgetTitle } from "../../src/site/render.tsx";
import { openSearch } from "../../src/site/search/engine.ts";
import { excerpt } from "../../src/site/search/excerpt.ts";
import { findAll, type HtmlElement, hasClass, parseHtml } from "./htmlTree.ts";
import { plainText } from "./plainText.ts";
import { searchedPages } from "./searchedPages.ts";

/** The book itself, rendered, read and searched as it will be by its readers. */
const rendered = routes.map((page) => renderPage(page, undefined));
const searched = searchedPages(rendered, widgetTitle);
const search = await openSearch(JSON.parse(JSON.stringify(makeSearchFile(searched))));

const bodyOf = (path: string) => rendered.find(({ page }) => page.path === path)!.body;

/** "kl-divergence/ …the sentence found…" for the best places. */
const finds = (query: string, count = 5) =>
  search(query)
    .places.slice(0, count)
    .map(({ page, passage: { title = "", text } }) => `${page.path} ${title} ${text}`);

describe("what a reader half remembers", () => {
  it.each([
    ["mode seeking", /^\/glossary\/ mode-seeking/],
    ["mode seeking", /^\/forward-reverse-kl\/ .*zero-forcing, or mode-seeking, a name that promises more/],
    ["asymetric", /^\/forward-reverse-kl\/ .*KL is not symmetric/],
    ["perplex", /perplexity/i],
    ["klDivergence", /^\/playground\/ klDivergence Relative entropy D\(p‖q\)/],
    ["parsel van", /^\/forward-reverse-kl\/ .*A parcel van serves your street/],
    ["clausius heat", /^\/start-here\/ .*entropy was coined in 1865, by Rudolf Clausius/],
    ["shanon mathematical theory", /^\/references\/ .*A Mathematical Theory of Communication/i],
    ["what each direction afraid", /^\/forward-reverse-kl\/ What is each direction afraid of\?/],
  ])("“%s” finds %s", (query, wanted) => {
    expect(finds(query)).toContainEqual(expect.stringMatching(wanted));
  });

  it("comes with some of the words where no place has all of them", () => {
    const { places, all } = search("parcel zebra");
    expect([places.length > 0, all]).toEqual([true, false]);
    expect(search("qqqqzzzz").places).toEqual([]);
  });
});

const letters = (text: string) => text.replace(/\P{L}/gu, "");

describe("every passage", () => {
  const cases = searched.map(({ path, passages }) => [path, passages] as const);

  it.each(cases)("of %s is where it says", (path, passages) => {
    document.body.innerHTML = bodyOf(path);
    // A second drawing, a second unit, what opens beside a word: no part of the paragraph.
    for (const other of document.querySelectorAll(".pop, .katex-html, .in-nats")) other.remove();
    for (const { at, kind, title, text } of passages.filter(({ at }) => at !== "main")) {
      const place = findPlace(at) ?? document.getElementById(at);
      if (kind === "figure") expect(place?.tagName, at).toBe("FIGURE");
      else expect(letters(place!.textContent), at).toContain(letters(title || text).slice(0, 15));
    }
  });
});

describe("what a gate hides", () => {
  const isHidden = (element: HtmlElement) =>
    hasClass(element, "gate-result") || hasClass(element, "folded") || "hidden" in element.attributes;
  const sentencesOf = (element: HtmlElement) =>
    plainText(element)
      .split(/(?<=[.?!]) /)
      .filter((one) => one.length > 30);
  const hidden = rendered
    .filter(({ page }) => page.lesson)
    .flatMap(({ body }) => findAll(parseHtml(body), isHidden).flatMap(sentencesOf));

  it("is in no text that a search could show", () => {
    const shown = makeSearchFile(searched).pages.flatMap(({ passages }) => passages);
    const texts = shown.map(({ title = "", text }) => `${title} ${text}`).join("\n");
    expect(hidden.length).toBeGreaterThan(300);
    expect(hidden.filter((sentence) => texts.includes(sentence))).toEqual([]);
    expect(shown.some((passage) => "hidden" in passage)).toBe(false);
  });

  it("can be searched for, and is then said to be behind its question", () => {
    // “Eight o’clock she may leave out. Noon she may not touch.”
    const found = search("eight o'clock she may leave out noon").places.find(
      ({ passage }) => passage.kind === "question",
    );
    expect(found?.page.path).toBe("/forward-reverse-kl/");
    expect(found?.behind).toBe(true);
    const words = excerpt(found!.passage.text, found!.seen).map(({ text }) => text);
    expect(words.join("")).not.toContain("leave out");
  });
});
