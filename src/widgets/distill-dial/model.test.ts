import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import widget from "./index.ts";
import { type Model, model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentences.ts";
import { COLDEST, HOTTEST, placeOf, temperatureAt } from "./temperatures.ts";

function preset(id: string, unit: Unit = "nats"): Model {
  const { state } = widget.presets.find((each) => each.id === id)!;
  return model({ ...defaults(params), ...state }, unit);
}
const said = (id: string) => summary(preset(id)).replaceAll("\u00a0", " ");

const soft = (z: readonly number[], t: number) => {
  const weights = z.map((x) => Math.exp(x / t));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
};
const kl = (p: readonly number[], q: readonly number[]) =>
  p.reduce((sum, x, i) => sum + x * Math.log(x / q[i]), 0);

describe("the distillation dial", () => {
  it("keeps T² KL alive while KL alone dies away", () => {
    expect(preset("one").kl).toBeCloseTo(0.5416, 4);
    expect(preset("four").kl).toBeCloseTo(0.03846, 5);
    expect(preset("four").scaled).toBeCloseTo(0.6153, 4);
    expect(preset("four", "bits").scaled).toBeCloseTo(0.6153 / Math.LN2, 3);
    expect(said("four")).toBe(
      "At temperature 4 the teacher’s second choice, dog, has 30%. KL 0.038 nats, T squared KL 0.615.",
    );
  });

  it("tends to half the variance of the differences, both ways", () => {
    const differences = [2, -0.5, 0.5];
    const mean = 2 / 3;
    const half = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / 6;
    expect(half).toBeCloseTo(0.5278, 4);
    for (const direction of ["forward", "reverse"] as const) {
      const m = model({ ...defaults(params), direction, temperature: 100 }, "nats");
      expect(m.limit).toBeCloseTo(half, 12);
      expect(Math.abs(m.scaled - half)).toBeLessThan(0.01);
    }
    expect(said("hot")).toMatch(/nearly the limit, 0\.528\.$/);
  });

  it("pushes 1/T² as hard, which the factor makes good", () => {
    expect(preset("fresh").push).toBeCloseTo(0.3257, 4);
    expect(preset("fresh-four").push).toBeCloseTo(0.0208, 4);
    expect(16 * preset("fresh-four").push).toBeCloseTo(0.3329, 4);
  });

  it("has the gradient that a small step measures, in both directions", () => {
    const logit = fc.double({ min: -4, max: 4, noNaN: true });
    const triple = fc.tuple(logit, logit, logit);
    fc.assert(
      fc.property(
        triple,
        triple,
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        fc.constantFrom("forward" as const, "reverse" as const),
        (teacher, student, temperature, direction) => {
          const loss = (s: readonly number[]) => {
            const [p, q] = [soft(teacher, temperature), soft(s, temperature)];
            return direction === "forward" ? kl(p, q) : kl(q, p);
          };
          const { choices } = model({ teacher, student, temperature, direction }, "nats");
          const step = 1e-4;
          choices.forEach(({ gradient }, i) => {
            const moved = (by: number) => loss(student.with(i, student[i] + by));
            expect(gradient).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 5);
          });
        },
      ),
    );
  });

  it("counts in the direction asked for", () => {
    const [p, q] = [soft([4, 2, 0.5], 1), soft([2, 2.5, 0], 1)];
    expect(preset("one").kl).toBeCloseTo(kl(p, q), 12);
    expect(preset("reverse").kl).toBeCloseTo(kl(q, p), 12);
    expect(said("reverse")).toContain("The other way round, KL");
  });

  it("is finite where it is coldest", () => {
    const cold = model({ ...defaults(params), temperature: 0.05 }, "nats");
    expect(cold.kl).toBeCloseTo(10, 3);
    expect(cold.scaled).toBeCloseTo(0.025, 5);
  });

  it("has a place of the slider for every temperature named", () => {
    for (const t of [0.05, 0.1, 1, 4, 10, 100]) expect(temperatureAt(placeOf(t))).toBe(t);
    expect([temperatureAt(COLDEST), temperatureAt(HOTTEST)]).toEqual([0.05, 100]);
  });
});
