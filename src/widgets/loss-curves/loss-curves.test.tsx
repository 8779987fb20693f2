// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import type { State } from "../../figure/params.ts";
import { getStore } from "../../figure/store.ts";
import definition from "./index.ts";
import type { params } from "./params.ts";

let figures = 0;

/** Each test has a figure of its own, since a figure's state belongs to its id. */
function show(initial: Partial<State<typeof params>> = {}) {
  figures++;
  return render(<Figure definition={definition} id={`loss-${figures}`} initial={initial} unit="nats" />);
}

const state = () => getStore(`loss-${figures}`)!.get().params as State<typeof params>;
const mean = () => document.querySelector(".readout.main b")!.textContent;
const slider = (name: RegExp) => screen.getByRole("slider", { name }) as HTMLInputElement;

afterEach(cleanup);

describe("the loss curves", () => {
  it("open on a good batch with one sure mistake", () => {
    show();
    expect((screen.getByRole("radio", { name: "One sure mistake" }) as HTMLInputElement).checked).toBe(true);
    expect(mean()).toBe("1.052");
    expect(screen.getAllByText("4.605").length).toBeGreaterThan(0);
  });

  it("move one prediction by its slider and leave the others", () => {
    show();
    fireEvent.change(slider(/^4/), { target: { value: "0.9" } });
    expect(state().p).toEqual([0.9, 0.1, 0.8, 0.9, 0.2]);
    expect(mean()).toBe("0.152");
    expect((screen.getByRole("radio", { name: "Good" }) as HTMLInputElement).checked).toBe(true);
  });

  it("price the same prediction on the other curve when the truth turns", () => {
    show();
    fireEvent.click(screen.getByRole("checkbox", { name: "4 was yes" }));
    expect(state().y).toEqual([1, 0, 1, 0, 0]);
    expect(slider(/^4/).getAttribute("aria-valuetext")).toContain("truth no, price 0.010");
  });

  it("write a price without limit as such, beside what a framework makes of it", () => {
    show();
    fireEvent.change(slider(/^4/), { target: { value: "0" } });
    expect(mean()).toBe("∞");
    expect(screen.getByText("20.131")).toBeTruthy();
    expect(screen.getAllByText(/↑/).length).toBeGreaterThan(0);
  });

  it("lay the squared error under the price", () => {
    show();
    expect(document.querySelector(".curve.squared")).toBe(null);
    fireEvent.click(screen.getByRole("checkbox", { name: "Compare the squared error" }));
    expect(document.querySelectorAll(".curve.squared").length).toBeGreaterThan(0);
    expect(screen.getByText("mean squared error")).toBeTruthy();
  });

  it("stack blocks that never pass the chart", () => {
    for (const p of [
      [0, 1, 0, 0, 1],
      [1, 0, 1, 1, 0],
    ]) {
      const { container } = show({ p });
      for (const block of container.querySelectorAll(".block")) {
        const heights = block.getAttribute("points")!.split(/[ ,]/).map(Number);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
      }
      cleanup();
    }
  });
});
