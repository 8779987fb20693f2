// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const show = showing(widget, "nats");

describe("the estimator", () => {
  it("opens on noise that seems to tell something", () => {
    show();
    expect(screen.getByText("0.0041", { selector: ".main b" })).toBeTruthy();
    expect(screen.getByText(/66% reach it/)).toBeTruthy();
    expect(screen.getByText("fullest cell: 338")).toBeTruthy();
  });

  it("has what is 0 stand at a 0, beyond a break of the axis", () => {
    show({ feature: 1 });
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
    const estimator = show();
    estimator.choose("x1");
    expect(screen.getByText("0.0328", { selector: ".main b" })).toBeTruthy();
    expect(estimator.params().feature).toBe(2);
  });

  it("takes samples, cells and seeds by slider, and the next seed by a button", () => {
    const estimator = show({ seed: 9999 });
    estimator.move("samples", 50);
    estimator.move("cells", 10);
    expect(estimator.params()).toMatchObject({ n: 50, bins: 10 });
    expect(estimator.valueText("samples")).toBe("50 samples");
    estimator.press("Draw again");
    expect(estimator.params().seed).toBe(0);
  });
});
