import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import widget from "./index.ts";

type Patch = Partial<ReturnType<typeof defaults<typeof widget.params>>>;

const state = (patch: Patch = {}) => ({ ...defaults(widget.params), ...patch });
const model = (patch: Patch = {}, unit: Unit = "bits") => widget.model(state(patch), unit);
const preset = (id: string) => widget.presets.find((candidate) => candidate.id === id)!.state;
const sentence = (patch: Patch, unit: Unit = "bits") =>
  widget.summary(model(patch, unit)).replaceAll("\u00a0", " ");

/** A list of 2 to 6 shares, zeros among them. */
const list = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: length, maxLength: length })
    .filter((weights) => weights.some((w) => w > 0))
    .map((weights) => weights.map((w) => w / weights.reduce((a, b) => a + b)));
const lists = fc
  .integer({ min: 2, max: 6 })
  .chain((length) => fc.record({ p: list(length), q: list(length), swapped: fc.boolean() }));
const units = fc.constantFrom<Unit>("bits", "nats");

describe("the bill", () => {
  it.each([
    ["own", 1.1568, 0],
    ["good", 1.1672, 0.0105],
    ["near", 1.1955, 0.0387],
    ["fair", 1.2796, 0.1228],
    ["poor", 1.5952, 0.4384],
    ["wrong", 3.0219, 1.8651],
  ])("of %s is %d bits, %d of them wasted", (id, total, wasted) => {
    const { bill } = model(preset(id));
    expect(bill.total).toBeCloseTo(total, 4);
    expect(bill.wasted).toBeCloseTo(wasted, 4);
    expect(bill.unavoidable).toBeCloseTo(1.1568, 4);
  });

  it("opens on the waste of an eighth of a bit", () => {
    expect(model().bill.wasted).toBeCloseTo(0.1228, 4);
  });

  it("is its two parts together, and its lines together", () => {
    fc.assert(
      fc.property(lists, units, (patch, unit) => {
        const { bill, lines } = model(patch, unit);
        const sum = lines.reduce((total, { amount }) => total + amount, 0);
        if (bill.total === Infinity) {
          expect([sum, bill.wasted]).toEqual([Infinity, Infinity]);
          return;
        }
        expect(Math.abs(bill.total - bill.unavoidable - bill.wasted)).toBeLessThan(1e-12);
        expect(Math.abs(bill.total - sum)).toBeLessThan(1e-12);
        expect(bill.wasted).toBeGreaterThanOrEqual(0);
        const extra = lines.reduce((total, line) => total + line.extra, 0);
        expect(Math.abs(bill.wasted - extra)).toBeLessThan(1e-12);
      }),
    );
  });

  it("keeps its first part whatever is believed", () => {
    fc.assert(
      fc.property(list(3), (q) => {
        expect(model({ q }).bill.unavoidable).toBe(model().bill.unavoidable);
      }),
    );
  });

  it("is another one with the roles swapped, and shows both", () => {
    const { bill, other } = model({ ...preset("wrong"), swapped: true });
    expect(bill.total).toBeCloseTo(2.9412, 4);
    expect(other.total).toBeCloseTo(3.0219, 4);
  });

  it("has no unavoidable part where the truth is one-hot", () => {
    const { bill, lines } = model(preset("one-hot"));
    expect(bill.unavoidable).toBe(0);
    expect(bill.total).toBe(1);
    expect(lines.map(({ amount }) => amount)).toEqual([1, 0, 0]);
  });

  it("charges nothing for what never happens, however dear", () => {
    const { bill, lines } = model({ p: [0.5, 0.5, 0], q: [0.5, 0.5, 0] });
    expect(lines[2]).toMatchObject({ price: Infinity, amount: 0, extra: 0 });
    expect(bill.total).toBe(1);
  });

  it("takes an outcome that one list does not name for one it gives no chance", () => {
    const { lines, bill } = model({ p: [0.5, 0.5], q: [0.25, 0.25, 0.5] });
    expect(lines.map(({ p }) => p)).toEqual([0.5, 0.5, 0]);
    expect(bill.total).toBe(2);
  });
});

describe("what was ruled out and happens", () => {
  it("makes the bill infinite", () => {
    const { bill, lines } = model(preset("zero"));
    expect(bill).toMatchObject({ total: Infinity, wasted: Infinity, fake: false });
    expect(lines.map(({ amount }) => amount)[2]).toBe(Infinity);
    expect(sentence(preset("zero"))).toBe("Infinite bill: Q gives C no chance at all, and C can happen.");
    expect(widget.table(model(preset("zero"))).rows[2]).toEqual(["C", "0.10", "0.00", "∞", "∞"]);
  });

  it("gets a finite price by clipping, which is called a fake", () => {
    const { bill } = model(preset("clipped"));
    // 0.7 · 0.3219 + 0.2 · 2.3219 + 0.1 · 33.2193
    expect(bill.total).toBeCloseTo(4.0117, 4);
    expect(bill).toMatchObject({ fake: true, honest: Infinity });
    expect(sentence(preset("clipped"))).toMatch(/^Fake bill 4\.01 bits: .*The true bill is infinite\.$/);
    expect(widget.table(model(preset("clipped"))).rows[2][3]).toBe("33.219, fake");
  });

  it("is the only thing that clipping changes", () => {
    fc.assert(
      fc.property(
        lists.filter(({ p, q }) => p.every((pi, i) => pi > 0 && q[i] > 0)),
        (patch) => {
          expect(model({ ...patch, clip: true }).bill).toEqual(model(patch).bill);
        },
      ),
    );
  });
});

