// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const initial = defaults(widget.params);
const show = showing(widget);

describe("two bills", () => {
  it("charge one stream of outcomes by two lists", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 64 }), fc.integer({ min: 1, max: 9999 }), (draws, seed) => {
        const { letters, own, other } = widget.model({ ...initial, draws, seed }, "bits");
        expect(letters).toHaveLength(draws);
        const cost = (list: readonly number[]) =>
          [..."abc"].reduce((sum, key, i) => sum - (letters.split(key).length - 1) * Math.log2(list[i]), 0);
        expect(own[draws][1]).toBeCloseTo(cost([0.7, 0.2, 0.1]), 9);
        expect(other[draws][1]).toBeCloseTo(cost([0.5, 0.3, 0.2]), 9);
      }),
    );
  });

  it("grow apart by what the wrong list wastes, near 0.123 bits an outcome", () => {
    const figure = show();
    expect(figure.spoken()).toBe(
      "After 48 outcomes: 55.8 bits by the truth’s own prices, 61.4 by the other list; 5.6 wasted.",
    );
    figure.move("outcomes so far", 64);
    const { own, other } = widget.model({ ...initial, draws: 64 }, "bits");
    expect((other[64][1] - own[64][1]) / 64).toBeCloseTo(0.1228, 1);
  });

  it("are drawn over the same ground however many outcomes there are", () => {
    const top = (draws: number) => widget.model({ ...initial, draws }, "bits").top;
    expect(top(2)).toBe(top(64));
  });

  it("can be the better bargain for a while, by luck", () => {
    const seeds = Array.from({ length: 99 }, (_, i) => i + 1);
    const start = (seed: number) => widget.model({ ...initial, draws: 2, seed }, "bits");
    const lucky = start(seeds.find((seed) => start(seed).letters === "ab")!);
    // −log₂ 0.7 − log₂ 0.2 on the true list, −log₂ 0.5 − log₂ 0.3 on the other
    expect(widget.summary(lucky).replaceAll("\u00a0", " ")).toBe(
      "After 2 outcomes: 2.8 bits by the truth’s own prices, 2.7 by the other list; 0.1 saved, so far, by luck.",
    );
  });

  it("are infinitely far apart once something happens that the other list ruled out", () => {
    const ruledOut = widget.model({ ...initial, q: [1, 0, 0], draws: 64 }, "bits");
    expect(ruledOut.other[64][1]).toBe(Infinity);
    expect(widget.summary(ruledOut)).toContain("its bill is infinite");
  });

  it("have other luck at the press of a button", () => {
    const figure = show();
    expect(screen.getAllByText("55.8 true list").length).toBeGreaterThan(0);
    figure.press("Other luck");
    const { own } = widget.model({ ...initial, seed: initial.seed + 1 }, "bits");
    expect(screen.queryByText("55.8 true list")).toBeNull();
    expect(screen.getAllByText(`${own[48][1].toFixed(1)} true list`).length).toBeGreaterThan(0);
  });
});
