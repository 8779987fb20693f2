// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startIslands } from "./boot.ts";
import { Island } from "./Island.tsx";
import { renderTree } from "./renderTree.tsx";

/** The observer of the page, told by hand what comes near. */
let see: (host: Element) => void;
const observed = new Set<Element>();

beforeAll(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(tell: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
        see = (target) => tell([{ isIntersecting: true, target }]);
      }
      observe = (host: Element) => observed.add(host);
      unobserve = (host: Element) => observed.delete(host);
    },
  );
  startIslands();
});

beforeEach(() => {
  observed.clear();
  localStorage.clear();
});

function page(...islands: React.ReactNode[]): HTMLElement[] {
  document.body.innerHTML = renderTree(<main>{islands}</main>, (children) => children);
  startIslands(document.querySelector("main")!);
  return [...document.querySelectorAll<HTMLElement>("[data-island]")];
}

const gate = (id: string, more = {}) => (
  <Island
    key={id}
    kind="predict"
    when="touch"
    props={{ slug: "entropy", id, options: [{}, { answer: true }] }}
    slots={{ question: "Which?", "option-0": "this", "option-1": "that", reveal: <p>That.</p> }}
    {...more}
  />
);

const numeric = { answer: 2, tolerance: 0.01, unit: "bits", mistakes: [] };
const exercise = (
  <Island
    key="e"
    kind="exercise"
    when="touch"
    props={{ slug: "entropy", id: "E1", numeric, hints: 0 }}
    slots={{ prompt: <p>How much?</p>, solution: <p>Two.</p> }}
  />
);

/** The first island loads React, which takes its time on a busy machine. */
const awake = (host: HTMLElement) =>
  vi.waitFor(() => expect(host.dataset.hydrated).toBe(""), { timeout: 20_000 });
const button = (host: HTMLElement, name: string) =>
  [...host.querySelectorAll("button")].find(({ textContent }) => textContent === name)!;

describe("an island", { timeout: 30_000 }, () => {
  it("sleeps until it is touched, and takes the page over without a difference", async () => {
    const [host] = page(gate("a"));
    expect(observed.size).toBe(0);
    expect(host.dataset.hydrated).toBeUndefined();
    host.querySelector("input")!.focus();
    await awake(host);
    expect(host.dataset.hydrationError).toBeUndefined();
  });

  it("wakes by itself where it is what the page is for", async () => {
    const [host] = page(gate("at-once", { when: "now" }));
    await awake(host);
  });

  it("keeps the choice made before it woke, and repeats the press of a button", async () => {
    const [host] = page(gate("b"));
    host.querySelectorAll("input")[1].click();
    button(host, "Commit").click();
    await awake(host);
    expect(host.querySelector("form")!.className).toContain("revealed");
    expect(host.querySelectorAll("input")[1].checked).toBe(true);
  });

  it("keeps what was typed, and repeats the sending of a form", async () => {
    const [host] = page(exercise);
    const field = host.querySelector<HTMLInputElement>("input[type=text]")!;
    field.focus();
    field.value = "2 bits";
    host.querySelector("form")!.requestSubmit();
    await awake(host);
    expect(field.value).toBe("2 bits");
    await vi.waitFor(() => expect(host.querySelector("[role=status]")!.textContent).toContain("That is it"));
    expect(document.activeElement).toBe(field);
  });

  it("wakes near the window where the browser remembers something of it", () => {
    localStorage.setItem("measured-surprise:guess/entropy/c", '{"at":0}');
    const [host, other] = page(gate("c"), gate("d"));
    expect(observed.has(host)).toBe(true);
    expect(observed.has(other)).toBe(false);
  });

  it("wakes so too once something of it has come in from a file", () => {
    const [host] = page(gate("h"));
    localStorage.setItem("measured-surprise:guess/entropy/h", '{"at":0}');
    expect(observed.has(host)).toBe(false);
    document.dispatchEvent(new Event("ms:replaced"));
    expect(observed.has(host)).toBe(true);
  });

  it("wakes near the window where it says so", async () => {
    const [host] = page(gate("e", { when: "near" }));
    expect(observed.has(host)).toBe(true);
    see(host);
    await awake(host);
  });

  it("waits for the reader's first move where it says so", () => {
    const [host] = page(gate("f", { when: "stir" }));
    expect(observed.has(host)).toBe(false);
    dispatchEvent(new Event("scroll"));
    expect(observed.has(host)).toBe(true);
  });

  it("stands as it was, with a notice, where its code cannot be had", async () => {
    const [host] = page(gate("g"));
    host.dataset.island = "no-such-kind";
    const still = host.querySelector("form")!.outerHTML;
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.useFakeTimers();
    host.querySelector("input")!.focus();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(host.dataset.failed).toBe("");
    expect(host.querySelector("form")!.outerHTML).toBe(still);
    expect(host.querySelector("[role=status].island-notice")!.textContent).toContain("Reload");
    expect(error).toHaveBeenCalled();
    error.mockRestore();
  });
});
