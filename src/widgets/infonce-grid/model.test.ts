import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import { infoNceLoss } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import widget from "./index.ts";
import { boundCurve, model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentences.ts";
import { similarities } from "./similarities.ts";
import { HOTTEST, placeOf, placeOfSize, SIZES, temperatureAt, ZERO } from "./sizes.ts";
import { table } from "./table.ts";

const at = (state: object, unit: Unit = "nats") => model(merge(params, defaults(params), state), unit);
const preset = (id: string, unit: Unit = "nats") =>
  at(widget.presets.find((candidate) => candidate.id === id)!.state, unit);
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("the grid's numbers", () => {
  it.each([
    ["three", 0.7175240005108494, 0.38108828815726026],
    ["colder", 0.005496000698144672, 1.093116287969965],
  ])("agree in “%s” with exact arithmetic", (id, loss, bound) => {
    const grid = preset(id);
    expect(grid.loss).toBeCloseTo(loss, 13);
    expect(grid.bound).toBeCloseTo(bound, 13);
  });

  it.each([
    [256, 5.545, 8],
    [32768, 10.397, 15],
  ])("cap a batch of %d at %d nats, %d bits", (n, nats, bits) => {
    expect(at({ n }).cap).toBeCloseTo(nats, 3);
    expect(at({ n }, "bits").cap).toBeCloseTo(bits, 12);
    expect(at({ n, temperature: 0 }, "bits").bound).toBeCloseTo(bits, 12);
  });

  it("never prove more than the cap, and rows share to 1", () => {
    const states = fc.record({
      n: fc.integer({ min: 1, max: 32768 }),
      temperature: fc.double({ min: 0, max: 2, noNaN: true }),
      pairs: fc.constantFrom(...params.pairs.options),
    });
    fc.assert(
      fc.property(states, (state) => {
        const { bound, cap, rows } = at(state);
        expect(bound).toBeLessThanOrEqual(cap + 1e-12);
        for (const [n, proved] of boundCurve(state.pairs, state.temperature, "nats"))
          expect(proved).toBeLessThanOrEqual(Math.log(n) + 1e-12);
        for (const { cells } of rows) {
          const total = cells.reduce((sum, { share }) => sum + share, 0);
          expect(total).toBeLessThan(1 + 1e-12);
          if (state.n <= 8) expect(total).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it("take a larger batch to hold each other candidate as many times", () => {
    const grid = at({ n: 15, temperature: 0.3 });
    const scores = similarities("apart", 8);
    const prices = scores.map((row, i) => {
      const others = row.filter((_, j) => j !== i);
      const mass = [...others, ...others].reduce((sum, s) => sum + Math.exp((s - row[i]) / 0.3), 1);
      return Math.log(mass);
    });
    grid.rows.forEach(({ price, cells }, i) => {
      expect(price).toBeCloseTo(prices[i], 12);
      expect(cells[i].share).toBeCloseTo(Math.exp(-prices[i]), 12);
    });
    expect(grid.loss).toBeCloseTo(prices.reduce((a, b) => a + b) / 8, 12);
  });

  it("lie on the curve, drawn batches and larger ones", () => {
    const curve = boundCurve("apart", 0.2, "nats");
    for (const n of [1, 3, 8, 16, 256, 32768]) {
      const { bound } = at({ n, temperature: 0.2 });
      const [, proved] = curve.find(([size]) => Math.abs(size / n - 1) < 1e-9)!;
      expect(proved).toBeCloseTo(bound, 11);
    }
  });

  it("leave copies a coin between them", () => {
    const { loss, rows } = at({ n: 4, temperature: 0, pairs: "copy" });
    expect(loss).toBeCloseTo((2 * Math.LN2) / 4, 12);
    expect(rows[0].cells.map(({ share }) => share)).toEqual(
      [0.5, 0.5, 0, 0].map((x) => expect.closeTo(x, 12)),
    );
  });

  it("make a mistake dearer the colder, and endless at 0", () => {
    const losses = [1, 0.1, 0.01, 0].map((temperature) => at({ temperature, pairs: "mistake" }).loss);
    expect(losses).toEqual(losses.toSorted((a, b) => a - b));
    expect(at({ temperature: 0, pairs: "mistake", n: 256 }).bound).toBe(-Infinity);
  });

  it("prove nothing with one pair", () => {
    const { loss, bound, cap } = preset("one");
    expect([loss, bound, cap]).toEqual([0, 0, 0]);
  });

  it("come from tables that are square at every size", () => {
    for (const pairs of params.pairs.options) {
      for (let n = 1; n <= 8; n++)
        expect(infoNceLoss(similarities(pairs, n), 1).loss).toBeGreaterThanOrEqual(0);
    }
  });
});

describe("the sliders", () => {
  it("know every size and temperature by its place", () => {
    SIZES.forEach((size, place) => {
      expect(placeOfSize(size)).toBe(place);
    });
    expect([SIZES[0], SIZES[7], SIZES.at(-1)]).toEqual([1, 8, 32768]);
    for (let place = ZERO; place <= HOTTEST; place++) expect(placeOf(temperatureAt(place))).toBe(place);
    expect([ZERO, ZERO + 1, HOTTEST].map(temperatureAt)).toEqual([0, 0.01, 2]);
  });
});

describe("what the grid says", () => {
  it.each([
    ["three", /^3 pairs: cap 1.099 nats, less the loss, 0.718: at least 0.381 is shared. Hot/],
    ["colder", /less the loss, 0.005: at least 1.093 is shared. However much/],
    ["cap-256", /^256 pairs: cap 5.545 nats, less the loss, 0.019: at least 5.526 is shared. However/],
    ["clip", /^32,768 pairs: cap 10.397 nats, less the loss, 0.726: at least 9.671 is shared/],
    ["copy", /Two pairs are copies, so the loss cannot fall below 0.347/],
    ["mistake", /the loss, 2.004, is no less than a blind guess’s. Nothing is proved/],
    ["zero", /at temperature 0 without end. Nothing is proved/],
    ["one", /^One pair has nothing to be told from: loss 0/],
  ])("for “%s” is its point", (id, point) => {
    expect(plain(summary(preset(id)))).toMatch(point);
  });

  it("stands in the table with the loss as the last row", () => {
    const { columns, rows } = table(preset("three"));
    expect(columns).toHaveLength(6);
    expect(rows.map((row) => row.at(-1))).toEqual(["0.6657", "0.7434", "0.7434", "0.7175"]);
  });
});
