import { describe, expect, it } from "vitest";
import values from "../../math/fixtures/reference.json" with { type: "json" };
import { mutualInformationFromCounts } from "../../math/index.ts";
import { measure } from "./job.ts";
import { LEAST, MAP_BINS, MAP_SAMPLES, type Measured, PARTS, type Setting, SHUFFLES } from "./measured.ts";
import { FAINT } from "./model.ts";
import { numpyNormals } from "./numpyNormals.ts";
import { draw } from "./recipes.ts";
import { REFERENCE } from "./reference.ts";

const control = { signal: new AbortController().signal, progress: async () => {} };
const measured = (setting: Partial<Setting> = {}): Promise<Measured> =>
  measure({ ...REFERENCE.setting, ...setting }, control);
const nats = ({ counts }: Measured["features"][number]) => mutualInformationFromCounts(counts, "nats");

describe("numpyNormals", () => {
  it("gives what NumPy 2.4 prints for default_rng(42).standard_normal(5)", () => {
    const next = numpyNormals(42);
    for (const x of [
      0.30471707975443135, -1.0399841062404955, 0.7504511958064572, 0.9405647163912139, -1.9510351886538364,
    ])
      expect(Math.abs(next() - x)).toBeLessThan(1e-15);
  });

  it("is normal, out into the tails", () => {
    const next = numpyNormals(7);
    const sample = Array.from({ length: 40_000 }, next);
    const mean = (f: (x: number) => number) => sample.reduce((sum, x) => sum + f(x), 0) / sample.length;
    expect(Math.abs(mean((x) => x))).toBeLessThan(0.02);
    expect(Math.abs(mean((x) => x * x) - 1)).toBeLessThan(0.03);
    expect(Math.abs(mean((x) => x ** 4) - 3)).toBeLessThan(0.2);
    expect(sample.filter((x) => Math.abs(x) > 3.6541528853610088).length).toBeGreaterThan(2);
  });
});

describe("the lesson's three features", () => {
  it("fall into the cells of the source's own run, one by one", async () => {
    const { features } = await measured();
    for (const [i, id] of ["mi-binned-x0", "mi-binned-x1", "mi-binned-x2"].entries()) {
      const { inputs, value } = values.find((entry) => entry.id === id)! as unknown as {
        inputs: { counts: number[][] };
        value: number;
      };
      // Its first cell is below all values and stays empty.
      expect(features[i].counts).toEqual(inputs.counts.slice(1));
      expect(Math.abs(nats(features[i]) - value)).toBeLessThan(1e-12);
    }
  });

  it("are what the page shows before they are measured", async () => {
    const { features } = await measured();
    for (const [i, { counts, range, luck }] of features.entries()) {
      const shown = REFERENCE.features[i];
      expect(shown.counts).toEqual(counts);
      expect(shown.luck.histogram).toEqual(luck.histogram);
      expect(shown.luck.reached).toBe(luck.reached);
      for (const key of ["mean", "low", "high"] as const)
        expect(Math.abs(shown.luck[key] - luck[key])).toBeLessThan(1e-6);
      for (const end of [0, 1]) expect(Math.abs(shown.range![end] - range![end])).toBeLessThan(1e-4);
    }
  });

  it("leave noise with what 19 degrees of freedom give in 2000 samples", async () => {
    const { luck } = (await measured()).features[2];
    expect(Math.abs(luck.mean - 19 / 4000)).toBeLessThan(2e-4);
    expect(luck.high).toBeGreaterThan(0.007);
    expect(luck.high).toBeLessThan(0.0082);
  });

  it("give 0.107 nats of noise in 50 samples, on average and with shuffles", async () => {
    const { features } = await measured({ n: 50, bins: 10, seed: 5467 });
    expect(nats(features[2])).toBeCloseTo(0.107, 3);
    expect(features[2].luck.mean).toBeCloseTo(0.107, 3);
  });

  it("are cut into equal ranges where the largest value has no cell of its own", async () => {
    const { features } = await measured({ digitize: false });
    expect(features[0].counts.at(-1)![1]).toBeGreaterThan(1);
    // Python gives these for the same draw.
    expect(features.map((feature) => Number(nats(feature).toFixed(4)))).toEqual([0.6031, 0.0335, 0.006]);
  });

  it("may leave cells empty, of few samples many", async () => {
    const { features } = await measured({ n: 20, bins: 60 });
    expect(features[2].counts).toHaveLength(60);
    expect(features[2].counts.filter(([no, yes]) => no + yes === 0).length).toBeGreaterThan(39);
  });
});

