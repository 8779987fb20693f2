// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Sort } from "./Sort.tsx";
import { shuffle } from "./shuffle.ts";
import { readLocal, writeLocal } from "./storage.ts";

const KEY = "guess/surprise/news";
const ITEMS = ["The sun rises", "A coin lands heads", "A meteor hits the office"];

const props = {
  slug: "surprise",
  id: "news",
  count: 3,
  slots: {
    question: "Least news first.",
    ...Object.fromEntries(ITEMS.map((text, index) => [`item-${index}`, text])),
    "says-1": "<p>Even odds.</p>",
    reveal: "<p>The rarer, the more.</p>",
  },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const button = (name: string) => screen.getByRole<HTMLButtonElement>("button", { name });
const status = () => screen.getByRole("status").textContent;
const yours = (container: Element) => [...container.querySelectorAll<HTMLElement>(".yours .row")];
const shown = (container: Element) =>
  yours(container).map((row) => ITEMS.findIndex((text) => row.textContent!.includes(text)));
const signs = (container: Element) => yours(container).map((row) => row.querySelector(".sign")?.textContent);

/** Presses Up until the rows stand in the right order. */
async function sortAll(container: Element) {
  for (const [place, text] of ITEMS.entries()) {
    while (shown(container).indexOf(place) > place) await userEvent.click(button(`Up: ${text}`));
  }
}

describe("Sort", () => {
  it("asks in a named group, in an order that is the same every time", () => {
    const { container } = render(<Sort {...props} />);
    expect(screen.getByRole("group", { name: "Least news first." })).toBeDefined();
    expect(shown(container)).toEqual(shuffle("news", 3));
  });

  it("moves a row by its buttons, says where it is now, and keeps the focus on the button", async () => {
    const { container } = render(<Sort {...props} />);
    const [first] = shown(container);
    const down = button(`Down: ${ITEMS[first]}`);
    await userEvent.click(down);
    expect(shown(container)[1]).toBe(first);
    expect(status()).toBe(`${ITEMS[first]}: now in place 2 of 3.`);
    expect(document.activeElement).toBe(down);
  });

  it("moves a row by the arrow keys, and not past the ends", () => {
    const { container } = render(<Sort {...props} />);
    const [first] = shown(container);
    const up = button(`Up: ${ITEMS[first]}`);
    expect(up.getAttribute("aria-disabled")).toBe("true");
    fireEvent.keyDown(up, { key: "ArrowUp" });
    expect(shown(container)[0]).toBe(first);
    for (let press = 0; press < 4; press++) fireEvent.keyDown(up, { key: "ArrowDown" });
    expect(shown(container)[2]).toBe(first);
  });

  it("moves a row with the mouse, and leaves a finger to scroll", () => {
    const { container } = render(<Sort {...props} />);
    const list = container.querySelector<HTMLElement>(".yours")!;
    list.setPointerCapture = () => {};
    for (const [place, row] of yours(container).entries()) {
      row.getBoundingClientRect = () => ({ top: 50 * place, bottom: 50 * place + 50 }) as DOMRect;
    }
    const [first] = shown(container);
    const words = screen.getAllByText(ITEMS[first])[0];
    fireEvent.pointerDown(words, { pointerType: "touch", button: 0, clientY: 25 });
    fireEvent.pointerMove(list, { clientY: 200 });
    expect(shown(container)[0]).toBe(first);
    fireEvent.pointerDown(words, { pointerType: "mouse", button: 0, clientY: 25 });
    fireEvent.pointerMove(list, { clientY: 200 });
    fireEvent.pointerUp(list);
    expect(shown(container)[2]).toBe(first);
  });

  it("says of each row whether it is in its place, keeps the order, and moves the focus to the reveal", async () => {
    const { container } = render(<Sort {...props} />);
    await sortAll(container);
    await userEvent.click(button(`Down: ${ITEMS[1]}`));
    await userEvent.click(button("Commit"));
    expect(shown(container)).toEqual([0, 2, 1]);
    expect(signs(container)).toEqual(["=", "≠", "≠"]);
    expect(yours(container)[1].textContent).toContain("belongs in place 3");
    expect(yours(container)[2].textContent).toContain("Even odds.");
    expect(status()).toBe("1 of 3 is in its place.");
    expect(readLocal(KEY)).toEqual({ order: [0, 2, 1] });
    expect(document.activeElement?.textContent).toContain("The rarer, the more.");
    expect(container.querySelector<HTMLElement>(".in-order")!.hidden).toBe(true);
    expect(screen.queryByRole("button", { name: /Up/ })).toBeNull();
  });

  it("says when all are right", async () => {
    const { container } = render(<Sort {...props} />);
    await sortAll(container);
    await userEvent.click(button("Commit"));
    expect(signs(container)).toEqual(["=", "=", "="]);
    expect(status()).toBe("All 3 are in their place.");
  });

  it("shows the right order to a reader who would rather not guess, and lets that be taken back", async () => {
    const { container } = render(<Sort {...props} />);
    await userEvent.click(button("Show me"));
    expect(yours(container)).toHaveLength(0);
    expect(container.querySelector<HTMLElement>(".in-order")!.hidden).toBe(false);
    expect(readLocal(KEY)).toEqual({ order: null });
    await userEvent.click(button("Try it after all"));
    expect(shown(container)).toEqual(shuffle("news", 3));
    expect(readLocal(KEY)).toBeUndefined();
  });

  it("takes up the order kept, and forgets it on request", async () => {
    writeLocal(KEY, { order: [1, 0, 2] });
    const { container } = render(<Sort {...props} />);
    expect(shown(container)).toEqual([1, 0, 2]);
    await userEvent.click(button("Guess again"));
    expect(shown(container)).toEqual(shuffle("news", 3));
    expect(document.activeElement).toBe(yours(container)[0].querySelector("button"));
    expect(readLocal(KEY)).toBeUndefined();
  });

  it.each([
    [{ order: [0, 0, 1] }],
    [{ order: [0, 1] }],
    [{ order: "012" }],
    [{ order: [2, 1, 7] }],
    [7],
    [null],
  ])("asks afresh on %j from storage", (stored) => {
    writeLocal(KEY, stored);
    const { container } = render(<Sort {...props} />);
    expect(container.querySelector("form")!.className).toBe("gate");
    expect(shown(container)).toEqual(shuffle("news", 3));
  });

  it("is whole in the built page and hydrates without a difference, order kept or not", () => {
    const complain = vi.spyOn(console, "error").mockImplementation(() => {});
    for (const kept of [undefined, { order: [1, 0, 2] }, { order: null }]) {
      if (kept) writeLocal(KEY, kept);
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = renderToString(<Sort {...props} />);
      const inOrder = host.querySelector<HTMLElement>(".in-order")!;
      expect(inOrder.hidden).toBe(false);
      expect([...inOrder.querySelectorAll('[data-slot^="item"]')].map((item) => item.textContent)).toEqual(
        ITEMS,
      );
      expect(host.querySelectorAll("[data-slot]")).toHaveLength(6);
      const { unmount } = render(<Sort {...props} />, { container: host, hydrate: true });
      expect(host.querySelector("form")!.className).toBe(kept ? "gate revealed" : "gate");
      unmount();
      host.remove();
    }
    expect(complain).not.toHaveBeenCalled();
    complain.mockRestore();
  });
});
