// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showing } from "../../figure/showing.tsx";
import definition from "./index.ts";

const show = showing(definition);
const group = (name: string) => within(screen.getByRole("group", { name }));

afterEach(() => vi.unstubAllGlobals());

describe("the mosaic", () => {
  it("is pulled straight by its sliders", () => {
    const mosaic = show();
    expect(mosaic.main()).toBe("0.325");
    expect(mosaic.valueText("open if rain")).toBe(
      "the umbrella open, where the weather is rain: 0.83, 0.716\u00a0bits from straight",
    );
    mosaic.move("open if rain", 0.1);
    mosaic.move("open if dry", 0.1);
    expect(mosaic.main()).toBe("0.000");
  });

  it("keeps the cuts of a column that is drawn to nothing and back in one go", () => {
    const mosaic = show();
    fireEvent.click(group("The sliders set").getByRole("radio", { name: "widths" }));
    fireEvent.pointerDown(mosaic.slider("rain width"));
    mosaic.move("rain width", 0);
    expect(mosaic.main()).toBe("0.000");
    mosaic.move("rain width", 0.3);
    expect(mosaic.main()).toBe("0.325");
    fireEvent.pointerUp(mosaic.slider("rain width"));
  });

  describe("with frames in hand", () => {
    const frames: ((now: number) => void)[] = [];
    let still = false;
    const at = (now: number) => act(() => frames.at(-1)!(now));
    const straight = () =>
      Number(screen.getByRole<HTMLInputElement>("slider", { name: "straightened" }).value);

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
      const mosaic = show();
      mosaic.press("Straighten");
      at(1000);
      at(1300);
      expect(straight()).toBeCloseTo(0.5, 9);
      at(9000);
      expect(straight()).toBe(1);
      expect(mosaic.main()).toBe("0.000");
      expect(mosaic.button("Straighten").disabled).toBe(true);
    });

    it("stops where the reader bends it meanwhile", () => {
      const mosaic = show();
      mosaic.press("Straighten");
      at(1000);
      at(1300);
      mosaic.move("open if rain", 0.9);
      expect(straight()).toBe(0);
      at(1400);
      expect(straight()).toBe(0);
    });

    it("is straight at once where no motion is wanted", () => {
      still = true;
      const mosaic = show();
      mosaic.press("Straighten");
      expect(mosaic.main()).toBe("0.000");
      expect(frames).toHaveLength(0);
    });
  });

  it("swaps columns and rows, and shares as much", () => {
    const mosaic = show();
    mosaic.press("Swap columns and rows");
    expect(mosaic.main()).toBe("0.325");
    fireEvent.click(group("The sliders set").getByRole("radio", { name: "rain" }));
    expect(Number(mosaic.slider("rain if open").value)).toBeCloseTo(0.25 / 0.35, 9);
    expect(screen.getByRole("group", { name: "What if the weather is known?" })).toBeTruthy();
  });

  it("shows what is left once a row is known", () => {
    show({ p: [0.9, 0.05, 0, 0.05], cast: "alarm" });
    fireEvent.click(group("What if the alarm is known?").getByRole("radio", { name: "ringing" }));
    expect(document.querySelector("[data-summary]")!.textContent).toContain("more than the 0.29 before");
    expect(document.querySelector(".w-wide")!.textContent).toContain("if ringing");
  });

  it("takes from two columns and rows to four", () => {
    const mosaic = show();
    mosaic.move("columns", 4);
    mosaic.move("rows", 3);
    expect(screen.getAllByRole("slider", { name: /^open if/ })).toHaveLength(4);
    expect(mosaic.slider("open if fog")).toBeTruthy();
    mosaic.move("columns", 2);
    expect(screen.getAllByRole("slider", { name: /^open if/ })).toHaveLength(2);
    expect(mosaic.slider("columns").getAttribute("min")).toBe("2");
  });
});
