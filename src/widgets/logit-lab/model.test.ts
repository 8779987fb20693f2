import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import widget from "./index.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";
import { COLDEST, HOTTEST, placeOf, temperatureAt } from "./temperatures.ts";

const at = (state: object, unit: Unit = "nats") => model(merge(params, defaults(params), state), unit);
const preset = (id: string, unit: Unit = "nats") =>
  at(widget.presets.find((candidate) => candidate.id === id)!.state, unit);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const rounded = (values: readonly number[], digits = 4) => values.map((x) => Number(x.toFixed(digits)));

describe("the logit lab's numbers", () => {
  it("follow the logits 2, 1 and 0.1 to a loss and a gradient", () => {
    const { classes, loss, softMax } = at({});
    expect(rounded(classes.map(({ p }) => p))).toEqual([0.659, 0.2424, 0.0986]);
    expect(loss).toBeCloseTo(0.417, 4);
    expect(softMax).toBeCloseTo(2.417, 4);
    expect(rounded(classes.map(({ gradient }) => gradient))).toEqual([-0.341, 0.2424, 0.0986]);
  });

  it.each([
    ["dog-70", [0.1, 0.7, 0.2], 0.3567],
    ["dog-90", [0.05, 0.9, 0.05], 0.1054],
    ["dog-50", [0.3, 0.5, 0.2], Math.LN2],
    ["dog-80", [0.1, 0.8, 0.1], 0.2231],
    ["cat-70", [0.7, 0.2, 0.1], 0.3567],
  ])("price %s, %j, at %d nats", (id, p, nats) => {
    const { classes, loss } = preset(id);
    expect(rounded(classes.map((row) => row.p))).toEqual(p);
    expect(loss).toBeCloseTo(nats, 4);
    expect(preset(id, "bits").loss).toBeCloseTo(nats / Math.LN2, 3);
  });

  it.each([
    [2, 0.3133],
    [3, 0.5514],
    [6, 1.0436],
  ])("find the floor of two softmaxes over %d classes at %d nats", (count, nats) => {
    const z = Array.from({ length: count }, (_, i) => (i === 0 ? 50 : -50));
    const best = at({ z, twice: true });
    expect(best.floor).toBeCloseTo(nats, 4);
    expect(best.loss).toBeCloseTo(nats, 4);
    expect(best.least).toBeCloseTo(best.floor, 12);
  });

  it.each([
    [0.5, 0.6545],
    [1, 1.2216],
    [2, 1.4806],
    [10, 1.5806],
  ])("have at temperature %d an entropy of %d bits", (temperature, bits) => {
    const { entropy, mostEntropy } = at({ temperature }, "bits");
    expect(entropy).toBeCloseTo(bits, 4);
    expect(mostEntropy).toBeCloseTo(1.585, 4);
  });

  it("price a guess at the logarithm of the number of classes", () => {
    expect(preset("fresh").loss).toBeCloseTo(1.0986, 4);
    expect(at({ z: [3, 3] }).loss).toBeCloseTo(Math.LN2, 12);
    expect(at({ z: [0, 0, 0, 0, 0, 0] }, "bits").loss).toBeCloseTo(2.585, 4);
  });

  it("find the least loss of smoothed labels where softmax meets them", () => {
    const { loss, floor, classes } = preset("smoothed");
    expect(floor).toBeCloseTo(0.2911, 4);
    expect(loss).toBeCloseTo(floor, 6);
    for (const { gradient } of classes) expect(Math.abs(gradient)).toBeLessThan(1e-4);
  });

  it("stay the same whatever is added to every logit", () => {
    for (const shift of [10, 100, 1000, -1000]) {
      const { loss, classes, softMax } = at({ shift });
      expect(loss).toBeCloseTo(0.41703, 5);
      expect(softMax).toBeCloseTo(2.41703, 5);
      expect(rounded(classes.map(({ gradient }) => gradient))).toEqual([-0.341, 0.2424, 0.0986]);
    }
  });

  it("stay finite where a probability is too small to write down", () => {
    expect(at({ z: [-50, 50, 0] }).loss).toBeCloseTo(100, 9);
    expect(at({ z: [-1000, 1000, 0] }).classes[0].p).toBe(0);
    expect(at({ z: [-1000, 1000, 0] }).loss).toBe(2000);
    expect(at({ z: [0, 1], temperature: 0.05 }).loss).toBeCloseTo(20, 8);
  });

  it("share among the largest where the temperature is almost 0", () => {
    expect(rounded(at({ z: [5, 5, 1], temperature: 0.05 }).classes.map(({ p }) => p))).toEqual([0.5, 0.5, 0]);
  });

  it("give way to the last class where the target is none of them", () => {
    expect(at({ z: [1, 2], target: 5 }).target).toBe(1);
  });
});

