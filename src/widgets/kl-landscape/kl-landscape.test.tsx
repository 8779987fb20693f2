// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import widget from "./index.ts";

const spoken = () => document.querySelector("[data-summary]")!.textContent!.replaceAll("\u00a0", " ");
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name });
const shown = (initial: Parameters<typeof Figure>[0]["initial"] = {}) =>
  render(
    <Figure definition={widget} id={`landscape-${Math.random()}`} initial={initial as object} unit="nats" />,
  );

afterEach(cleanup);

describe("the two landscapes", () => {
  it("show at once where both directions end, and say it", () => {
    shown();
    expect(screen.getByText("0.693", { selector: ".main b" })).toBeTruthy();
    expect(spoken()).toBe(
      "Two hills 8 apart: forward covers both, mean 0, spread 4.12; reverse sits on the right hill, " +
        "mean 4.00, spread 1.00, cost 0.69 nats. The first holds all of P within two spreads, the second 48%.",
    );
  });

  it("say what your own Q costs both ways once it is moved", () => {
    shown({ d: 2 });
    fireEvent.change(slider("your Q’s centre"), { target: { value: "2" } });
    expect(screen.getByText("3.367 · 0.633")).toBeTruthy();
    expect(slider("your Q’s width").getAttribute("aria-valuetext")).toBe(
      "width of Q 1.00; forward 3.367\u00a0nats, reverse 0.633",
    );
  });

  it("start from your Q at the press of a button", () => {
    shown();
    fireEvent.change(slider("your Q’s centre"), { target: { value: "-1" } });
    fireEvent.click(screen.getByRole("button", { name: "Start from your Q" }));
    expect(slider("start, centre").value).toBe("-1");
    expect(document.querySelectorAll(".view-title")[1].textContent).toContain("μ −4.00, σ 1.00, 48% of P");
  });

  it("start where a map is pressed", () => {
    shown();
    const [ground] = document.querySelectorAll("[clip-path] > .cost-8");
    fireEvent.pointerUp(ground, { clientX: 0, clientY: 0 });
    expect(slider("start, centre").value).toBe("-8");
  });

  it("tell how far the walks have come", () => {
    shown({ steps: 0 });
    expect(spoken()).toMatch(
      /^Two hills 8 apart, after 0 steps: forward has come to mean 1\.00, spread 1\.00/,
    );
  });

  it("leave the maps alone while Q moves", () => {
    shown();
    const path = () =>
      [...document.querySelectorAll("path[class^=cost]")].map((node) => node.getAttribute("d"));
    const before = path();
    expect(before.length).toBeGreaterThanOrEqual(14);
    fireEvent.change(slider("your Q’s centre"), { target: { value: "-3" } });
    expect(path()).toEqual(before);
  });
});
