// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const said = (d: number) => widget.summary(widget.model({ d }, "nats"));
const show = showing(widget);

describe("two fits", () => {
  it("part where the hills are far apart", () => {
    expect(said(3.5)).toBe(
      "Hills 7 apart: forward spreads over both, centre 0 and width 3.64; reverse settles on one, centre 3.50 and width 1.00.",
    );
  });

  it("are much the same where they are near, and the same where they are one", () => {
    expect(said(1)).toBe(
      "Hills 2 apart: forward spreads over both, centre 0 and width 1.41; reverse does so too, width 1.39.",
    );
    expect(said(0)).toBe("One hill: both directions choose the hill itself, centre 0 and width 1.00.");
  });

  it("part at 2.80", () => {
    const reverse = (d: number) => widget.model({ d }, "nats").reverse.mean;
    expect(reverse(2.8)).toBeCloseTo(0, 9);
    expect(reverse(2.81)).toBeGreaterThan(2.7);
  });

  it("follow the slider", () => {
    const figure = show();
    figure.move("how far apart", 2);
    expect(screen.getByRole("slider").getAttribute("aria-valuetext")).toContain("Hills 4 apart");
  });
});
