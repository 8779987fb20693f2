// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import type { State } from "../../figure/params.ts";
import { getStore } from "../../figure/store.ts";
import definition from "./index.ts";
import { LineLab } from "./LikelihoodLab.tsx";
import type { params } from "./params.ts";

let figures = 0;

/** Each test has a figure of its own, since a figure's state belongs to its id. */
function show(initial: Partial<State<typeof params>> = {}) {
  figures++;
  return render(<Figure definition={definition} id={`lab-${figures}`} initial={initial} unit="nats" />);
}

const showLine = (initial: Partial<State<typeof params>> = {}) => show({ mode: "line", ...initial });

const state = () => getStore(`lab-${figures}`)!.get().params as State<typeof params>;
const main = () => document.querySelector(".readout.main b")!.textContent;
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const drag = (name: string, value: number) =>
  fireEvent.change(screen.getByRole("slider", { name }), { target: { value } });

beforeAll(LineLab.come);
afterEach(cleanup);

describe("the likelihood lab with a coin", () => {
  it("opens on θ = 0.5 and ten tosses, and is least surprised at 0.7", () => {
    show();
    expect(main()).toBe("0.693");
    expect(screen.getAllByRole("button", { name: /heads: turn it over/ })).toHaveLength(7);
    expect(screen.getAllByRole("button", { name: /tails: turn it over/ })).toHaveLength(3);
    drag("θ, heads", 0.7);
    expect(main()).toBe("0.611");
    expect(screen.getAllByText(/least at/)[0].textContent).toBe("least at 0.7: 0.611");
  });

  it("turns a toss over where it lies", () => {
    show({ theta: 0.7 });
    press("Toss 3, tails: turn it over");
    expect(state().tosses).toEqual([1, 1, 1, 1, 1, 1, 0, 1, 0, 1]);
    expect(button("Toss 3, heads: turn it over")).toBeTruthy();
    // −0.8 ln 0.7 − 0.2 ln 0.3
    expect(main()).toBe("0.526");
  });

  it("has one to twenty tosses", () => {
    const { unmount } = show({ tosses: Array(19).fill(0) });
    press("One more");
    expect(state().tosses).toEqual([...Array(19).fill(0), 1]);
    expect(button("One more").disabled).toBe(true);
    unmount();
    show({ tosses: [0, 1] });
    press("One less");
    expect(state().tosses).toEqual([0]);
    expect(button("One less").disabled).toBe(true);
  });

  it("prints what is beyond its picture", () => {
    show({ theta: 0 });
    expect(main()).toBe("∞");
    expect(screen.getAllByText("↑ ∞").length).toBeGreaterThan(0);
  });

  it("gives way to a line, and comes back", () => {
    show();
    fireEvent.click(screen.getByRole("radio", { name: "a line" }));
    expect(main()).toBe("1.141");
    fireEvent.click(screen.getByRole("radio", { name: "a coin" }));
    expect(main()).toBe("0.693");
  });
});

describe("the likelihood lab with a line", () => {
  const frames: (() => void)[] = [];
  let still = false;

  beforeEach(() => {
    frames.length = 0;
    vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
    vi.stubGlobal("cancelAnimationFrame", (id: number) => {
      frames[id - 1] = () => {};
    });
    vi.stubGlobal("matchMedia", () => ({ matches: still }));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    still = false;
  });

  const pass = (count: number) => {
    for (let i = 0; i < count; i++) act(() => frames.at(-1)!());
  };

  it("trains a step a frame until it is stopped", () => {
    showLine();
    press("Train");
    pass(5);
    expect(state().steps).toBe(5);
    press("Stop");
    pass(5);
    expect(state().steps).toBe(5);
    press("Back to the start");
    expect(state().steps).toBe(0);
  });

  it("stops by itself at the end, and begins anew from there", () => {
    showLine({ steps: 198 });
    press("Train");
    pass(4);
    expect(state().steps).toBe(200);
    press("Train");
    expect(state().steps).toBe(0);
    pass(3);
    expect(state().steps).toBe(3);
  });

  it("lets go of the training when the reader takes hold of the steps", () => {
    showLine();
    press("Train");
    pass(5);
    drag("steps", 100);
    pass(5);
    expect(state().steps).toBe(100);
  });

  it("is at the end at once for a reader who wants no motion", () => {
    still = true;
    showLine();
    press("Train");
    expect(state().steps).toBe(200);
    expect(main()).toBe("0.051");
  });

  it("takes a penalty, other points and another gap", () => {
    showLine({ steps: 200 });
    fireEvent.click(screen.getByRole("checkbox", { name: "Penalty on weights" }));
    expect(main()).toBe("0.234");
    press("Other points");
    expect(state().seed).toBe(4);
    drag("gap", -0.8);
    drag("step size", 1.5);
    expect(state()).toMatchObject({ gap: -0.8, rate: 1.5 });
    expect(screen.queryByText(/all right since/)).toBeNull();
  });
});
