// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { readLocal, writeLocal } from "../../ui/storage.ts";
import { startNeedle } from "./needle.ts";
import { keepProgress, showProgress } from "./progress.ts";

const row = (slug: string) => document.querySelector<HTMLElement>(`[data-read="${slug}"]`)!;
const words = (slug: string) => row(slug).querySelector("[data-read-words]")!.textContent;

beforeEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  const list = ["entropy", "binary-entropy"].map(
    (slug) =>
      `<li data-read="${slug}"><a href="/${slug}/"><b data-title>${slug}, its title</b><i data-read-words></i></a></li>`,
  );
  document.body.innerHTML = `<main><a href="/first/" data-start><i data-start-label>Start here</i>
    <b data-start-title>First</b></a><ol>${list.join("")}</ol></main>`;
});

describe("progress", () => {
  it("keeps the furthest point, and that a lesson was read to its end", () => {
    keepProgress("entropy", 0.6);
    keepProgress("entropy", 0.2);
    expect(readLocal("progress")).toEqual({ entropy: { read: 0.6, done: false } });
    keepProgress("entropy", 0.99);
    keepProgress("entropy", 0.1);
    expect(readLocal("progress")).toEqual({ entropy: { read: 0.99, done: true } });
  });

  it("is shown wherever lessons are listed", () => {
    keepProgress("entropy", 1);
    keepProgress("binary-entropy", 0.4);
    showProgress();
    expect([words("entropy"), words("binary-entropy")]).toEqual(["read", "40% read"]);
    expect(row("binary-entropy").style.getPropertyValue("--read")).toBe("0.4");
  });

  it("leads back to the lesson left half read last", () => {
    keepProgress("binary-entropy", 0.4);
    keepProgress("entropy", 0.3);
    keepProgress("binary-entropy", 0.5);
    showProgress();
    const start = document.querySelector<HTMLAnchorElement>("[data-start]")!;
    expect(start.getAttribute("href")).toMatch(/\/binary-entropy\/$/);
    expect(start.textContent).toContain("Carry on");
    expect(start.textContent).toContain("binary-entropy, its title");
  });

  it("leaves a newcomer and a finisher at the start", () => {
    showProgress();
    keepProgress("entropy", 1);
    showProgress();
    expect(document.querySelector("[data-start]")!.textContent).toContain("Start here");
  });

  it.each([
    ["not an object", 7],
    ["lessons that do not exist", { gone: { read: 0.5, done: false } }],
    ["broken entries", { entropy: null, "binary-entropy": { read: "much" } }],
    ["a name that is no selector", { '"]': { read: 0.5, done: false } }],
  ])("passes over %s", (_, stored) => {
    writeLocal("progress", stored);
    showProgress();
    expect([words("entropy"), words("binary-entropy")]).toEqual(["", ""]);
  });
});

describe("the needle", () => {
  /** A lesson of two sections, 3 and 1 minutes long, at 500 and 1500 px; its prose ends at 2000 px. */
  function openLesson(slug: string) {
    document.body.innerHTML = `<i data-needle="line"></i><article data-lesson="${slug}">
      <nav class="ruler"><i data-needle="ruler"></i>
        <ol><li data-minutes="3"><a href="#one">One</a></li><li data-minutes="1"><a href="#two">Two</a></li></ol></nav>
      <div class="prose"><h2 id="one"></h2><h2 id="two"></h2></div></article>`;
    const place = (selector: string, top: number, bottom = top) => {
      document.querySelector(selector)!.getBoundingClientRect = () =>
        ({ top: top - scrollY, bottom: bottom - scrollY }) as DOMRect;
    };
    place("#one", 500);
    place("#two", 1500);
    place(".prose", 400, 2000);
    Object.defineProperty(document.documentElement, "scrollHeight", { value: 2600, configurable: true });
    vi.stubGlobal("innerHeight", 1000);
  }
  function readAt(y: number, slug = "entropy") {
    vi.stubGlobal("scrollY", y);
    openLesson(slug);
    startNeedle();
    const line = document.querySelector<HTMLElement>('[data-needle="line"]')!.style.transform;
    return {
      read: Number(/[\d.]+/.exec(line)![0]),
      current: document.querySelector("[aria-current]")?.textContent,
    };
  }

  it("rests at the head of the lesson", () => {
    expect(readAt(0)).toEqual({ read: 0, current: undefined });
  });

  it("counts in minutes, not in pixels", () => {
    expect(readAt(600)).toEqual({ read: 0.375, current: "One" });
    expect(readAt(1100)).toEqual({ read: 0.75, current: "Two" });
  });

  it("has read everything at the foot of the page", () => {
    expect(readAt(1600)).toEqual({ read: 1, current: "Two" });
  });

  it("keeps the furthest point when the page is left", () => {
    readAt(600, "left-half-way");
    dispatchEvent(new Event("pagehide"));
    expect(readLocal("progress")).toMatchObject({ "left-half-way": { read: 0.375, done: false } });
  });
});
