// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const show = showing(widget, "nats");

describe("the two landscapes", () => {
  it("show at once where both directions end, and say it", () => {
    const maps = show();
    expect(screen.getByText("0.693", { selector: ".main b" })).toBeTruthy();
    expect(maps.spoken()).toBe(
      "Two hills 8 apart: forward covers both, mean 0, spread 4.12; reverse sits on the right hill, " +
        "mean 4.00, spread 1.00, cost 0.69 nats. The first holds all of P within two spreads, the second 48%.",
    );
  });

  it("say what your own Q costs both ways once it is moved", () => {
    const maps = show({ d: 2 });
    maps.move("your Q’s centre", 2);
    expect(screen.getByText("3.367 · 0.633")).toBeTruthy();
    expect(maps.valueText("your Q’s width")).toBe("width of Q 1.00; forward 3.367\u00a0nats, reverse 0.633");
  });

  it("start from your Q at the press of a button", () => {
    const maps = show();
    maps.move("your Q’s centre", -1);
    maps.press("Start from your Q");
    expect(maps.slider("start, centre").value).toBe("-1");
    expect(document.querySelectorAll(".view-title")[1].textContent).toContain("μ −4.00, σ 1.00, 48% of P");
  });

  it("start where a map is pressed", () => {
    const maps = show();
    const [ground] = document.querySelectorAll("[clip-path] > .cost-8");
    fireEvent.pointerUp(ground, { clientX: 0, clientY: 0 });
    expect(maps.slider("start, centre").value).toBe("-8");
  });

  it("tell how far the walks have come", () => {
    const maps = show({ steps: 0 });
    expect(maps.spoken()).toMatch(
      /^Two hills 8 apart, after 0 steps: forward has come to mean 1\.00, spread 1\.00/,
    );
  });

  it("leave the maps alone while Q moves", () => {
    const maps = show();
    const path = () =>
      [...document.querySelectorAll("path[class^=cost]")].map((node) => node.getAttribute("d"));
    const before = path();
    expect(before.length).toBeGreaterThanOrEqual(14);
    maps.move("your Q’s centre", -3);
    expect(path()).toEqual(before);
  });
});
