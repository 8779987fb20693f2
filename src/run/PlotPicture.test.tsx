// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { PlotPicture } from "./PlotPicture.tsx";
import { type Plot, readPlot } from "./plot.ts";
import { axisOf, looksOf, spread } from "./plotLayout.ts";

afterEach(cleanup);

const { NaN: GAP } = Number;

function plotOf(series: Plot["series"], names: Partial<Plot> = {}): Plot {
  return readPlot({ title: "", xLabel: "", yLabel: "", series, ...names });
}

/** The drawing for wide screens; the one for phones stands beside it until it is measured. */
function draw(plot: Plot) {
  render(<PlotPicture plot={plot} />);
  const [wide] = screen.getAllByRole("img");
  return wide!;
}

const curves = (drawing: Element) => [...drawing.querySelectorAll("path.curve")];
const pathOf = (drawing: Element) => curves(drawing)[0]!.getAttribute("d")!;
const words = (drawing: Element) => [...drawing.querySelectorAll("text")].map((text) => text.textContent);
const place = (text: Element) =>
  Number(/ ([\d.-]+)\)/.exec(text.parentElement!.getAttribute("transform")!)![1]);

describe("PlotPicture", () => {
  it("draws a line over its axes, under its title", () => {
    const line = { name: "", x: [0, 0.5, 1], y: [0, 1, 0] };
    const drawing = draw(plotOf([line], { title: "A coin", xLabel: "p", yLabel: "bits" }));
    expect(screen.getByText("A coin").tagName).toBe("FIGCAPTION");
    expect(words(drawing)).toEqual(expect.arrayContaining(["p", "bits", "0", ".2", "1"]));
    // From the lower left up to the middle and down again.
    expect(pathOf(drawing)).toMatch(/^M0,(\d+)l([\d.]+),-\1l\2,\1$/);
    expect(drawing.querySelector("circle")).toBeNull();
  });

  it("has no tick between whole numbers", () => {
    const ticks = (x: number[]) => {
      const drawing = draw(plotOf([{ name: "", x, y: x.map(() => 0) }]));
      cleanup();
      return [...drawing.querySelectorAll('.axis text[text-anchor="middle"]')].map(
        (tick) => tick.textContent,
      );
    };
    expect(ticks([1, 2, 3, 4])).toEqual(["1", "2", "3", "4"]);
    expect(ticks([1, 2.5, 4])).toContain("1.5");
    expect(ticks([0.01, 0.99])).toEqual([".2", ".4", ".6", ".8"]);
    expect(ticks([7])).toContain("7");
  });

  it("says in words what it shows", () => {
    const label = (plot: Plot) => draw(plot).getAttribute("aria-label");
    const x = [0, 1, 2];
    expect(
      label(plotOf([{ name: "", x, y: [3, 1, 2] }], { title: "Loss", yLabel: "nats", xLabel: "step" })),
    ).toBe("Loss. A line over step from 0 to 2: nats goes from 3 to 2, between 1 and 3.");
    cleanup();
    const several = [
      { name: "P", x, y: [0.25, 0.25, 0.25] },
      { name: "Q", x, y: [GAP, 1e-7, GAP] },
      { name: "R", x, y: [GAP, GAP, GAP] },
    ];
    expect(label(plotOf(several))).toBe(
      "3 lines over x from 0 to 2: P stays at 0.25; Q is 1e−7 at 1; R has no finite number.",
    );
  });

  it("leaves gaps, and marks a point that stands alone", () => {
    const drawing = draw(plotOf([{ name: "", x: [0, 1, 2, 3, GAP, 5], y: [0, 1, GAP, 1, 1, 0] }]));
    expect(pathOf(drawing).match(/M/g)).toHaveLength(3);
    expect(pathOf(drawing)).not.toMatch(/NaN|Infinity/);
    expect(drawing.querySelectorAll("circle")).toHaveLength(2);
  });

  it("names several lines at their ends, apart from each other, in the colours of their quantities", () => {
    const names = ["P", "Q", "H", "KL", "loss", "mine", "p", "yours"];
    const drawing = draw(plotOf(names.map((name, i) => ({ name, x: [0, 1], y: [i, 0] }))));
    const drawn = curves(drawing).map((curve) => curve.getAttribute("class")!.trim());
    expect(drawn).toEqual([
      "curve p",
      "curve q",
      "curve h",
      "curve kl",
      "curve loss",
      "curve",
      "curve",
      "curve",
    ]);
    const dashes = curves(drawing).map((curve) => (curve as SVGPathElement).style.strokeDasharray);
    expect(new Set(dashes).size).toBe(names.length);
    const labels = [...drawing.querySelectorAll("text")].filter(({ textContent }) =>
      names.includes(textContent!),
    );
    expect(labels.map((label) => label.textContent)).toEqual(names);
    const heights = labels.map(place).sort((a, b) => a - b);
    const steps = heights.slice(1).map((height, i) => height - heights[i]!);
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(17);
    labels.forEach((label) => {
      const sample = label.parentElement!.querySelector<SVGLineElement>("line")!;
      expect(sample.style.strokeDasharray).toBe(dashes[names.indexOf(label.textContent!)]);
    });
  });

  it("cuts a name or a label that does not fit, and keeps markup as words", () => {
    const drawing = draw(
      plotOf([{ name: "<b>a name without any end in sight", x: [0, 1], y: [0, 1] }], {
        xLabel: "x".repeat(80),
      }),
    );
    expect(words(drawing)).toContain("<b>a name without a…");
    expect(words(drawing).find((text) => text?.startsWith("xxx"))).toMatch(/^x{50,79}…$/);
    expect(drawing.querySelector("b")).toBeNull();
  });

  it("draws a single point, a constant, and nothing at all", () => {
    const single = draw(plotOf([{ name: "", x: [1], y: [5] }]));
    expect(single.querySelectorAll("circle")).toHaveLength(1);
    cleanup();
    const constant = draw(plotOf([{ name: "", x: [0, 1], y: [0.3, 0.3] }]));
    expect(pathOf(constant)).toMatch(/^M0,[\d.]+l[\d.]+,0$/);
    cleanup();
    const none = draw(plotOf([{ name: "", x: [0, 1], y: [GAP, GAP] }]));
    expect(words(none)).toContain("no finite number to draw");
    expect(pathOf(none)).toBe("");
  });

  it.each([
    [[1e-300, 3e-300], "× 10⁻³⁰⁰"],
    [[5e-324, 5e-323], "× 10⁻³²³"],
    [[-1.7e308, 1.7e308], "× 10³⁰⁸"],
    [[20_000, 90_000], undefined],
    [[1e6, 1.000001e6], "× 10⁶"],
  ])("draws numbers from %j", (y, power) => {
    const drawing = draw(plotOf([{ name: "", x: [0, 1], y }]));
    expect(pathOf(drawing)).toMatch(/^M0,[\d.]+l[\d.]+,-[\d.]+$/);
    const powers = words(drawing).filter((text) => text?.startsWith("×"));
    expect(powers).toEqual(power ? [power] : []);
    for (const text of words(drawing)) expect(text).not.toMatch(/NaN|Infinity|e[+-]/);
  });
});

