// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import type { State } from "../../figure/params.ts";
import { getStore } from "../../figure/store.ts";
import definition from "./index.ts";
import type { params } from "./params.ts";

let figures = 0;

/** Each test has a figure of its own, since a figure's state belongs to its id. */
function show(initial: Partial<State<typeof params>> = {}) {
  figures++;
  return render(<Figure definition={definition} id={`grid-${figures}`} initial={initial} unit="nats" />);
}

const state = () => getStore(`grid-${figures}`)!.get().params as State<typeof params>;
const bound = () => document.querySelector(".readout.main b")!.textContent;
const slider = (name: string) => screen.getByRole("slider", { name }) as HTMLInputElement;

afterEach(cleanup);

describe("the InfoNCE grid", () => {
  it("opens on three pairs, hot", () => {
    const { container } = show();
    expect(bound()).toBe("0.381");
    expect((screen.getByRole("radio", { name: "Three pairs" }) as HTMLInputElement).checked).toBe(true);
    expect(container.querySelectorAll(".w-wide .tile")).toHaveLength(9);
  });

  it("cools down to 0", () => {
    show();
    fireEvent.change(slider("temperature"), { target: { value: "-20" } });
    expect(state().temperature).toBe(0.1);
    expect(bound()).toBe("1.093");
    fireEvent.change(slider("temperature"), { target: { value: slider("temperature").min } });
    expect(state().temperature).toBe(0);
    expect(bound()).toBe("1.099");
  });

  it("grows by pairs, then by doublings, and draws no more than eight", () => {
    const { container } = show({ temperature: 0.05 });
    fireEvent.change(slider("pairs"), { target: { value: "12" } });
    expect(state().n).toBe(256);
    expect(slider("pairs").getAttribute("aria-valuetext")).toContain("256 pairs, at least 5.5");
    expect(container.querySelectorAll(".w-wide .tile")).toHaveLength(64);
    expect(screen.getAllByText(/8 of 256 pictures/).length).toBeGreaterThan(0);
  });

  it("prints what is infinitely wrong", () => {
    show({ temperature: 0 });
    fireEvent.click(screen.getByRole("radio", { name: "mistaken" }));
    expect(bound()).toBe("−∞");
    expect(screen.getAllByText(/↓/)[0].textContent).toBe("↓ −∞");
  });
});
