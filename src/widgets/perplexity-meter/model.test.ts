import { gzipSync } from "node:zlib";
import { letters } from "virtual:moby-dick";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import { trainNgram } from "../../math/index.ts";
import definition from "./index.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { choices, named, share } from "./sentences.ts";

type Unit = "bits" | "nats";
const at = (state: Partial<Parameters<typeof model>[0]>, unit: Unit = "bits") =>
  model(merge(params, defaults(params), state), unit);
const said = (...state: Parameters<typeof at>) => definition.summary(at(...state)).replaceAll("\u00a0", " ");
const preset = (id: string) => definition.presets.find((each) => each.id === id)!.state;

describe("ten tokens", () => {
  it("walk from random to a bigram to a transformer, like 10 equal choices", () => {
    expect(said(preset("random"), "nats")).toBe("Loss 10.82 nats: like 50,000 equal choices.");
    expect(said(preset("bigram"), "nats")).toMatch(/^Loss 4\.79 nats: like 119\.9 equal choices\./);
    expect(said(preset("transformer"), "nats")).toBe(
      "Loss 2.30 nats: like 10 equal choices. Averaging the tokens’ own 1/q would say 11.",
    );
    expect(at(preset("bigram")).tokens.perplexity).toBeCloseTo(119.86777537478685, 10);
    expect(at(preset("transformer")).tokens.perplexity).toBeCloseTo(10.020452191005404, 11);
  });

  it("have no ceiling at the size of the vocabulary, and 1 as a floor", () => {
    expect(said(preset("worse"))).toMatch(/like 200,000 equal choices\.$/);
    expect(at({ p: Array(10).fill(1e-6) }).tokens.perplexity).toBeCloseTo(1e6, 3);
    expect(said(preset("certain"))).toBe("Loss 0.00 bits: like 1 equal choice.");
    expect(at(preset("even"), "nats").tokens.loss).toBeCloseTo(2.3, 12);
    expect(at(preset("even")).tokens.perplexity).toBeCloseTo(9.97418245481472, 10);
  });

  it("are infinitely bad with one that was impossible, which is named", () => {
    const { perplexity, loss, averaged, culprits } = at(preset("impossible")).tokens;
    expect([perplexity, loss, averaged, culprits]).toEqual([Infinity, Infinity, Infinity, [3]]);
    expect(said(preset("impossible"))).toBe(
      "Token 4 was held to be impossible: that alone makes loss and perplexity infinite.",
    );
    expect(named([0, 3, 6])).toBe("tokens 1, 4 and 7");
  });

  it("give the same perplexity in bits and in nats: 2 to the one is e to the other", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { minLength: 10, maxLength: 10 }),
        (p) => {
          const { bits, nats, perplexity, averaged } = at({ p }).tokens;
          const geometric = p.reduce((product, each) => product / each ** 0.1, 1);
          expect(perplexity / geometric).toBeCloseTo(1, 9);
          expect(2 ** bits / Math.exp(nats)).toBeCloseTo(1, 9);
          // A geometric mean is never above the plain one.
          expect(averaged).toBeGreaterThanOrEqual(perplexity * (1 - 1e-9));
        },
      ),
    );
  });
});

describe("one text cut in three ways", () => {
  it("has one bill and three perplexities", () => {
    expect(said(preset("letters"))).toBe(
      "43,890 bits for 20,890 letters: 2.10 bits a letter, like 4.29 equal choices each.",
    );
    expect(said(preset("pairs"))).toBe(
      "The same 43,890 bits in 10,445 pairs of letters: perplexity 18.4 instead of 4.29. Still 2.10 bits a letter.",
    );
    expect(said(preset("words"))).toBe(
      "The same 43,890 bits in 3,973 words: perplexity 2,116 instead of 4.29. Still 2.10 bits a letter.",
    );
    expect(said(preset("words"), "nats")).toContain("The same 30,422 nats");
  });

  it("shows an excerpt whose blocks have the same area however it is cut", () => {
    const areas = (["letter", "pair", "word"] as const).map((token) =>
      at({ mode: "cut", token }).cut.blocks.reduce((sum, { amount }) => sum + amount, 0),
    );
    expect(areas[1]).toBeCloseTo(areas[0], 9);
    expect(areas[2]).toBeCloseTo(areas[0], 9);
    expect(at({ mode: "cut", token: "word" }).cut.blocks.map(({ text }) => text.trim())).toEqual(
      "it was a short cold christmas".split(" "),
    );
  });
});

