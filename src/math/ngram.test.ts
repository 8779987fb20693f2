import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arithmeticEncode } from "./arithmeticCode.ts";
import { arithmeticDecode } from "./arithmeticDecode.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { ngramSteps, trainNgram } from "./ngram.ts";
import type { Smoothing } from "./ngramModel.ts";
import { finish } from "./steps.ts";
import { sum } from "./sum.ts";

const TEXT = "the cat sat on the mat and the dog sat on the log";
const HELD_OUT = "the man sat";
const LETTERS = "abcdefghijklmnopqrstuvwxyz ";

/** Everything that follows a stretch in a text, found by looking at every place. */
function successors(text: string[], stretch: string[]): string[] {
  return text.filter(
    (_, i) => i >= stretch.length && stretch.every((c, k) => text[i - stretch.length + k] === c),
  );
}

/** The definitions, word by word. */
function byDefinition(
  text: string[],
  stretch: string[],
  char: string,
  alphabet: string[],
  smoothing: Smoothing,
  k = 1,
): number {
  const after = successors(text, stretch);
  const count = after.filter((c) => c === char).length;
  if (smoothing === "none") return after.length === 0 ? 0 : count / after.length;
  if (smoothing === "add-k") return (count + k) / (after.length + k * alphabet.length);
  const shorter =
    stretch.length === 0
      ? 1 / alphabet.length
      : byDefinition(text, stretch.slice(1), char, alphabet, smoothing, k);
  const kinds = new Set(after).size;
  return after.length === 0 ? shorter : (count + kinds * shorter) / (after.length + kinds);
}

const smoothings = fc.constantFrom<Smoothing>("none", "add-k", "witten-bell");
const units = fc.constantFrom("a", "b", "c", "😀", "\ud83d", "\ude00");
const texts = fc.array(units, { minLength: 1, maxLength: 60 }).map((list) => list.join(""));
const orders = fc.integer({ min: 0, max: 5 });

