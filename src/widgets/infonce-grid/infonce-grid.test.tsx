// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition, "nats");

describe("the InfoNCE grid", () => {
  it("opens on three pairs, hot", () => {
    const grid = show();
    expect(grid.main()).toBe("0.381");
    expect(grid.chosen("Three pairs")).toBe(true);
    expect(document.querySelectorAll(".w-wide .tile")).toHaveLength(9);
  });

  it("cools down to 0", () => {
    const grid = show();
    grid.move("temperature", -20);
    expect(grid.params().temperature).toBe(0.1);
    expect(grid.main()).toBe("1.093");
    grid.move("temperature", Number(grid.slider("temperature").min));
    expect(grid.params().temperature).toBe(0);
    expect(grid.main()).toBe("1.099");
  });

  it("grows by pairs, then by doublings, and draws no more than eight", () => {
    const grid = show({ temperature: 0.05 });
    grid.move("pairs", 12);
    expect(grid.params().n).toBe(256);
    expect(grid.valueText("pairs")).toContain("256 pairs, at least 5.5");
    expect(document.querySelectorAll(".w-wide .tile")).toHaveLength(64);
    expect(screen.getAllByText(/8 of 256 pictures/).length).toBeGreaterThan(0);
  });

  it("prints what is infinitely wrong", () => {
    const grid = show({ temperature: 0 });
    grid.choose("mistaken");
    expect(grid.main()).toBe("−∞");
    expect(screen.getAllByText(/↓/)[0].textContent).toBe("↓ −∞");
  });
});
