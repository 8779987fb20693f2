// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import { getStore } from "../../figure/store.ts";
import widget from "./index.ts";
import { LOOSEST, TIGHTEST } from "./leash.ts";

/** What is not shown at first is loaded when it is asked for. */
const LATE = { timeout: 20_000 };

let id = "";
let count = 0;

function shown(initial: object = {}) {
  id = `lab-${count++}`;
  render(<Figure definition={widget} id={id} initial={initial} unit="nats" />);
}

const state = () => getStore(id)!.get().params as Record<string, unknown>;
const spoken = () => document.querySelector("[data-summary]")!.textContent!.replaceAll("\u00a0", " ");
const main = () => document.querySelector(".main b")!.textContent;
const slider = (name: string) => screen.getByRole<HTMLInputElement>("slider", { name });
const move = (name: string, value: number) =>
  fireEvent.change(slider(name), { target: { value: String(value) } });
const step = () => screen.getByRole<HTMLButtonElement>("button", { name: "Step downhill" });

afterEach(cleanup);

describe("the ELBO lab", () => {
  it("opens where codes have settled and the bound is tight", () => {
    shown();
    expect(main()).toBe("0.626");
    expect(spoken()).toMatch(/The bound is tight\.$/);
    expect(step().disabled).toBe(true);
  });

  it("lets settled codes follow β from points to the prior", () => {
    shown();
    move("leash β", LOOSEST);
    expect(main()).toBe("∞");
    move("leash β", TIGHTEST);
    expect(main()).toBe("0.000");
    expect(slider("leash β").getAttribute("aria-valuetext")).toBe(
      "β ∞: leash 0.000\u00a0nats, reconstruction 3.419\u00a0nats",
    );
  });

  it("frees all codes where one is moved, and leaves the others in place", () => {
    shown();
    move("D centre μ", 0.5);
    expect(state().settled).toBe(false);
    const mu = state().mu as number[];
    expect(mu[3]).toBe(0.5);
    expect(mu[0]).toBeCloseTo(-1.8 / 1.49, 12);
    move("D width σ", 0);
    expect(main()).toBe("∞");
    move("D width σ", 0.8);
    expect(spoken()).toMatch(/more than the inputs’ own surprise\.$/);
  });

  it("steps halfway to the bottom, and settles there", () => {
    shown({ settled: false });
    fireEvent.click(step());
    const mu = state().mu as number[];
    const sd = state().sd as number[];
    expect(mu[3]).toBeCloseTo(0.9 / 1.49, 12);
    expect(sd[3]).toBeCloseTo((0.49 / 1.49) ** 0.25, 12);
    const checkbox = screen.getByRole("checkbox");
    fireEvent.click(checkbox);
    expect(main()).toBe("0.626");
    fireEvent.click(checkbox);
    expect((state().mu as number[])[3]).toBeCloseTo(1.8 / 1.49, 12);
    expect(main()).toBe("0.626");
  });

  it("has the leash of one code by its preset", () => {
    shown();
    fireEvent.click(screen.getByRole("radio", { name: "One code, N(0.5, 0.8²)" }));
    expect(main()).toBe("0.168");
    expect(spoken()).toMatch(/^Leash 0\.168 nats: /);
    expect(screen.queryByRole("slider", { name: "B width σ" })).toBeNull();
  });

  it("shows the steps of a diffusion model", async () => {
    shown();
    fireEvent.click(screen.getByRole("radio", { name: "A diffusion model" }));
    await screen.findByRole("slider", { name: "noise error" }, LATE);
    expect(main()).toBe("3.709");
    move("noise error", 0);
    expect(main()).toBe("0.000");
    move("noise error", 0.4);
    expect(main()).toBe("0.927");
    move("step", 10);
    expect(slider("step").getAttribute("aria-valuetext")).toMatch(/^step 10: weight 0\.29, KL 0\.046/);
    fireEvent.click(screen.getByRole("radio", { name: "one, by hand" }));
    expect(main()).toBe("2.000");
    move("σ", 1);
    expect(main()).toBe("0.500");
    move("Δμ", 0);
    expect(main()).toBe("0.000");
  });
});