describe("other data", () => {
  it("hold nothing in either bit of an XOR, and all in both", async () => {
    const { features } = await measured({ data: "xor" });
    expect(nats(features[0])).toBeLessThan(0.001);
    expect(nats(features[1])).toBeLessThan(0.001);
    expect(nats(features[2])).toBeCloseTo(Math.LN2, 3);
    const {
      labels,
      features: [a, b],
    } = draw({ ...REFERENCE.setting, data: "xor" });
    for (let i = 0; i < labels.length; i++) expect(labels[i]).toBe(a.cells[i] === b.cells[i] ? 0 : 1);
  });

  it("hold no more in a feature and its copy than in the feature", async () => {
    const { features } = await measured({ data: "redundant" });
    const [u, v, both] = features.map(nats);
    expect(v).toBeCloseTo(u, 12);
    expect(both).toBeCloseTo(u, 12);
  });
});

describe("what is true of them", () => {
  /** ∫ N(x; 0, variance) H(Y | x) dx where P(Y = 1 | x) is Φ(slope x), by the trapezoid rule, in nats. */
  function left(variance: number, slope: number): number {
    let sum = 0;
    const step = 0.002;
    let below = 0;
    for (let t = -9; t <= 9; t += step) {
      below += (step * Math.exp((-t * t) / 2)) / Math.sqrt(2 * Math.PI);
      const p = Math.min(1 - 1e-15, Math.max(1e-15, below));
      const x = t / slope;
      const density = Math.exp((-x * x) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
      sum -= (density * step * (p * Math.log(p) + (1 - p) * Math.log1p(-p))) / slope;
    }
    return sum;
  }

  it("comes out by quadrature as the figure has it", () => {
    // x0 given x0 + s noise is normal, mean x/(1 + s²) and variance s²/(1 + s²).
    const open = (s: number) => left(1 + s * s, 1 / (s * Math.sqrt(1 + s * s)));
    expect(Math.abs(Math.LN2 - open(3) - FAINT)).toBeLessThan(2e-5);
    expect(Math.abs(open(1) - 0.5)).toBeLessThan(2e-4);
  });
});

describe("luck", () => {
  it("is counted completely, in the parts of the axis", async () => {
    for (const setting of [{}, { data: "xor" }, { n: 20, bins: 60 }] as const) {
      for (const { luck } of (await measured(setting)).features) {
        expect(luck.histogram).toHaveLength(PARTS);
        expect(luck.histogram.reduce((a, b) => a + b)).toBe(SHUFFLES);
        const fullest = LEAST * 10 ** ((luck.histogram.indexOf(Math.max(...luck.histogram)) + 1) / 12);
        expect(fullest).toBeGreaterThan(luck.low);
      }
    }
  });

  it("grows with the cells and falls with the samples", { timeout: 120_000 }, async () => {
    const { map } = await measured({ map: true });
    for (const [i, row] of map!.entries()) {
      expect(row).toHaveLength(MAP_SAMPLES.length);
      expect(row).toEqual(row.toSorted((a, b) => b - a));
      // Of first order, where there are samples enough.
      const first = (MAP_BINS[i] - 1) / (2 * 5000);
      expect(row.at(-1)! / first).toBeGreaterThan(0.7);
      expect(row.at(-1)! / first).toBeLessThan(1.6);
    }
  });
});
