// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Figure } from "../../figure/Figure.tsx";
import definition from "./index.ts";

let figures = 0;
function show(initial = {}) {
  figures++;
  return render(<Figure definition={definition} id={`mosaic-${figures}`} initial={initial} />);
}

const slider = (name: RegExp | string) => screen.getByRole("slider", { name }) as HTMLInputElement;
const move = (name: RegExp | string, value: number) =>
  fireEvent.change(slider(name), { target: { value: String(value) } });
const shared = () => document.querySelector(".readout.main b")!.textContent;
const group = (name: string) => within(screen.getByRole("group", { name }));

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the mosaic", () => {
  it("is pulled straight by its sliders", () => {
    show();
    expect(shared()).toBe("0.325");
    expect(slider("open if rain").getAttribute("aria-valuetext")).toBe(
      "the umbrella open, where the weather is rain: 0.83, 0.716\u00a0bits from straight",
    );
    move("open if rain", 0.1);
    move("open if dry", 0.1);
    expect(shared()).toBe("0.000");
  });

  it("keeps the cuts of a column that is drawn to nothing and back in one go", () => {
    show();
    fireEvent.click(group("The sliders set").getByRole("radio", { name: "widths" }));
    fireEvent.pointerDown(slider("rain width"));
    move("rain width", 0);
    expect(shared()).toBe("0.000");
    move("rain width", 0.3);
    expect(shared()).toBe("0.325");
    fireEvent.pointerUp(slider("rain width"));
  });

  describe("with frames in hand", () => {
    const frames: ((now: number) => void)[] = [];
    let still = false;
    const at = (now: number) => act(() => frames.at(-1)!(now));
    const straight = () => Number(slider("straightened").value);
    const press = () => fireEvent.click(screen.getByRole("button", { name: "Straighten" }));

    beforeEach(() => {
      frames.length = 0;
      still = false;
      vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
      vi.stubGlobal("cancelAnimationFrame", (id: number) => {
        frames[id - 1] = () => {};
      });
      vi.stubGlobal("matchMedia", () => ({ matches: still }));
    });

    it("straightens as time goes, however few the frames", () => {
      show();
      press();
      at(1000);
      at(1300);
      expect(straight()).toBeCloseTo(0.5, 9);
      at(9000);
      expect(straight()).toBe(1);
      expect(shared()).toBe("0.000");
      expect((screen.getByRole("button", { name: "Straighten" }) as HTMLButtonElement).disabled).toBe(true);
    });

    it("stops where the reader bends it meanwhile", () => {
      show();
      press();
      at(1000);
      at(1300);
      move("open if rain", 0.9);
      expect(straight()).toBe(0);
      at(1400);
      expect(straight()).toBe(0);
    });

    it("is straight at once where no motion is wanted", () => {
      still = true;
      show();
      press();
      expect(shared()).toBe("0.000");
      expect(frames).toHaveLength(0);
    });
  });

  it("swaps columns and rows, and shares as much", () => {
    show();
    fireEvent.click(screen.getByRole("button", { name: "Swap columns and rows" }));
    expect(shared()).toBe("0.325");
    fireEvent.click(group("The sliders set").getByRole("radio", { name: "rain" }));
    expect(Number(slider("rain if open").value)).toBeCloseTo(0.25 / 0.35, 9);
    expect(screen.getByRole("group", { name: "What if the weather is known?" })).toBeTruthy();
  });

  it("shows what is left once a row is known", () => {
    show({ p: [0.9, 0.05, 0, 0.05], cast: "alarm" });
    fireEvent.click(group("What if the alarm is known?").getByRole("radio", { name: "ringing" }));
    expect(document.querySelector("[data-summary]")!.textContent).toContain("more than the 0.29 before");
    expect(document.querySelector(".w-wide")!.textContent).toContain("if ringing");
  });

  it("takes from two columns and rows to four", () => {
    show();
    move("columns", 4);
    move("rows", 3);
    expect(screen.getAllByRole("slider", { name: /^open if/ })).toHaveLength(4);
    expect(screen.getByRole("slider", { name: "open if fog" })).toBeTruthy();
    move("columns", 2);
    expect(screen.getAllByRole("slider", { name: /^open if/ })).toHaveLength(2);
    expect(screen.getByRole("slider", { name: "columns" }).getAttribute("min")).toBe("2");
  });
});
