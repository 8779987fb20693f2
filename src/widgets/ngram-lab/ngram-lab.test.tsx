// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";

/** What is not shown at first is loaded when it is asked for. */
const LATE = { timeout: 20_000 };

let id = "";
let count = 0;

function shown(initial: object = {}) {
  id = `lab-${count++}`;
  render(<Figure definition={widget} id={id} initial={initial} unit="bits" />);
}

const state = () => getStore(id)!.get().params as Record<string, unknown>;
const spoken = () => document.querySelector("[data-summary]")!.textContent!.replaceAll("\u00a0", " ");
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name });
const map = () => screen.getByLabelText(/^Held-out text, letter by letter/);
const cells = () => [...map().querySelectorAll("button")];
const stops = () => cells().filter((cell) => cell.tabIndex === 0);

afterEach(() => {
  cleanup();
  localStorage.clear();
});

describe("the n-gram lab", () => {
  it("opens on the order that reads best, with a letter it did not see coming", () => {
    shown();
    expect(screen.getByText("2.10", { selector: ".main b" })).toBeTruthy();
    expect(spoken()).toMatch(/^Training 1\.61, held-out 2\.10 bits: no order does better/);
    expect(map().textContent).toMatch(/^was nothing but a humbug trying to be a bugbear/);
    expect(document.querySelector(".letter")!.textContent).toContain("After “␣bug” came b: 19.03\u00a0bits");
  });

  it("has one stop for the Tab key in the text, which arrow keys move by letter and by word", () => {
    shown();
    expect(stops().map((cell) => cells().indexOf(cell))).toEqual([43]);
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    cells()[43].focus();
    press("ArrowLeft");
    expect(document.activeElement).toBe(cells()[42]);
    expect(state().at).toBe(42);
    press("ArrowUp");
    expect(state().at).toBe(40);
    press("ArrowDown");
    expect(state().at).toBe(48);
    press("Home");
    press("ArrowLeft");
    expect(state().at).toBe(0);
    press("End");
    expect(state().at).toBe(cells().length - 1);
    expect(stops()).toEqual([document.activeElement]);
  });

  it("says that counts are still to come for a letter pressed before the training is done", () => {
    shown();
    fireEvent.click(cells()[0]);
    expect(state().at).toBe(0);
    expect(screen.getByText(/^Counting/)).toBeTruthy();
  });

  it("moves along the orders", () => {
    shown();
    fireEvent.change(slider("letters it looks back"), { target: { value: "8" } });
    expect(screen.getByText("2.56", { selector: ".main b" })).toBeTruthy();
    expect(slider("letters it looks back").getAttribute("aria-valuetext")).toBe(
      "order 8: training 0.39, held-out 2.56\u00a0bits",
    );
  });

  it("is drawn by the reader, compared and remembered", async () => {
    shown({ stage: "draw" });
    expect(screen.getByText("?")).toBeTruthy();
    const commit = screen.getByRole<HTMLButtonElement>("button", { name: "Commit" });
    expect(commit.disabled).toBe(true);
    for (const [order, bits] of [4, 3, 2.5, 2.5, 2, 1.5, 1, 0.5, 0.5].entries()) {
      fireEvent.change(slider(`order ${order}`), { target: { value: String(bits) } });
    }
    fireEvent.click(commit);
    expect(spoken()).toMatch(/^You were 2\.06 low at order 8: truth 2\.56/);
    await screen.findByText(/^Farthest off: at order 8 you drew 0\.50/, {}, LATE);
    expect(document.querySelectorAll(".remarks li")).toHaveLength(3);
    fireEvent.click(screen.getByRole("button", { name: "Read the letters" }));
    expect(map()).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Compare your drawing" }));
    expect(state()).toMatchObject({ stage: "compare" });
    expect((state().drawn as number[]).at(-1)).toBe(0.5);
  });

  it("takes a text of one's own, which no link carries", async () => {
    shown();
    fireEvent.click(screen.getByRole("radio", { name: "your own" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {}, LATE);
    fireEvent.change(field, { target: { value: "<b>Hello</b>" } });
    fireEvent.click(screen.getByRole("button", { name: "Train on it" }));
    expect(state().own).toBe("<b>Hello</b>");
    expect(widget.params.own.link).toBe(false);
  });

  it("shows k only where it is added", () => {
    shown();
    expect(screen.queryByRole("slider", { name: "k" })).toBeNull();
    fireEvent.click(screen.getByRole("radio", { name: "add k" }));
    expect(slider("k").getAttribute("aria-valuetext")).toBe("1.00 added to every count");
  });

  it("asks for another sample, and after the last for the first again", () => {
    shown({ sample: 999 });
    fireEvent.click(screen.getByRole("button", { name: "Write another" }));
    expect(state().sample).toBe(1);
  });
});