describe("the job of wasting half a bit", () => {
  it.each([
    [[0.3, 0.39, 0.31], 0.4998, true],
    [[0.37, 0.6, 0.03], 0.5006, true],
    [[0.85, 0.14, 0.01], 0.239, false],
    [[0.33, 0.33, 0.34], 0.4384, false],
  ])("with %j, which wastes %d bits, is done: %s", (q, wasted, done) => {
    expect(model({ q }).bill.wasted).toBeCloseTo(wasted, 4);
    expect(model({ q }).done.half).toBe(done);
    expect(model({ q }, "nats").done.half).toBe(done);
  });

  it("is not done by the list it opens on, nor by a clipped one", () => {
    expect(model().done.half).toBe(false);
    expect(sentence({})).toBe("Bill 1.28 bits: 1.16 unavoidable, 0.12 wasted.");
    const fake = model({ p: [0.9808, 0.0192], q: [1, 0], clip: true });
    expect(Math.abs(fake.bill.wasted - 0.5)).toBeLessThan(0.002);
    expect(fake.done.half).toBe(false);
  });

  it("has a sister with a single answer", () => {
    const truth = [0.7, 0.2, 0.1];
    expect(model({ q: truth }).done).toEqual({ half: false, nothing: true });
    const elsewhere = list(3).filter((q) => q.some((share, i) => Math.abs(share - truth[i]) > 0.03));
    fc.assert(fc.property(elsewhere, (q) => !model({ q }).done.nothing));
  });
});

describe("the ledger speaks", () => {
  it.each([
    ["own", "Bill 1.16 bits, all of it unavoidable: Q is P, and nothing is wasted."],
    ["good", "Bill 1.17 bits: 1.16 unavoidable, 0.01 wasted."],
    ["poor", "Bill 1.60 bits: 1.16 unavoidable, 0.44 wasted."],
    ["wrong", "Bill 3.02 bits: 1.16 unavoidable, 1.87 wasted."],
    ["one-hot", "Bill 1.00 bits, all of it wasted: whoever knew what was coming would pay nothing."],
  ])("of %s: %s", (id, says) => {
    expect(sentence(preset(id))).toBe(says);
  });

  it("in nats when asked", () => {
    expect(sentence(preset("wrong"), "nats")).toBe("Bill 2.09 nats: 0.80 unavoidable, 1.29 wasted.");
  });

  it("of both bills once the roles are swapped", () => {
    expect(sentence({ ...preset("wrong"), swapped: true })).toMatch(
      /^Roles swapped\. Bill 2\.94 bits: 0\.92 unavoidable, 2\.02 wasted\. The other way round it is 3\.02 bits\.$/,
    );
  });

  it("of the job when it is done", () => {
    expect(sentence({ q: [0.37, 0.6, 0.03] })).toContain("That is half a bit of waste, as asked");
  });

  it("to every formula with up to six outcomes", () => {
    const values = widget.formulaValues!(model({ p: [0.5, 0.5], q: [0.25, 0.75] }));
    expect(values).toMatchObject({
      ce: "1.208",
      h: "1.000",
      kl: "0.208",
      pA: "0.50",
      qB: "0.75",
      partF: "0.000",
    });
  });
});

describe("draws", () => {
  const drawn = (patch: Patch) => model({ view: "draws", ...patch }).draws;

  it("are charged by either list, each on its way to its own average", () => {
    const { paid, own } = drawn({ ...preset("wrong"), draws: 1000 });
    expect(paid.at(-1)![0]).toBe(1000);
    expect(Math.abs(paid.at(-1)![1] - 3.0219)).toBeLessThan(0.1);
    expect(Math.abs(own.at(-1)![1] - 1.1568)).toBeLessThan(0.1);
  });

  it("are the same whatever is believed, and others with another seed", () => {
    expect(drawn({ q: [0.1, 0.1, 0.8] }).own).toEqual(drawn({}).own);
    expect(drawn({ seed: 8 }).own).not.toEqual(drawn({}).own);
  });

  it("cost without limit from the first impossible one on", () => {
    const { paid } = drawn({ q: [1, 0, 0], draws: 100 });
    const first = paid.findIndex(([, mean]) => mean === Infinity);
    expect(first).toBeGreaterThan(0);
    expect(paid.slice(first).every(([, mean]) => mean === Infinity)).toBe(true);
  });

  it("fit a curve of as many points as can be seen", () => {
    const { paid } = drawn({ draws: 1000 });
    expect(paid.length).toBeLessThanOrEqual(121);
    expect(new Set(paid.map(([count]) => count)).size).toBe(paid.length);
  });

  it("are not made while nobody looks", () => {
    expect(model({ draws: 500 }).draws.paid).toEqual([]);
  });
});
