// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import widget from "./index.ts";

let figures = 0;
const open = (initial = {}) => {
  figures += 1;
  return render(<Figure definition={widget} id={`ledger-${figures}`} initial={initial} />).container;
};
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name });
const move = (name: string, to: number) => fireEvent.change(slider(name), { target: { value: String(to) } });
const spoken = (container: HTMLElement) =>
  container.querySelector("[data-summary]")!.textContent!.replaceAll("\u00a0", " ");
const numbers = (container: HTMLElement) =>
  [...container.querySelectorAll(".readout b")].map((number) => number.textContent);

afterEach(cleanup);

describe("the ledger", () => {
  it("lets Q be moved, the others keeping their ratio, and the unavoidable part stay", () => {
    const container = open();
    expect(numbers(container)).toEqual(["1.280", "1.157", "0.123"]);
    move("A believed", 0.75);
    expect(Number(slider("B believed").value)).toBeCloseTo(0.15, 12);
    expect(Number(slider("C believed").value)).toBeCloseTo(0.1, 12);
    expect(numbers(container)[1]).toBe("1.157");
  });

  it("keeps P locked until it is unlocked", () => {
    open();
    expect(screen.queryByRole("slider", { name: "A happens" })).toBeNull();
    fireEvent.click(screen.getByRole("checkbox", { name: "Unlock P" }));
    move("A happens", 0.4);
    expect(Number(slider("B happens").value)).toBeCloseTo(0.4, 12);
  });

  it("keeps the others’ ratio through zero while a pointer holds one", () => {
    open();
    fireEvent.pointerDown(slider("A believed"));
    move("A believed", 1);
    expect(slider("B believed").value).toBe("0");
    move("A believed", 0);
    fireEvent.pointerUp(document.body);
    expect(Number(slider("B believed").value)).toBeCloseTo(0.6, 12);
    expect(Number(slider("C believed").value)).toBeCloseTo(0.4, 12);
  });

  it("says when half a bit is wasted, and when nothing is", () => {
    open({ q: [0.37, 0.6, 0.03] });
    expect(screen.getByText(/find another list that wastes as much/).closest("li")!.textContent).toMatch(
      /^=/,
    );
    fireEvent.click(screen.getByRole("radio", { name: "Q is P" }));
    expect(screen.getByText(/Waste exactly half a bit/).closest("li")!.textContent).toMatch(/^≠/);
    expect(screen.getByText(/Nothing wasted/).closest("li")!.textContent).toMatch(/^=/);
  });

  it("shows both bills once the roles are swapped", () => {
    const container = open({ q: [0.1, 0.1, 0.8] });
    fireEvent.click(screen.getByRole("checkbox", { name: "Swap the roles" }));
    expect(numbers(container)).toEqual(["2.941", "0.922", "2.019"]);
    expect(screen.getAllByText("3.022").length).toBeGreaterThan(0);
    expect(slider("A happens").value).toBe("0.1");
  });

  it("breaks the bar where the bill is infinite, and has a fake when zeros are clipped", () => {
    const container = open({ q: [0.8, 0.2, 0] });
    expect(numbers(container)).toEqual(["∞", "1.157", "∞"]);
    fireEvent.click(screen.getByRole("checkbox", { name: /Clip zeros/ }));
    expect(numbers(container)[0]).toBe("4.012");
    expect(container.querySelector(".readout")!.textContent).toContain("a fake, in truth ∞");
    expect(container.querySelectorAll(".bill-part.fake.kl").length).toBeGreaterThan(0);
  });

  it("draws from the truth, as often as asked", () => {
    const container = open({ view: "draws" });
    move("draws", 1);
    expect(slider("draws").getAttribute("aria-valuetext")).toMatch(
      /^draw 1, mean price (1\.000|1\.737|2\.322)\sbits$/,
    );
    expect(spoken(container)).toMatch(/^Bill 1\.28 bits: 1\.16 unavoidable, 0\.12 wasted\./);
  });

  it("has two to six outcomes", () => {
    open();
    const more = screen.getByRole<HTMLButtonElement>("button", { name: "Add an outcome" });
    for (let i = 0; i < 3; i++) fireEvent.click(more);
    expect(more.disabled).toBe(true);
    expect(slider("F believed").value).toBe("0");
    move("F believed", 0.5);
    expect(Number(slider("A believed").value)).toBeCloseTo(0.25, 12);
    const fewer = screen.getByRole<HTMLButtonElement>("button", { name: "Remove one" });
    for (let i = 0; i < 4; i++) fireEvent.click(fewer);
    expect(Number(slider("A believed").value)).toBeCloseTo(0.625, 12);
    expect(fewer.disabled).toBe(true);
    expect(screen.queryByRole("slider", { name: "C believed" })).toBeNull();
  });
});
