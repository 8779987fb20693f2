// @vitest-environment happy-dom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";
import { LineLab } from "./LikelihoodLab.tsx";

const show = showing(definition, "nats");
const showLine = (state: Parameters<typeof show>[0] = {}) => show({ mode: "line", ...state });

beforeAll(LineLab.come);

describe("the likelihood lab with a coin", () => {
  it("opens on θ = 0.5 and ten tosses, and is least surprised at 0.7", () => {
    const lab = show();
    expect(lab.main()).toBe("0.693");
    expect(screen.getAllByRole("button", { name: /heads: turn it over/ })).toHaveLength(7);
    expect(screen.getAllByRole("button", { name: /tails: turn it over/ })).toHaveLength(3);
    lab.move("θ, heads", 0.7);
    expect(lab.main()).toBe("0.611");
    expect(screen.getAllByText(/least at/)[0].textContent).toBe("least at 0.7: 0.611");
  });

  it("turns a toss over where it lies", () => {
    const lab = show({ theta: 0.7 });
    lab.press("Toss 3, tails: turn it over");
    expect(lab.params().tosses).toEqual([1, 1, 1, 1, 1, 1, 0, 1, 0, 1]);
    expect(lab.button("Toss 3, heads: turn it over")).toBeTruthy();
    // −0.8 ln 0.7 − 0.2 ln 0.3
    expect(lab.main()).toBe("0.526");
  });

  it("has one to twenty tosses", () => {
    const lab = show({ tosses: Array(19).fill(0) });
    lab.press("One more");
    expect(lab.params().tosses).toEqual([...Array(19).fill(0), 1]);
    expect(lab.button("One more").disabled).toBe(true);
    cleanup();
    const other = show({ tosses: [0, 1] });
    other.press("One less");
    expect(other.params().tosses).toEqual([0]);
    expect(other.button("One less").disabled).toBe(true);
  });

  it("prints what is beyond its picture", () => {
    const lab = show({ theta: 0 });
    expect(lab.main()).toBe("∞");
    expect(screen.getAllByText("↑ ∞").length).toBeGreaterThan(0);
  });

  it("gives way to a line, and comes back", () => {
    const lab = show();
    lab.choose("a line");
    expect(lab.main()).toBe("1.141");
    lab.choose("a coin");
    expect(lab.main()).toBe("0.693");
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
    const lab = showLine();
    lab.press("Train");
    pass(5);
    expect(lab.params().steps).toBe(5);
    lab.press("Stop");
    pass(5);
    expect(lab.params().steps).toBe(5);
    lab.press("Back to the start");
    expect(lab.params().steps).toBe(0);
  });

  it("stops by itself at the end, and begins anew from there", () => {
    const lab = showLine({ steps: 198 });
    lab.press("Train");
    pass(4);
    expect(lab.params().steps).toBe(200);
    lab.press("Train");
    expect(lab.params().steps).toBe(0);
    pass(3);
    expect(lab.params().steps).toBe(3);
  });

  it("lets go of the training when the reader takes hold of the steps", () => {
    const lab = showLine();
    lab.press("Train");
    pass(5);
    lab.move("steps", 100);
    pass(5);
    expect(lab.params().steps).toBe(100);
  });

  it("is at the end at once for a reader who wants no motion", () => {
    still = true;
    const lab = showLine();
    lab.press("Train");
    expect(lab.params().steps).toBe(200);
    expect(lab.main()).toBe("0.051");
  });

  it("takes a penalty, other points and another gap", () => {
    const lab = showLine({ steps: 200 });
    lab.tick("Penalty on weights");
    expect(lab.main()).toBe("0.234");
    lab.press("Other points");
    expect(lab.params().seed).toBe(4);
    lab.move("gap", -0.8);
    lab.move("step size", 1.5);
    expect(lab.params()).toMatchObject({ gap: -0.8, rate: 1.5 });
    expect(screen.queryByText(/all right since/)).toBeNull();
  });
});