describe("axisOf", () => {
  it("ends on round numbers, at 0 if that is near, where asked to", () => {
    expect(axisOf([0.1, 0.93], true).domain).toEqual([0, 1]);
    expect(axisOf([0.1, 0.93], false).domain).toEqual([0.1, 0.93]);
    expect(axisOf([6.2, 7.9], true).domain).toEqual([6, 8]);
    expect(axisOf([-3, -1], true).domain).toEqual([-3, -1]);
  });

  it("has room about a single number, and about 0", () => {
    expect(axisOf([4, 4], false).domain).toEqual([2, 6]);
    expect(axisOf([0], false).domain).toEqual([-1, 1]);
    expect(axisOf([], false).domain).toEqual([-1, 1]);
  });

  it("shows what stays the same from 0 on, where its ends are round", () => {
    expect(axisOf([15.6, 15.6], true).domain).toEqual([0, 25]);
    expect(axisOf([-4, -4], true).domain).toEqual([-6, 0]);
    expect(axisOf([0, 0], true).domain).toEqual([0, 1]);
  });
});

describe("looksOf", () => {
  it("leaves the usual dashes to those whose they are", () => {
    const look = (...names: string[]) => looksOf(names.map((name) => ({ name, x: [], y: [] })));
    expect(look("Q", "P").map(({ dash }) => dash)).toEqual(["9 5", "none"]);
    expect(look("mine")).toEqual([{ quantity: undefined, dash: "none" }]);
    expect(look("mine", "P")[0]!.dash).not.toBe("none");
  });
});

describe("spread", () => {
  it("moves apart what lies too close, and stays within the room", () => {
    expect(spread([10, 100], 17, 200)).toEqual([10, 100]);
    expect(spread([50, 48, 49], 10, 200)).toEqual([68, 48, 58]);
    expect(spread([198, 199], 10, 200)).toEqual([190, 200]);
  });
});