describe("the ladder", () => {
  it("says what the chosen model pays, and where the reader stands", () => {
    expect(said(preset("ladder"))).toBe(
      "A 5-gram pays 2.10 bits a letter: like 4.29 equal choices. Who has played the guessing game stands here too.",
    );
    const own = [80, 7, 0, 3, 4, 2, 1, 1, 1, 1, ...new Array<number>(17).fill(0)];
    expect(said({ ...preset("nine"), own })).toBe(
      "A 9-gram pays 2.56 bits a letter: like 5.91 equal choices. You, by the guessing game: between 0.59 and 1.24.",
    );
    expect(
      at({ mode: "ladder", own })
        .ladder.rungs.map(({ name }) => name)
        .slice(-3),
    ).toEqual(["5-gram", "readers, 1951", "you"]);
    expect(at({ mode: "ladder", own: [0, 0] }).ladder.you).toBeUndefined();
  });
});

describe("the numbers carried here", () => {
  const border = Math.floor(0.9 * letters.length);
  const [training, heldOut] = [letters.slice(0, border), letters.slice(border)];

  it("are what models trained on nine tenths pay for the last", { timeout: 60000 }, () => {
    const grams = at({}).ladder.rungs.filter(({ gram }) => gram !== undefined);
    expect(grams).toHaveLength(9);
    for (const { gram, high } of grams) {
      expect(trainNgram(training, gram! - 1).bitsPerCharacter(heldOut, training)).toBeCloseTo(high, 4);
    }
  });

  it("count the tokens of the last tenth, and price its letters", { timeout: 60000 }, () => {
    const bits = trainNgram(training, 4).surprisals(heldOut, training);
    const { total, cuts, blocks } = at({ mode: "cut", token: "letter" }).cut;
    expect(bits.reduce((sum, each) => sum + each, 0)).toBeCloseTo(total, 2);
    expect(cuts.map(({ count }) => count)).toEqual([
      heldOut.length,
      heldOut.length / 2,
      heldOut.trim().split(" ").length,
    ]);
    const from = heldOut.indexOf(blocks.map(({ text }) => text).join(""));
    blocks.forEach(({ amount }, i) => {
      expect(Math.abs(bits[from + i] - amount)).toBeLessThanOrEqual(0.00501);
    });
  });

  it("know what gzip makes of it, give or take what builds of it differ by", () => {
    const gzip = at({}).ladder.rungs.find(({ name }) => name === "gzip")!.high;
    expect(Math.abs((8 * gzipSync(heldOut, { level: 9 }).length) / heldOut.length - gzip)).toBeLessThan(0.06);
  });
});

describe("probabilities of tokens", () => {
  it("have two figures, however small", () => {
    expect([0, 1, 0.15, 0.095, 0.012, 0.005, 2e-5].map(share)).toEqual([
      "0.00",
      "1.00",
      "0.15",
      "0.10",
      "0.012",
      "0.0050",
      "0.000020",
    ]);
  });
});

describe("numbers of choices", () => {
  it("have three figures at least, and commas", () => {
    expect([1, 9.974, 9.996, 18.4, 119.87, 999.96, 2116.4, 1e6, Infinity].map(choices)).toEqual([
      "1.00",
      "9.97",
      "10.0",
      "18.4",
      "119.9",
      "1,000",
      "2,116",
      "1,000,000",
      "∞",
    ]);
  });
});