describe("the gradient", () => {
  const states = fc.record({
    z: fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 2, maxLength: 6 }),
    target: fc.nat(5),
    temperature: fc.double({ min: 0.3, max: 10, noNaN: true }),
    smoothing: fc.double({ min: 0, max: 0.5, noNaN: true }),
    twice: fc.boolean(),
  });

  it("is the slope of the loss along each logit", () => {
    fc.assert(
      fc.property(states, (state) => {
        const width = 1e-4;
        const { classes, target } = at(state);
        classes.forEach(({ gradient }, i) => {
          const lossAt = (d: number) => at({ ...state, target, z: state.z.with(i, state.z[i] + d) }).loss;
          // Near the end of the schema's range a nudge would be clamped; these logits are far from it.
          expect((lossAt(width) - lossAt(-width)) / (2 * width)).toBeCloseTo(gradient, 5);
        });
      }),
    );
  });

  it("adds up to 0: what some classes gain the others lose", () => {
    fc.assert(
      fc.property(states, (state) => {
        const sum = at(state).classes.reduce((total, { gradient }) => total + gradient, 0);
        expect(Math.abs(sum)).toBeLessThan(1e-12);
      }),
    );
  });

  it("is nearly 1 where the model is sure and wrong, and nearly nothing there through two softmaxes", () => {
    expect(preset("wrong").classes[0].gradient).toBeCloseTo(-0.9997, 4);
    expect(Math.abs(preset("twice-wrong").classes[0].gradient)).toBeLessThan(5e-4);
  });
});

describe("steps", () => {
  it("add the step size times p − y", () => {
    const { classes } = at({ steps: 1, rate: 2 });
    expect(rounded(classes.map(({ z }) => z))).toEqual([2.682, 0.5151, -0.0971]);
  });

  it("are the same as that many single ones from where each ends", () => {
    let z: readonly number[] = [2, 1, 0.1];
    for (let i = 0; i < 5; i++) z = at({ z, steps: 1 }).classes.map((row) => row.z);
    expect(
      rounded(
        at({ steps: 5 }).classes.map((row) => row.z),
        9,
      ),
    ).toEqual(rounded(z, 9));
  });

  it("end where the figure says one step leads", () => {
    const now = at({ steps: 7, twice: true });
    expect(at({ steps: 8, twice: true }).loss).toBeCloseTo(now.nextLoss, 12);
    expect(at({ steps: 8, twice: true }).classes[1].z).toBeCloseTo(now.classes[1].next, 12);
  });

  it("never raise the loss at size 1, and never take two softmaxes below their floor", () => {
    for (const twice of [false, true]) {
      const { losses, floor, once } = at({ z: [-4, 4, 0], twice, steps: 50 });
      expect(losses).toHaveLength(51);
      expect(losses).toEqual(losses.toSorted((a, b) => b - a));
      expect(losses.at(-1)!).toBeGreaterThanOrEqual(floor);
      expect(once).toHaveLength(twice ? 51 : 0);
    }
  });
});

