import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize } from "../math/index.ts";
import { choice, distribution, flag, number, numbers, text } from "./params.ts";
import { sampleState } from "./sampleState.ts";
import { checkProps, coerce, defaults, merge } from "./schema.ts";

const schema = {
  p: distribution({ label: "forecast", minLength: 2, maxLength: 4, default: [0.5, 0.5] }),
  mean: number({ label: "mean", min: -3, max: 3, step: 0.1, default: 0 }),
  draws: number({ label: "draws", min: 0, max: 100, step: 1, default: 10 }),
  view: choice({ label: "view", options: ["bars", "area"], default: "bars" }),
  log: flag({ label: "log axis", default: false }),
  data: numbers({ label: "data", minLength: 0, maxLength: 3, min: 0, max: 9, step: 0.5, default: [1] }),
  note: text({ label: "note", maxLength: 5, default: "" }),
};

describe("coerce", () => {
  it("clamps numbers, and rounds those that count", () => {
    expect(coerce(schema.mean, 7)).toBe(3);
    expect(coerce(schema.mean, Number.NEGATIVE_INFINITY)).toBe(-3);
    expect(coerce(schema.mean, -0)).toBe(0);
    expect(coerce(schema.draws, 2.5)).toBe(3);
  });

  it("normalises distributions, whatever their scale", () => {
    expect(coerce(schema.p, [3, 1])).toEqual([0.75, 0.25]);
    expect(coerce(schema.p, [1e308, 1e308])).toEqual([0.5, 0.5]);
    expect(coerce(schema.p, [5e-324, 5e-324])).toEqual([0.5, 0.5]);
    expect(coerce(schema.p, [1.2, -0.2])).toEqual([1, 0]);
  });

  it("leaves a distribution as it is when it sums to 1", () => {
    const p = [0.1, 0.2, 0.7];
    expect(coerce(schema.p, p)).toEqual(p);
  });

  it("divides by a sum that only nearly is 1, so that products of it are distributions too", () => {
    const [third] = coerce(schema.p, [0.333333333, 0.333333333, 0.333333333]) as number[];
    expect(third).toBeCloseTo(1 / 3, 15);
    expect(checkProps(schema, { p: [0.666667, 0.166667, 0.166667] }, "here").p).toEqual(
      normalize([0.666667, 0.166667, 0.166667]),
    );
  });

  it.each([
    ["too few", [1]],
    ["too many", [0.2, 0.2, 0.2, 0.2, 0.2]],
    ["all zero", [0, 0]],
    ["NaN", [Number.NaN, 1]],
    ["infinite", [Number.POSITIVE_INFINITY, 1]],
    ["not a list", "half"],
  ])("drops a distribution that is %s", (_, value) => {
    expect(coerce(schema.p, value)).toBeUndefined();
  });

  it("drops NaN, unknown choices and wrong types", () => {
    expect(coerce(schema.mean, Number.NaN)).toBeUndefined();
    expect(coerce(schema.mean, "1")).toBeUndefined();
    expect(coerce(schema.view, "constructor")).toBeUndefined();
    expect(coerce(schema.log, "true")).toBeUndefined();
  });

  it("cuts text between characters and repairs halves of them", () => {
    expect(coerce(schema.note, "abcdefg")).toBe("abcde");
    expect(coerce(schema.note, "abcd😀")).toBe("abcd");
    expect(coerce(schema.note, "a\uD83D!")).toBe("a\uFFFD!");
  });

  it("accepts every valid state unchanged", () => {
    fc.assert(
      fc.property(sampleState(schema), (state) => {
        for (const [key, param] of Object.entries(schema)) {
          expect(coerce(param, state[key as keyof typeof state])).toEqual(state[key as keyof typeof state]);
        }
      }),
    );
  });
});

describe("merge", () => {
  const base = defaults(schema);

  it("changes what fits and keeps the rest", () => {
    expect(merge(schema, base, { mean: 9, p: [1] })).toEqual({ ...base, mean: 3 });
  });

  it("returns the same state when nothing changes", () => {
    expect(merge(schema, base, { p: [0.5, 0.5], mean: Number.NaN })).toBe(base);
  });

  it("ignores keys that are no param, inherited ones too", () => {
    expect(merge(schema, base, { toString: 1, __proto__: 2, other: 3 } as object)).toBe(base);
  });
});

describe("checkProps", () => {
  const where = "02-entropy.mdx:12: <Demo>";

  it("fills in defaults", () => {
    expect(checkProps(schema, { mean: 1 }, where)).toEqual({ ...defaults(schema), mean: 1 });
  });

  it.each([
    ["an unknown param", { mena: 1 }, 'unknown param "mena" (known: p, mean,'],
    ["a number out of range", { mean: 4 }, "mean must be from -3 to 3, got 4"],
    [
      "a fraction where whole numbers count",
      { draws: 1.5 },
      "draws must be a whole number from 0 to 100, got 1.5",
    ],
    ["a wrong choice", { view: "pie" }, 'view must be one of bars, area, got "pie"'],
    ["a flag that is a word", { log: "yes" }, 'log must be true or false, got "yes"'],
    ["probabilities that miss 1", { p: [0.5, 0.4] }, "p must sum to 1, sums to 0.9, got [0.5,0.4]"],
    ["a negative probability", { p: [1.5, -0.5] }, "p must hold probabilities from 0 to 1"],
    ["a wrong count", { p: [1] }, "p must be 2 to 4 probabilities"],
    ["a list out of range", { data: [10] }, "data must hold numbers from 0 to 9"],
    ["text that is too long", { note: "abcdef" }, "note must be at most 5 characters"],
  ])("refuses %s, naming place, param and value", (_, props, message) => {
    expect(() => checkProps(schema, props, where)).toThrow(`${where}: `);
    expect(() => checkProps(schema, props, where)).toThrow(message);
  });
});
