import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import {
  binaryCrossEntropy,
  binaryEntropy,
  expectedCalibrationError,
  finish,
  fitTemperature,
  reliability,
} from "../../math/index.ts";
import { audit } from "./audit.ts";
import definition from "./index.ts";
import { read } from "./job.ts";
import { model } from "./model.ts";
import { MOST_ROWS, params } from "./params.ts";
import { parseSteps } from "./parse.ts";
import { ROWS, type Rows, toCsv } from "./rows.ts";
import { evidence, summary } from "./sentences.ts";

const control = { signal: new AbortController().signal, progress: async () => {} };
const initial = defaults(params);
const preset = (id: string) =>
  model({ ...initial, ...definition.presets.find((each) => each.id === id)!.state });
const rowsOf = (...pairs: (readonly [p: number, label: number])[]): Rows => ({
  claims: pairs.map(([p]) => p),
  labels: pairs.map(([, label]) => label),
});
const parse = (text: string) => finish(parseSteps(text));
const own = async (text: string) =>
  model({ ...initial, source: "own", own: text, stage: "read" }, await read({ own: text }, control));

describe("an audit", () => {
  it("comes to what one works out by hand", () => {
    const { said, temperature, brier, heedless, ones } = audit(
      rowsOf([0.9, 1], [0.9, 1], [0.9, 1], [0.9, 0]),
    );
    // Right in 3 of 4 where it claims 0.9: logit ln 9 is to become ln 3, so T = 2.
    expect(temperature).toBeCloseTo(2, 6);
    expect(said.loss).toBeCloseTo((-3 * Math.log(0.9) - Math.log(0.1)) / 4, 12);
    expect(said.entropy).toBeCloseTo(0.325083, 6);
    expect(brier).toBeCloseTo((3 * 0.01 + 0.81) / 4, 12);
    expect(heedless).toBeCloseTo(-Math.log(0.9), 12);
    expect(said.bins["10"].ece).toBeCloseTo(0.15, 12);
    expect(ones).toBe(3);
  });

  it("agrees with the book’s mathematics, and its loss at T with its entropy there", () => {
    for (const rows of [ROWS.sure, ROWS.honest, ROWS.modest]) {
      const { claims, labels } = rows;
      const found = audit(rows);
      const logits = claims.map((p) => [0, Math.log(p / (1 - p))]);
      const fit = fitTemperature(logits, labels);
      expect(found.temperature).toBeCloseTo(fit.temperature, 6);
      expect(found.fitted.loss).toBeCloseTo(fit.loss, 10);
      expect(found.fitted.entropy).toBeCloseTo(found.fitted.loss, 6);
      const mean = (value: (p: number, i: number) => number) =>
        claims.reduce((sum, p, i) => sum + value(p, i), 0) / claims.length;
      expect(found.said.loss).toBeCloseTo(
        mean((p, i) => binaryCrossEntropy(labels[i]!, p)),
        10,
      );
      expect(found.said.entropy).toBeCloseTo(
        mean((p) => binaryEntropy(p, "nats")),
        10,
      );
      for (const name of ["10", "5"] as const) {
        const { bins, ece } = found.said.bins[name];
        expect(ece).toBeCloseTo(expectedCalibrationError(claims, labels, Number(name)), 10);
        expect(bins.map(({ count }) => count)).toEqual(
          reliability(claims, labels, Number(name)).map(({ count }) => count),
        );
        expect(bins.reduce((sum, { loss }) => sum + loss, 0)).toBeCloseTo(200 * found.said.loss, 8);
        expect(bins.reduce((sum, { entropy }) => sum + entropy, 0)).toBeCloseTo(200 * found.said.entropy, 8);
      }
    }
  });

  it("never loses more at its temperature, and holds no NaN", () => {
    const claim = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1, 0.5, 1e-300));
    const pairs = fc.array(fc.tuple(claim, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(pairs, (list) => {
        const found = audit(rowsOf(...list));
        expect(found.fitted.loss).toBeLessThanOrEqual(found.said.loss + 1e-9);
        expect(JSON.stringify(found, (_, x) => (Number.isNaN(x) ? "NaN" : x))).not.toContain("NaN");
        expect(found.wrong !== undefined).toBe(found.said.loss === Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("says at which end it stopped where no best temperature exists", () => {
    const right = audit(rowsOf([0.6, 1], [0.7, 1], [0.2, 0]));
    expect([right.temperature, right.end]).toEqual([0.05, "cold"]);
    const against = audit(rowsOf([0.6, 0], [0.7, 0], [0.2, 1]));
    expect([against.temperature, against.end]).toEqual([20, "hot"]);
    const even = audit(rowsOf([0.5, 0], [0.5, 1]));
    expect([even.temperature, even.end]).toEqual([1, "flat"]);
  });

  it("names the row whose certainty was wrong, and lets one that was right be", () => {
    const found = audit({ ...rowsOf([0.7, 1], [1, 1], [0, 1], [1, 0], [0.6, 0]), lines: [2, 3, 5, 6, 7] });
    expect(found.wrong).toEqual({ where: "Line 5", claim: 0, count: 2 });
    expect(found.said.loss).toBe(Number.POSITIVE_INFINITY);
    expect(found.said.entropy).toBeCloseTo((binaryEntropy(0.7, "nats") + binaryEntropy(0.6, "nats")) / 5, 12);
    expect(audit(rowsOf([1, 1], [0, 0])).said.loss).toBe(0);
  });
});

describe("the rows that come with the page", () => {
  it("are 200 of the same events, for every classifier", () => {
    for (const { claims, labels } of Object.values(ROWS)) {
      expect(claims).toHaveLength(200);
      expect(labels).toBe(ROWS.sure.labels);
    }
    expect(ROWS.sure.labels.filter(Boolean)).toHaveLength(99);
    expect(Math.min(...ROWS.sure.claims)).toBeGreaterThanOrEqual(0.001);
    expect(Math.max(...ROWS.sure.claims)).toBeLessThanOrEqual(0.999);
  });

  it("read back as they are", () => {
    const { rows, badCount } = parse(toCsv(ROWS.sure));
    expect(rows.claims).toEqual(ROWS.sure.claims);
    expect(rows.labels).toEqual(ROWS.sure.labels);
    expect(badCount).toBe(0);
  });
});

describe("reading rows", () => {
  const pairs = (text: string) => {
    const { claims, labels } = parse(text).rows;
    return claims.map((p, i) => [p, labels[i]]);
  };

  it("takes commas, semicolons and tabs, decimal commas, percents, and names in either order", () => {
    const both = [
      [0.9, 1],
      [0.25, 0],
    ];
    expect(pairs("0.9,1\n.25,0")).toEqual(both);
    expect(pairs("\uFEFFp;label\r\n0,9;1\r\n0,25;0\r\n")).toEqual(both);
    expect(pairs("prob\ty\n90%\tTrue\n2.5e-1\tfalse\n")).toEqual(both);
    expect(pairs('"label","p"\n"1","0.9"\n\n"0.0","0.25"')).toEqual(both);
  });

  it("names each bad line and why, and uses the rest", () => {
    const text = "p,label\n0.9,1\n93,1\nhigh,1\n0.5,2\n0,9,1\n0.2\n,1\n0.3,\n0.1,0";
    const { rows, bad, badCount } = parse(text);
    expect(rows.lines).toEqual([2, 10]);
    expect(badCount).toBe(7);
    expect(bad).toEqual([
      { line: 3, why: "93 is no probability between 0 and 1; for percent write 93%" },
      { line: 4, why: "“high” is no number" },
      { line: 5, why: "the label “2” is neither 0 nor 1" },
      { line: 6, why: "there are 3 columns, not two; with a decimal comma, part columns by semicolons" },
      { line: 7, why: "there is one column, not two" },
    ]);
  });

  it("takes any text without a word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { rows, badCount } = parse(text);
        const lines = text.split(/\r\n|\r|\n/).length;
        expect(rows.claims.length + badCount).toBeLessThanOrEqual(lines);
        for (const p of rows.claims) expect(p >= 0 && p <= 1).toBe(true);
      }),
    );
    expect(parse("").rows.claims).toEqual([]);
  });

  it("reads 100,000 rows and no more, and audits them", async () => {
    const line = (i: number) => `${((i % 99) + 1) / 100},${(i * 7) % 99 < (i % 99) + 1 ? 1 : 0}`;
    const text = Array.from({ length: MOST_ROWS + 2 }, (_, i) => line(i)).join("\n");
    const { audit: found, pasted } = await own(text);
    expect(pasted).toMatchObject({ found: MOST_ROWS, cut: true, badCount: 0 });
    expect(found!.count).toBe(MOST_ROWS);
    expect(Number.isFinite(found!.said.loss)).toBe(true);
  });
});

describe("what is said", () => {
  it("makes the argument from preset to preset", () => {
    const spoken = definition.presets.map(({ id }) => summary(preset(id)));
    expect(spoken).toEqual([
      "200 rows, 50% of them with label 1. Look where claim and truth part: would it do better to be less sure, or surer?",
      "T = 2.14: it is too sure. It loses 92% more than its own claims expect; at T both are the same.",
      "T = 2.14: it is too sure. It loses 92% more than its own claims expect; at T both are the same.",
      "T = 1.02: it is honest. It loses what it expects to lose.",
      "T = 0.46: it is too modest. It loses 14% less than its own claims expect; at T both are the same.",
      "Row 6 claimed 0 and the label was 1, and 10 more like it: the mean loss is ∞, and no temperature helps a claim that is certain.",
    ]);
  });

  it("tells a right guess from a wrong one", () => {
    const state = { ...initial, stage: "read" } as const;
    expect(summary(model({ ...state, guess: "above" }))).toContain("As you said.");
    expect(summary(model({ ...state, guess: "below" }))).toContain("You said it is too modest.");
  });

  it("meets rows that are few, all alike, or perfectly parted", async () => {
    expect(summary(await own("0.9,1"))).toBe("1 row is too few to judge by: paste 20 or more.");

    expect(summary(await own("1.5,low\nx,1"))).toBe("None of 2 lines could be read.");
    expect(summary(model({ ...initial, source: "own" }))).toBe("There are no rows yet: paste some.");
    expect(summary(model({ ...initial, source: "own", own: "0.9,1" }))).toBe("Your rows are being read.");
    expect(summary(await own("0.9,1\n".repeat(20)))).toBe(
      "Being surer always pays here: T runs down to 0.05, as far as it is sought. All labels are 1: of the other nothing is known.",
    );
    const one = `${"0.9,1\n0.2,0\n".repeat(12)}`;
    expect(summary(await own(one))).toMatch(/^Being surer always pays here/);
    expect(summary(await own(`${one}0,1`))).toBe(
      "Line 25 claimed 0 and the label was 1: the mean loss is ∞, and no temperature helps a claim that is certain.",
    );
  });

  it("writes every line of an evidence card", () => {
    const card = evidence(preset("sure"));
    expect(Object.keys(card)).toEqual(["process", "method", "output", "check", "expected"]);
    expect(card.output).toMatch(/^Mean log-loss 0\.586 nats as it said, 0\.492 at T = 2\.14; ECE/);
    expect(card.check).toContain("0.492 and 0.492");
    expect(evidence(preset("guess")).output).toBeUndefined();
    expect(evidence(preset("rounded")).check).toContain("∞");
  });
});
