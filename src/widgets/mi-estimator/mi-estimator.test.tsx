// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";

let id = "";
let count = 0;

function shown(initial: object = {}) {
  id = `luck-${count++}`;
  render(<Figure definition={widget} id={id} initial={initial} unit="nats" />);
}

const state = () => getStore(id)!.get().params as Record<string, unknown>;
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name });

afterEach(cleanup);

describe("the estimator", () => {
  it("opens on noise that seems to tell something", () => {
    shown();
    expect(screen.getByText("0.0041", { selector: ".main b" })).toBeTruthy();
    expect(screen.getByText(/66% reach it/)).toBeTruthy();
    expect(screen.getByText("fullest cell: 338")).toBeTruthy();
  });

  it("has what is 0 stand at a 0, beyond a break of the axis", () => {
    shown({ feature: 1 });
    const ticks = [...document.querySelectorAll<SVGGElement>(".axis > g")].map((tick) => ({
      text: tick.textContent,
      x: Number(/translate\(([\d.]+)/.exec(tick.getAttribute("transform")!)![1]),
    }));
    expect(ticks.map(({ text }) => text)).toEqual(["0", "0.0001", "0.001", "0.01", "0.1", "1"]);
    const truths = [...document.querySelectorAll(".truth")].map((mark) =>
      Number(/^M([\d.]+)/.exec(mark.getAttribute("d")!)![1]),
    );
    // ln 2, the faint feature's 0.0329, and pure noise.
    const decade = ticks[2]!.x - ticks[1]!.x;
    expect(truths[0]).toBeCloseTo(ticks[5]!.x + decade * Math.log10(Math.LN2), 1);
    expect(truths[1]).toBeCloseTo(ticks[3]!.x + decade * Math.log10(3.2894), 1);
    expect(truths[2]).toBe(ticks[0]!.x);
    expect(ticks[1]!.x - ticks[0]!.x).toBeLessThan(decade);
  });

  it("looks at another feature at once", () => {
    shown();
    fireEvent.click(screen.getByRole("radio", { name: "x1" }));
    expect(screen.getByText("0.0328", { selector: ".main b" })).toBeTruthy();
    expect(state().feature).toBe(2);
  });

  it("takes samples, cells and seeds by slider, and the next seed by a button", () => {
    shown({ seed: 9999 });
    fireEvent.change(slider("samples"), { target: { value: "50" } });
    fireEvent.change(slider("cells"), { target: { value: "10" } });
    expect(state()).toMatchObject({ n: 50, bins: 10 });
    expect(slider("samples").getAttribute("aria-valuetext")).toBe("50 samples");
    fireEvent.click(screen.getByRole("button", { name: "Draw again" }));
    expect(state().seed).toBe(0);
  });
});
