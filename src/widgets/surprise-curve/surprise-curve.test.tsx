// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition);

describe("the surprise curve", () => {
  it("opens on a coin, with what the next halving adds drawn in", () => {
    const curve = show();
    expect(curve.chosen("Coin, heads")).toBe(true);
    expect(curve.main()).toBe("1.000");
    expect(screen.getAllByText("+1 bit for × 0.5").length).toBeGreaterThan(0);
  });

  it("has a slider of two hundred stops that reaches one in a million", () => {
    const curve = show();
    curve.move("p", -3);
    expect(curve.params().p).toBe(0.125);
    expect(curve.valueText("p")).toBe("p 0.125, 3\u00a0bits, like 3 fair coins, all heads");
    curve.move("p", -20);
    expect(curve.params().p).toBeLessThan(1e-6);
    expect(curve.main()).toBe("20.000");
  });

  it("halves by page down, and by a button, as far as the axis goes", () => {
    const curve = show({ p: 0.5 });
    fireEvent.keyDown(curve.slider("p"), { key: "PageDown" });
    expect(curve.params().p).toBe(0.25);
    curve.press("Halve p");
    expect(curve.main()).toBe("3.000");
    for (let i = 0; i < 5; i++) curve.press("Double p");
    expect(curve.params().p).toBe(1);
    expect(curve.main()).toBe("0.000");
  });

  it("adds a second event", () => {
    const curve = show({ p: 0.5 });
    curve.move("second event", -2);
    expect(document.querySelector(".sum .term")!.textContent).toBe("= 3 bits");
    expect(curve.chosen("Coin and two digits")).toBe(true);
  });

  it("makes a line of the curve where p is counted in factors", () => {
    const curve = show();
    curve.choose("Equal factors of p");
    const [, ...steps] = document.querySelector(".curve.h")!.getAttribute("d")!.split("l");
    const slopes = [1, 60, 119].map((i) => {
      const [across, up] = [0, 1].map(
        (axis) => Number(steps[i - 1].split(",")[axis]) + Number(steps[i].split(",")[axis]),
      );
      return up / across;
    });
    expect(slopes[1]).toBeCloseTo(slopes[0], 1);
    expect(slopes[2]).toBeCloseTo(slopes[0], 1);
  });

  it("prints the value of what is taller than the chart", () => {
    show({ p: 0.001 });
    expect(screen.getAllByText(/↑ 9\.966/).length).toBeGreaterThan(0);
  });
});
