// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";
import { MOST } from "./params.ts";

const initial = defaults(widget.params);
const at = (steps: number) => widget.model({ ...initial, steps }, "nats");
const show = showing(widget, "nats");

describe("learning steps", () => {
  it("go from 0.0003 for the cat and 8.02 nats to 0.81 and 0.21", () => {
    const figure = show();
    expect(figure.spoken()).toBe(
      "At first the cat was given 0.000329, and the price was 8.02 nats. After 40 steps it is given 0.81, for 0.21 nats.",
    );
    figure.move("steps taken", 0);
    expect(figure.spoken()).toBe(
      "Before the first step the cat was given 0.000329, and the price was 8.02 nats.",
    );
    // ln(e⁻⁴ + e⁴ + 1) + 4
    expect(at(0).now.loss).toBeCloseTo(Math.log(Math.exp(-4) + Math.exp(4) + 1) + 4, 12);
  });

  it("raise the score of the cat by what it lacks, and lower the others by what they have", () => {
    const [[cat, dog, bird], next] = at(1).moments.map(({ p }) => p);
    const moved = [-4 + 0.2 * (1 - cat), 4 - 0.2 * dog, 0 - 0.2 * bird].map(Math.exp);
    const total = moved.reduce((sum, power) => sum + power);
    moved.forEach((power, i) => {
      expect(next[i]).toBeCloseTo(power / total, 12);
    });
  });

  it("bring the loss down almost straight while it is wrong, and hardly once it is nearly right", () => {
    const { moments } = at(MOST);
    const falls = moments.slice(1).map(({ loss }, i) => moments[i].loss - loss);
    const wrong = falls.slice(0, 12);
    expect(Math.min(...wrong)).toBeGreaterThan(0.85 * Math.max(...wrong));
    expect(falls.at(-1)).toBeLessThan(falls[0] / 40);
    expect(Math.min(...falls)).toBeGreaterThan(0);
  });

  it("raise the cat late and then fast", () => {
    const cat = at(MOST).moments.map(({ p }) => p[0]);
    expect(cat[12]).toBeLessThan(0.03);
    expect(cat[28]).toBeGreaterThan(0.59);
  });

  it("are drawn over the same ground however many there are", () => {
    expect(at(0).top).toBe(at(MOST).top);
    expect(at(0).moments).toHaveLength(MOST + 1);
  });
});
