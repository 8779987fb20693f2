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
  return render(<Figure definition={definition} id={`honest-${figures}`} initial={initial} unit="nats" />);
}

const state = () => getStore(`honest-${figures}`)!.get().params as State<typeof params>;
const loss = () => document.querySelector(".readout.main b")!.textContent;
const slider = (name: string) => screen.getByRole("slider", { name }) as HTMLInputElement;
const chosen = (name: string) => (screen.getByRole("radio", { name }) as HTMLInputElement).checked;

afterEach(cleanup);

describe("the calibration lab", () => {
  it("opens on a claim of 99 % that is true of 80 %", () => {
    show();
    expect(chosen("Says 99%")).toBe(true);
    expect(loss()).toBe("0.929");
    expect(screen.getAllByText(/says/)[0].textContent).toBe("says 0.99");
    expect(screen.getByText("9 of them empty")).toBeTruthy();
  });

  it("fits the temperature, which is the preset of that name", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "Fit temperature" }));
    expect(loss()).toBe("0.500");
    expect(chosen("Says 99%, fitted")).toBe(true);
    expect(screen.getAllByText(/says/)[0].textContent).toBe("says 0.80");
  });

  it("moves the temperature by its logarithm", () => {
    show();
    fireEvent.change(slider("temperature"), { target: { value: "20" } });
    expect(state().temperature).toBe(3.16);
    expect(slider("temperature").getAttribute("aria-valuetext")).toContain("temperature 3.16, loss 0.501");
  });

  it("leans, and counts in other bins", () => {
    show({ answers: "many" });
    fireEvent.change(slider("leaning to yes"), { target: { value: "2" } });
    expect(screen.getByText("76%")).toBeTruthy();
    fireEvent.change(slider("bins"), { target: { value: "1" } });
    expect(state().bins).toBe(1);
    expect(screen.getByText("none empty")).toBeTruthy();
  });

  it("offers nothing to pull where no temperature changes the claim", () => {
    const { container } = show({ answers: "share" });
    expect(container.querySelectorAll(".handle.q")).toHaveLength(0);
  });

  it("prints a loss beyond its chart", () => {
    show({ temperature: 0.1 });
    expect(screen.getAllByText(/↑/)[0].textContent).toBe("↑ 9.190");
  });
});
