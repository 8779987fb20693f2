// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

/** What is not shown at first is loaded when it is asked for. */
const LATE = { timeout: 20_000 };

const show = showing(widget);
const map = () => screen.getByLabelText(/^Held-out text, letter by letter/);
const cells = () => [...map().querySelectorAll("button")];
const stops = () => cells().filter((cell) => cell.tabIndex === 0);

afterEach(() => localStorage.clear());

describe("the n-gram lab", () => {
  it("opens on the order that reads best, with a letter it did not see coming", () => {
    const lab = show();
    expect(screen.getByText("2.10", { selector: ".main b" })).toBeTruthy();
    expect(lab.spoken()).toMatch(/^Training 1\.61, held-out 2\.10 bits: no order does better/);
    expect(map().textContent).toMatch(/^was nothing but a humbug trying to be a bugbear/);
    expect(document.querySelector(".letter")!.textContent).toContain("After “␣bug” came b: 19.03\u00a0bits");
  });

  it("has one stop for the Tab key in the text, which arrow keys move by letter and by word", () => {
    const lab = show();
    expect(stops().map((cell) => cells().indexOf(cell))).toEqual([43]);
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    cells()[43].focus();
    press("ArrowLeft");
    expect(document.activeElement).toBe(cells()[42]);
    expect(lab.params().at).toBe(42);
    press("ArrowUp");
    expect(lab.params().at).toBe(40);
    press("ArrowDown");
    expect(lab.params().at).toBe(48);
    press("Home");
    press("ArrowLeft");
    expect(lab.params().at).toBe(0);
    press("End");
    expect(lab.params().at).toBe(cells().length - 1);
    expect(stops()).toEqual([document.activeElement]);
  });

  it("says that counts are still to come for a letter pressed before the training is done", () => {
    const lab = show();
    fireEvent.click(cells()[0]);
    expect(lab.params().at).toBe(0);
    expect(screen.getByText(/^Counting/)).toBeTruthy();
  });

  it("moves along the orders", () => {
    const lab = show();
    lab.move("letters it looks back", 8);
    expect(screen.getByText("2.56", { selector: ".main b" })).toBeTruthy();
    expect(lab.valueText("letters it looks back")).toBe("order 8: training 0.39, held-out 2.56\u00a0bits");
  });

  it("is drawn by the reader, compared and remembered", async () => {
    const lab = show({ stage: "draw" });
    expect(screen.getByText("?")).toBeTruthy();
    const commit = lab.button("Commit");
    expect(commit.disabled).toBe(true);
    for (const [order, bits] of [4, 3, 2.5, 2.5, 2, 1.5, 1, 0.5, 0.5].entries()) {
      lab.move(`order ${order}`, bits);
    }
    fireEvent.click(commit);
    expect(lab.spoken()).toMatch(/^You were 2\.06 low at order 8: truth 2\.56/);
    await screen.findByText(/^Farthest off: at order 8 you drew 0\.50/, {}, LATE);
    expect(document.querySelectorAll(".remarks li")).toHaveLength(3);
    lab.press("Read the letters");
    expect(map()).toBeTruthy();
    lab.press("Compare your drawing");
    expect(lab.params()).toMatchObject({ stage: "compare" });
    expect(lab.params().drawn.at(-1)).toBe(0.5);
  });

  it("takes a text of one's own, which no link carries", async () => {
    const lab = show();
    lab.choose("your own");
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {}, LATE);
    fireEvent.change(field, { target: { value: "<b>Hello</b>" } });
    lab.press("Train on it");
    expect(lab.params().own).toBe("<b>Hello</b>");
    expect(widget.params.own.link).toBe(false);
  });

  it("shows k only where it is added", () => {
    const lab = show();
    expect(screen.queryByRole("slider", { name: "k" })).toBeNull();
    lab.choose("add k");
    expect(lab.valueText("k")).toBe("1.00 added to every count");
  });

  it("asks for another sample, and after the last for the first again", () => {
    const lab = show({ sample: 999 });
    lab.press("Write another");
    expect(lab.params().sample).toBe(1);
  });
});
