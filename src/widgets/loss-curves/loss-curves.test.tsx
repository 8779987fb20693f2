// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition, "nats");

describe("the loss curves", () => {
  it("open on a good batch with one sure mistake", () => {
    const curves = show();
    expect(curves.chosen("One sure mistake")).toBe(true);
    expect(curves.main()).toBe("1.052");
    expect(screen.getAllByText("4.605").length).toBeGreaterThan(0);
  });

  it("move one prediction by its slider and leave the others", () => {
    const curves = show();
    curves.move(/^4/, 0.9);
    expect(curves.params().p).toEqual([0.9, 0.1, 0.8, 0.9, 0.2]);
    expect(curves.main()).toBe("0.152");
    expect(curves.chosen("Good")).toBe(true);
  });

  it("price the same prediction on the other curve when the truth turns", () => {
    const curves = show();
    curves.tick("4 was yes");
    expect(curves.params().y).toEqual([1, 0, 1, 0, 0]);
    expect(curves.valueText(/^4/)).toContain("truth no, price 0.010");
  });

  it("write a price without limit as such, beside what a framework makes of it", () => {
    const curves = show();
    curves.move(/^4/, 0);
    expect(curves.main()).toBe("∞");
    expect(screen.getByText("20.131")).toBeTruthy();
    expect(screen.getAllByText(/↑/).length).toBeGreaterThan(0);
  });

  it("lay the squared error under the price", () => {
    const curves = show();
    expect(document.querySelector(".curve.squared")).toBe(null);
    curves.tick("Compare the squared error");
    expect(document.querySelectorAll(".curve.squared").length).toBeGreaterThan(0);
    expect(screen.getByText("mean squared error")).toBeTruthy();
  });

  it("stack blocks that never pass the chart", () => {
    for (const p of [
      [0, 1, 0, 0, 1],
      [1, 0, 1, 1, 0],
    ]) {
      show({ p });
      for (const block of document.querySelectorAll(".block")) {
        const heights = block.getAttribute("points")!.split(/[ ,]/).map(Number);
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(0);
      }
      cleanup();
    }
  });
});
