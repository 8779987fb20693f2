import { describe, expect, it } from "vitest";
import { LIMITS, readPlot } from "../plot.ts";
import { plotter } from "./plotter.ts";

function recorder() {
  const events: unknown[] = [];
  const plot = plotter(({ plotted }) => events.push(plotted), { flush: () => events.push("flushed") });
  return { plot, events };
}

/** What is drawn, as the page reads it. */
function drawn(...call: Parameters<ReturnType<typeof plotter>>) {
  const { plot, events } = recorder();
  plot(...call);
  return readPlot(events.at(-1));
}

describe("plot", () => {
  it("draws numbers of any kind of list over numbers", () => {
    const line = { title: "", xLabel: "", yLabel: "", series: [{ name: "", x: [1, 2], y: [3, 4] }] };
    expect(drawn([1, 2], [3, 4])).toEqual(line);
    expect(drawn(new Float64Array([1, 2]), new Set([3n, 4n]))).toEqual(line);
    expect(drawn([1, 2].values(), (x: number) => x + 2)).toEqual(line);
  });

  it("draws several lines by name, with a title and what the axes show", () => {
    const plot = drawn([0, 1], { P: [1, 2], Q: (x: number) => -x }, { title: "Two", x: "p", y: "bits" });
    expect(plot).toMatchObject({ title: "Two", xLabel: "p", yLabel: "bits" });
    expect(plot.series).toEqual([
      { name: "P", x: [0, 1], y: [1, 2] },
      { name: "Q", x: [0, 1], y: [-0, -1] },
    ]);
    expect(
      drawn(
        [0],
        new Map([
          ["2", [1]],
          ["1", [1]],
        ]),
      ).series.map(({ name }) => name),
    ).toEqual(["2", "1"]);
  });

  it("leaves gaps where there is no finite number", () => {
    const { series } = drawn([0, 1, 2, 3], [null, undefined, Number.POSITIVE_INFINITY, 1]);
    expect(series[0]!.y).toEqual([Number.NaN, Number.NaN, Number.NaN, 1]);
  });

  it("comes after what was printed before it", () => {
    const { plot, events } = recorder();
    plot([1], [1]);
    expect(events).toEqual(["flushed", expect.objectContaining({ series: expect.anything() })]);
  });

  it.each([
    [
      [
        [1, 2, 3],
        [1, 2, 3, 4],
      ],
      "x has 3 numbers, y has 4",
    ],
    [[[1], { P: [] }], 'x has 1 number, "P" has 0'],
    [[[1, 2]], "it needs x and y, as in plot(x, y)"],
    [[[], []], "x is empty"],
    [["ab", [1]], 'x is "ab"; it must be a list of numbers'],
    [[3, 4], "x is 3; it must be a list of numbers"],
    [[[1], 4], "y is 4; it must be a list of numbers"],
    [[["1"], [1]], 'x[0] is "1"; it must be a number'],
    [
      [
        [1, 2],
        [1, [2]],
      ],
      "y[1] is a list; it must be a number",
    ],
    [[[1], () => ({})], "y at 1 is an object; it must be a number"],
    [[[1], {}], "y names no lines"],
    [[[1], [1], { colour: "red" }], "there is no option colour; there are title, x and y"],
    [[[1], [1], "title"], 'its third argument is options, as in { title: "Entropy", x: "p", y: "bits" }'],
    [
      [new Array(LIMITS.points + 1).fill(0), Math.abs],
      "x has too many numbers; at most 5000 fit in one line",
    ],
    [
      [[1], Object.fromEntries([..."abcdefghi"].map((name) => [name, [1]]))],
      "y names 9 lines; at most 8 fit in one plot",
    ],
  ] as [unknown[], string][])("refuses %j", (call, message) => {
    const { plot, events } = recorder();
    expect(() => plot(...(call as Parameters<typeof plot>))).toThrow(
      expect.objectContaining({ message: `plot: ${message}` }),
    );
    expect(events).toEqual([]);
  });

  it("stops at so many plots a run", () => {
    const { plot, events } = recorder();
    for (let i = 0; i < LIMITS.plots; i++) plot([1], [1]);
    expect(() => plot([1], [1])).toThrow("plot: one run draws at most 10 plots");
    expect(events).toHaveLength(2 * LIMITS.plots);
  });
});