describe("the naive formula", () => {
  const machine = (state: object, unit: Unit = "nats") => at(state, unit).machine!;

  it("agrees with the stable one where no exponential is too large", () => {
    for (const naive of ["float16", "float32", "float64"]) {
      expect(machine({ naive }).loss).toBeCloseTo(0.417, 3);
    }
    expect(machine({ naive: "float64" }, "bits").loss).toBeCloseTo(0.417 / Math.LN2, 3);
  });

  it.each([
    [10, "float16"],
    [100, "float32"],
    [1000, "float64"],
  ])("overflows with %d more for every logit in %s, and in the wider ones not yet", (shift, naive) => {
    const overflowing = machine({ shift, naive });
    expect(overflowing.exponentials[0]).toBe(Infinity);
    expect(overflowing.shares[0]).toBe("nan");
    expect(overflowing.loss).toBe("nan");
    expect(at({ shift, naive }).loss).toBeCloseTo(0.417, 4);
    expect(machine({ shift: shift / 10, naive }).loss).toBeCloseTo(0.417, 2);
  });

  it("finds nothing over nothing where every logit is 1000 less", () => {
    const { exponentials, shares } = machine({ shift: -1000, naive: "float64" });
    expect(exponentials).toEqual([0, 0, 0]);
    expect(shares).toEqual(["nan", "nan", "nan"]);
  });

  it("takes a possible truth for impossible", () => {
    const state = { z: [-10, 10, 0], shift: -10, naive: "float16" };
    expect(machine(state).loss).toBe(Infinity);
    expect(at(state).loss).toBeCloseTo(20, 4);
    expect(summary(at(state))).toContain("in float16 gives inf: it takes the truth for impossible.");
  });

  it("carries what is no number through a second softmax, and what is one too", () => {
    expect(machine({ shift: 10, naive: "float16", twice: true }).loss).toBe("nan");
    expect(machine({ naive: "float32", twice: true }).loss).toBeCloseTo(0.8021, 4);
  });

  it("is told of in words", () => {
    expect(plain(summary(preset("naive")))).toBe(
      "Target cat 65.9%, loss 0.417 nats. The naive formula in float16 gives nan, not a number, and a step would write that over cat.",
    );
    expect(summary(at({ naive: "float32" }))).toContain("The naive formula in float32 agrees.");
    expect(table(preset("naive")).rows[0].slice(-2)).toEqual(["inf", "nan"]);
  });
});

describe("the logit lab says", () => {
  it.each([
    [
      "start",
      "Target cat 65.9%, loss 0.417 nats. A step lifts cat by 0.341 and lowers dog by 0.242 and bird by 0.099.",
    ],
    [
      "twice",
      "Target cat 65.9%, loss 0.417 nats. With softmax twice: 44.8%, loss 0.802, cannot go below 0.551.",
    ],
    [
      "twice-best",
      "Target cat over 99.9%, loss 0.000 nats. With softmax twice: 57.6%, loss 0.551, cannot go below 0.551.",
    ],
    [
      "fresh",
      "Target cat 33.3%, loss 1.099 nats, the price of a guess among 3. A step lifts cat by 0.667 and lowers dog by 0.333 and bird by 0.333.",
    ],
    [
      "shifted",
      "Target cat 65.9%, loss 0.417 nats: adding 1000 to every logit changes nothing. A step lifts cat by 0.341 and lowers dog by 0.242 and bird by 0.099.",
    ],
    [
      "smoothed",
      "Target cat 93.3%, loss 0.291 nats, of which smoothed labels make 0.291 the least. A step moves nothing any more.",
    ],
  ])("of %s: %s", (id, sentence) => {
    expect(plain(summary(preset(id)))).toBe(sentence);
  });

  it("of many classes what the others lose together", () => {
    expect(summary(at({ z: [0, 0, 0, 0] }))).toContain(
      "lifts cat by 0.750 and lowers the others by 0.750 together",
    );
  });

  it("how far it has come", () => {
    expect(plain(summary(at({ steps: 1 })))).toMatch(/^After 1 step: target cat 76\.8%, loss 0\.264 nats/);
  });

  it("in its table every class, with the shifted logits", () => {
    const { columns, rows } = table(at({ shift: 1000 }));
    expect(columns).toHaveLength(rows[0].length);
    expect(rows.map((row) => row[2])).toEqual([1002, 1001, 1000.1]);
  });
});

describe("the slider of temperature", () => {
  it("reaches from 0.05 to 10 and stops at a half, 1 and 2", () => {
    expect([COLDEST, -6, 0, 6, HOTTEST].map(temperatureAt)).toEqual([0.05, 0.5, 1, 2, 10]);
  });

  it("stands where the temperature is", () => {
    for (let place = COLDEST; place <= HOTTEST; place++) expect(placeOf(temperatureAt(place))).toBe(place);
  });
});
