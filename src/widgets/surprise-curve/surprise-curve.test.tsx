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
  return render(<Figure definition={definition} id={`curve-${figures}`} initial={initial} />);
}

const state = () => getStore(`curve-${figures}`)!.get().params as State<typeof params>;
const surprise = () => document.querySelector(".readout.main b")!.textContent;
const slider = (name: string) => screen.getByRole("slider", { name }) as HTMLInputElement;

afterEach(cleanup);

describe("the surprise curve", () => {
  it("opens on a coin, with what the next halving adds drawn in", () => {
    show();
    expect((screen.getByRole("radio", { name: "Coin, heads" }) as HTMLInputElement).checked).toBe(true);
    expect(surprise()).toBe("1.000");
    expect(screen.getAllByText("+1 bit for × 0.5").length).toBeGreaterThan(0);
  });

  it("has a slider of two hundred stops that reaches one in a million", () => {
    show();
    fireEvent.change(slider("p"), { target: { value: "-3" } });
    expect(state().p).toBe(0.125);
    expect(slider("p").getAttribute("aria-valuetext")).toBe(
      "p 0.125, 3\u00a0bits, like 3 fair coins, all heads",
    );
    fireEvent.change(slider("p"), { target: { value: "-20" } });
    expect(state().p).toBeLessThan(1e-6);
    expect(surprise()).toBe("20.000");
  });

  it("halves by page down, and by a button, as far as the axis goes", () => {
    show({ p: 0.5 });
    fireEvent.keyDown(slider("p"), { key: "PageDown" });
    expect(state().p).toBe(0.25);
    fireEvent.click(screen.getByRole("button", { name: "Halve p" }));
    expect(surprise()).toBe("3.000");
    for (let i = 0; i < 5; i++) fireEvent.click(screen.getByRole("button", { name: "Double p" }));
    expect(state().p).toBe(1);
    expect(surprise()).toBe("0.000");
  });

  it("adds a second event", () => {
    show({ p: 0.5 });
    fireEvent.change(slider("second event"), { target: { value: "-2" } });
    expect(document.querySelector(".sum .term")!.textContent).toBe("= 3 bits");
    expect((screen.getByRole("radio", { name: "Coin and two digits" }) as HTMLInputElement).checked).toBe(
      true,
    );
  });

  it("makes a line of the curve where p is counted in factors", () => {
    show();
    fireEvent.click(screen.getByRole("radio", { name: "Equal factors of p" }));
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