describe("trainNgram", () => {
  it("gives every character after every context the probability of the definition", () => {
    fc.assert(
      fc.property(texts, texts, orders, smoothings, (text, held, order, smoothing) => {
        const training = [...text];
        const alphabet = [...new Set([...training, ...held])];
        const model = trainNgram(text, order, { smoothing, k: 0.25, alphabet });
        const context = [...held];
        const stretch = order === 0 ? [] : context.slice(-order);
        const p = alphabet.map((char) => byDefinition(training, stretch, char, alphabet, smoothing, 0.25));
        model.distribution(held).forEach((x, i) => {
          expectNear(x, p[i]!, 4e-15);
          expect(model.probability(held, alphabet[i]!)).toBe(x);
        });
        const total = smoothing === "none" && successors(training, stretch).length === 0 ? 0 : 1;
        expect(p.reduce((all, x) => all + x)).toBeCloseTo(total, 12);
      }),
    );
  });

  it("adds up a text from the surprises of its characters, each after what came before", () => {
    fc.assert(
      fc.property(texts, texts, orders, smoothings, (text, held, order, smoothing) => {
        const model = trainNgram(text, order, { smoothing });
        const characters = [...(text + held)];
        const start = [...text].length;
        // Where the two texts meet in the middle of a pair, their characters are others together.
        fc.pre(characters.length === start + [...held].length);
        const want = characters
          .slice(start)
          .map((char, i) => 0 - Math.log2(model.probability(characters.slice(0, start + i).join(""), char)));
        const bits = model.surprisals(held, text);
        expect(Array.from(bits)).toEqual(want);
        expect(model.bitsPerCharacter(held, text)).toBe(sum(want) / want.length);
        expect(bits.some((x) => x < 0 || Object.is(x, -0))).toBe(false);
      }),
    );
  });

  it("speaks for every shorter order as a model of that order does", () => {
    fc.assert(
      fc.property(texts, texts, orders, smoothings, (text, held, order, smoothing) => {
        const model = trainNgram(text, order, { smoothing });
        const shorter = Array.from({ length: order + 1 }, (_, n) => trainNgram(text, n, { smoothing }));
        expect(model.surprisalsByOrder(held, text)).toEqual(shorter.map((one) => one.surprisals(held, text)));
        const context = [...held].slice(-order - 1).join("");
        const distributions = model.distributionsByLength(context);
        expect(distributions).toEqual(
          distributions.map((_, length) => shorter[length]!.distribution(context)),
        );
      }),
    );
  });

  it("reads the same counts with any smoothing", () => {
    const model = trainNgram(TEXT, 3, { alphabet: LETTERS });
    for (const smoothing of ["none", "add-k", "witten-bell"] as const) {
      const other = trainNgram(TEXT, 3, { alphabet: LETTERS, smoothing, k: 0.1 });
      expect(model.smoothed(smoothing, 0.1).surprisals(HELD_OUT, TEXT)).toEqual(
        other.surprisals(HELD_OUT, TEXT),
      );
    }
  });

  it("agrees with exact fractions on two short sentences", () => {
    const wittenBell = (order: number) =>
      trainNgram(TEXT, order, { smoothing: "witten-bell", alphabet: LETTERS }).bitsPerCharacter(
        HELD_OUT,
        TEXT,
      );
    expectNear(wittenBell(0), 3.557187768787847, 2e-15);
    expectNear(wittenBell(1), 1.6989423771980379, 2e-15);
    expectNear(wittenBell(2), 1.8241181666369608, 2e-15);
    expectNear(wittenBell(3), 1.8459435782271272, 2e-15);
    expectNear(wittenBell(5), 2.001100507978049, 2e-15);
    const addTenth = (order: number) =>
      trainNgram(TEXT, order, { smoothing: "add-k", k: 0.1, alphabet: LETTERS }).bitsPerCharacter(
        HELD_OUT,
        TEXT,
      );
    expectNear(addTenth(1), 2.0570448720689996, 2e-15);
    expectNear(addTenth(5), 4.523042057462893, 2e-15);
    const plain = (order: number) => trainNgram(TEXT, order, { smoothing: "none" });
    expectNear(plain(2).bitsPerCharacter(TEXT), 0.3594838743696981, 2e-15);
    expectNear(plain(5).bitsPerCharacter(TEXT), 0.21162443563834035, 2e-15);
    expect(plain(5).bitsPerCharacter(HELD_OUT, TEXT)).toBe(Infinity);
    const impossible = plain(3)
      .surprisals(HELD_OUT, TEXT)
      .filter((bits) => bits === Infinity);
    expect(impossible).toHaveLength(7);
  });

  it("compresses a text to its surprise, and reads it back", () => {
    const model = trainNgram(TEXT, 3, { alphabet: LETTERS });
    const { bits } = arithmeticEncode(HELD_OUT, model.predict);
    const surprise = sum(model.surprisals(HELD_OUT));
    expect(bits.length).toBeGreaterThanOrEqual(surprise);
    expect(bits.length).toBeLessThan(surprise + 2);
    expect(arithmeticDecode(bits, HELD_OUT.length, model.predict).join("")).toBe(HELD_OUT);
  });

  it("counts the contexts of every length that something followed", () => {
    const model = trainNgram(TEXT, 5);
    const found = [0, 1, 2, 3, 4, 5].map(
      (n) => new Set(Array.from({ length: TEXT.length - n }, (_, i) => TEXT.slice(i, i + n))).size,
    );
    expect([0, 1, 2, 3, 4, 5].map((n) => model.contexts(n))).toEqual(found);
    expect(model.contexts()).toBe(35);
    expect(() => model.contexts(6)).toThrow(new RangeError("length is 6: contexts have 0 to 5 characters"));
  });

  it("shows what stands behind a probability, from no context to the longest", () => {
    const model = trainNgram("abracadabra", 2);
    expect(model.evidence("cad", "a")).toEqual([
      { context: "", count: 5, total: 11, distinct: 5, probability: 6 / 16 },
      { context: "d", count: 1, total: 1, distinct: 1, probability: 11 / 16 },
      { context: "ad", count: 1, total: 1, distinct: 1, probability: 27 / 32 },
    ]);
    const unseen = model.evidence("zb", "r");
    expect(unseen.map(({ context, total }) => [context, total])).toEqual([
      ["", 11],
      ["b", 2],
      ["zb", 0],
    ]);
    expect(unseen[2]!.probability).toBe(unseen[1]!.probability);
  });

  it("falls back as its smoothing says where a context was never seen", () => {
    const guess = (smoothing: Smoothing) => trainNgram("abab", 2, { smoothing, k: 2 }).probability("bb", "a");
    expect(guess("none")).toBe(0);
    expect(guess("add-k")).toBe(0.5);
    expect(guess("witten-bell")).toBe(trainNgram("abab", 1).probability("b", "a"));
  });

  it("gives a character outside the alphabet no chance, and goes on after it", () => {
    const model = trainNgram("abab", 2, { smoothing: "witten-bell" });
    expect(model.probability("a", "z")).toBe(0);
    expect(model.bitsPerCharacter("abz")).toBe(Infinity);
    expect(model.surprisals("azb")[2]).toBe(0 - Math.log2(model.probability("", "b")));
  });

  it("is certain of what it always saw, without smoothing only", () => {
    expect(trainNgram("quququ", 1, { smoothing: "none" }).surprisals("u", "q")[0]).toBe(0);
    expect(trainNgram("quququ", 1).probability("q", "u")).toBeLessThan(1);
    expect(trainNgram("zzz", 3).bitsPerCharacter("zzzz")).toBe(0);
  });

  it("spreads what it knows nothing of evenly", () => {
    for (const smoothing of ["witten-bell", "add-k"] as const) {
      const model = trainNgram("", 3, { smoothing, alphabet: "abcd" });
      expect(model.distribution("ab")).toEqual([0.25, 0.25, 0.25, 0.25]);
    }
    expect(trainNgram("", 3, { smoothing: "none", alphabet: "abcd" }).distribution("ab")).toEqual([
      0, 0, 0, 0,
    ]);
    const strong = trainNgram("aaab", 0, { smoothing: "add-k", k: Number.MAX_VALUE });
    expect(strong.distribution("")).toEqual([0.5, 0.5]);
  });

  it("holds a text of any order in the order of its code points", () => {
    expect(trainNgram("cab😀\ud83d", 1).alphabet).toEqual(["a", "b", "c", "\ud83d", "😀"]);
    expect(trainNgram("ab", 1, { alphabet: ["b", "a", "b", "c"] }).alphabet).toEqual(["b", "a", "c"]);
  });

  it("can look back further than the text is long", () => {
    expect(trainNgram("abcd", 40, { smoothing: "none" }).surprisals("abcd")).toEqual(
      Float64Array.of(2, 0, 0, 0),
    );
  });

  it("refuses what it cannot learn from", () => {
    const refusal =
      (...args: Parameters<typeof trainNgram>) =>
      () =>
        trainNgram(...args);
    expect(refusal("a", -1)).toThrow(new RangeError("order is -1: it must be a whole number, at least 0"));
    expect(refusal("a", 1.5)).toThrow(/^order is 1.5/);
    expect(refusal("a", 1, { smoothing: "laplace" as never })).toThrow(
      new RangeError('smoothing is laplace: it must be "none", "add-k" or "witten-bell"'),
    );
    expect(refusal("a", 1, { smoothing: "add-k", k: 0 })).toThrow(/^k is 0: it must be positive/);
    expect(refusal("", 1)).toThrow(
      new RangeError("text is empty: it has no characters to make an alphabet of"),
    );
    expect(refusal("", 1, { alphabet: "" })).toThrow(new RangeError("alphabet is empty"));
    expect(refusal("a", 1, { alphabet: ["a", "bc"] })).toThrow(
      new RangeError('alphabet[1] is "bc": it must be a single character'),
    );
    expect(refusal("abé", 1, { alphabet: "ab" })).toThrow(
      new RangeError('text[2] is "é": it is not in the alphabet'),
    );
    const model = trainNgram("ab", 1);
    expect(() => model.probability("a", "ab")).toThrow(
      new RangeError('char is "ab": it must be a single character'),
    );
    expect(() => model.probability("a", "")).toThrow(/^char is ""/);
    expect(() => model.bitsPerCharacter("")).toThrow(new RangeError("text is empty"));
  });
});

describe("ngramSteps", () => {
  it("tells how far it has come and ends with the same model", () => {
    const text = "call me ishmael ".repeat(1000);
    const steps = [...ngramSteps(text, 3)];
    expect(steps).toEqual([0, 0.256, 0.512, 0.768]);
    expect(finish(ngramSteps(text, 3)).bitsPerCharacter(text)).toBe(
      trainNgram(text, 3).bitsPerCharacter(text),
    );
  });
});
