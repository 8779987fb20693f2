import { describe, expect, it } from "vitest";
import { LIMITS, readPlot } from "./plot.ts";

const line = { name: "", x: [0, 1], y: [1, 2] };
const plot = (series: unknown) => ({ title: "", xLabel: "", yLabel: "", series });

describe("readPlot", () => {
  it("takes what the cell sends, numbers in arrays typed or not", () => {
    const sent = {
      title: "Two lines",
      xLabel: "p",
      yLabel: "bits",
      series: [
        { name: "P", x: new Float64Array([0, 1]), y: new Float64Array([0.5, -0]) },
        { name: "Q", x: [0, 1], y: [1, 1e300] },
      ],
    };
    expect(readPlot(sent)).toEqual({
      title: "Two lines",
      xLabel: "p",
      yLabel: "bits",
      series: [
        { name: "P", x: [0, 1], y: [0.5, -0] },
        { name: "Q", x: [0, 1], y: [1, 1e300] },
      ],
    });
  });

  it("takes what is no number for a gap", () => {
    const odd = [{ name: "", x: [0, Number.NEGATIVE_INFINITY, "2", 3], y: [{}, "1", null, 1n] }];
    expect(readPlot(plot(odd)).series[0]).toEqual({
      name: "",
      x: [0, Number.NaN, Number.NaN, 3],
      y: [Number.NaN, Number.NaN, Number.NaN, Number.NaN],
    });
  });

  it("leaves nothing in what it returns but words and numbers", () => {
    const laden = { ...plot([{ ...line, extra: 1 }]), __html: "<b>", toJSON: 1 };
    expect(readPlot(laden)).toEqual(plot([line]));
  });

  it("refuses what is not a plot, each in its own words", () => {
    for (const odd of [undefined, null, 1, "plot", plot([null])])
      expect(() => readPlot(odd)).toThrow("plot: this is not a plot.");
    for (const none of [{}, plot([]), plot({ 0: line, length: 1 })])
      expect(() => readPlot(none)).toThrow("plot: there is nothing to draw.");
    for (const x of [undefined, "01", { length: 2 }, new DataView(new ArrayBuffer(16))])
      expect(() => readPlot(plot([{ ...line, x }]))).toThrow("plot: x and y must be numbers.");
    expect(() => readPlot(plot([{ ...line, y: [1] }]))).toThrow("plot: x has 2 numbers, y has 1.");
  });

  it("refuses more than fits", () => {
    const many = new Float64Array(LIMITS.points);
    expect(readPlot(plot([{ name: "", x: many, y: many }])).series[0]?.x).toHaveLength(LIMITS.points);
    const more = new Float64Array(LIMITS.points + 1);
    expect(() => readPlot(plot([{ name: "", x: more, y: more }]))).toThrow("at most 5000 points");
    const lines = Array.from({ length: LIMITS.series + 1 }, () => line);
    expect(() => readPlot(plot(lines))).toThrow("at most 8 lines");
  });

  it("keeps words on one line, cuts long ones, and leaves markup as the words it is", () => {
    const { title, xLabel, yLabel } = readPlot({
      title: "<img src=x onerror=alert(1)>",
      xLabel: "a\n\tb\u202e\u0007c ",
      yLabel: "𝄞".repeat(1e6),
      series: [line],
    });
    expect(title).toBe("<img src=x onerror=alert(1)>");
    expect(xLabel).toBe("a b c");
    expect(yLabel).toBe(`${"𝄞".repeat(LIMITS.label - 1)}…`);
    expect(readPlot({ title: 5, series: [line] })).toMatchObject({ title: "", xLabel: "", yLabel: "" });
  });
});
