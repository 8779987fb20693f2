import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AnswerSpec, checkAnswer, parseAnswer } from "./answer.ts";

function value(text: string): number | undefined {
  const reading = parseAnswer(text);
  return "values" in reading && reading.values.length === 1 ? reading.values[0] : undefined;
}

function problem(text: string): string | undefined {
  const reading = parseAnswer(text);
  return "problem" in reading ? reading.problem : undefined;
}

describe("parseAnswer", () => {
  it.each([
    ["0.469", 0.469],
    [".5", 0.5],
    ["3.", 3],
    ["0,5", 0.5],
    ["1,23", 1.23],
    ["-0.25", -0.25],
    ["−0.25", -0.25],
    ["–2", -2],
    ["+2", 2],
    ["1e-3", 0.001],
    ["1.5E2", 150],
    ["1/3", 1 / 3],
    ["1⁄4", 0.25],
    ["50%", 0.5],
    ["½", 0.5],
    ["1½", 1.5],
    ["⅛", 0.125],
    ["2^1.157", 2 ** 1.157],
    ["2**3", 8],
    ["2³", 8],
    ["10⁻²", 0.01],
    ["-2^2", -4],
    ["(-2)^2", 4],
    ["2^-1", 0.5],
    ["2^3^2", 512],
    ["8/2/2", 2],
    ["1-2-3", -4],
    ["0.5·2 + 4×0.25", 2],
    ["log2(6)", Math.log2(6)],
    ["log_2 6", Math.log2(6)],
    ["log₂(6)", Math.log2(6)],
    ["LOG2(6)", Math.log2(6)],
    ["lb 8", 3],
    ["-ln(0.7)", -Math.log(0.7)],
    ["ln2", Math.LN2],
    ["ln(2)^2", Math.LN2 ** 2],
    ["ln 2^2", Math.log(4)],
    ["log10(1000)", 3],
    ["sqrt(2)", Math.SQRT2],
    ["√2", Math.SQRT2],
    ["exp(1)", Math.E],
    ["2π", 2 * Math.PI],
    ["1/e", 1 / Math.E],
    ["2(3+4)", 14],
    ["inf", Number.POSITIVE_INFINITY],
    ["Infinity", Number.POSITIVE_INFINITY],
    ["-∞", Number.NEGATIVE_INFINITY],
    ["-log2(0)", Number.POSITIVE_INFINITY],
    ["H(P) = 2", 2],
    ["≈ 0.47", 0.47],
    ["1,234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["1,234,567", 1234567],
    ["1.234.567", 1234567],
  ])("reads %s", (text, expected) => expect(value(text)).toBeCloseTo(expected, 12));

  it("reads a comma both ways where it may part thousands", () => {
    expect(parseAnswer("1,585")).toEqual({ values: [1.585, 1585] });
    expect(parseAnswer("0,585")).toEqual({ values: [0.585] });
  });

  it.each([
    ["2 bits", 2, "bits"],
    ["1 bit", 1, "bits"],
    ["1.386 nats", 1.386, "nats"],
    ["1.386nat.", 1.386, "nats"],
    ["log2(6) Bits", Math.log2(6), "bits"],
    ["1.9 bits/symbol", 1.9, "bits"],
    ["1.9 bits per symbol", 1.9, "bits"],
  ] as const)("takes the unit of %s", (text, amount, unit) => {
    expect(parseAnswer(text)).toEqual({ values: [expect.closeTo(amount, 12)], unit });
  });

  it.each([
    ["", "no number"],
    ["bits", "no number"],
    ["H =", "no number"],
    ["two", "“two”"],
    ["2 bitz", "“bitz”"],
    ["log(6)", "needs its base"],
    ["1.2.3.4", "“1.2.3.4”"],
    ["1,2,3", "“1,2,3”"],
    ["2 3", "“3”"],
    ["(2", "not closed"],
    ["2)", "“)”"],
    ["2 +", "after “2 +”"],
    ["2;3", "“;”"],
    ["1/0", "Dividing by zero"],
    ["ln(-1)", "no value"],
    ["inf - inf", "no value"],
    ["9".repeat(200), "too long"],
  ])("says what it cannot read in %j", (text, named) => {
    expect(problem(text)).toContain(named);
    expect(problem(text)).toMatch(/log2\(6\)\.$/);
  });

  it("never throws and never gives NaN, whatever is typed", () => {
    const pieces = fc.constantFrom(
      "1",
      "2,5",
      ".",
      ",",
      "(",
      ")",
      "-",
      "^",
      "%",
      "/",
      "½",
      "²",
      "ln",
      "log",
      "e",
      "∞",
      "\ud800",
    );
    const typed = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(pieces, { maxLength: 20 }).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseAnswer(text);
        if ("problem" in reading) return reading.problem.length > 0;
        return reading.values.every((x) => !Number.isNaN(x) && !Object.is(x, -0));
      }),
      { numRuns: 1000 },
    );
  });

  it("evaluates nothing but arithmetic", () => {
    for (const text of [
      "constructor",
      "toString()",
      "__proto__",
      "globalThis",
      "alert(1)",
      "[2]",
      "this",
      "x=>2",
      "`2`",
    ]) {
      expect(problem(text), text).toBeDefined();
    }
  });

  it("reads back every plain number", () => {
    const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(fc.property(number, (x) => value(String(x)) === x + 0));
    fc.assert(fc.property(number, (x) => value(`log2(${Math.abs(x)})`) === Math.log2(Math.abs(x))));
  });
});

const fourSided: AnswerSpec = { answer: 2, tolerance: 0.005, unit: "bits", mistakes: [1.386, 8] };

describe("checkAnswer", () => {
  it("takes what is within the tolerance, its bound included", () => {
    expect(checkAnswer(fourSided, "2.005").verdict).toBe("right");
    expect(checkAnswer(fourSided, "2.0051").verdict).toBe("wrong");
    expect(checkAnswer({ ...fourSided, tolerance: "1%" }, "2.02").verdict).toBe("right");
    expect(checkAnswer({ ...fourSided, tolerance: "1%" }, "2.021").verdict).toBe("wrong");
  });

  it("takes an ambiguous comma as right if either reading is", () => {
    const spec = { answer: 1.585, tolerance: 0.005, unit: "bits", mistakes: [] };
    expect(checkAnswer(spec, "1,585").verdict).toBe("right");
    expect(checkAnswer({ ...spec, answer: 1585 }, "1,585")).toEqual({ verdict: "right", value: 1585 });
  });

  it("honours the other unit where it is written", () => {
    expect(checkAnswer(fourSided, "1.386 nats").verdict).toBe("right");
    expect(checkAnswer({ ...fourSided, unit: "bits/symbol" }, "1.3863 nats/symbol").verdict).toBe("right");
    expect(checkAnswer({ ...fourSided, answer: 1.386, unit: "nats" }, "2 bits").verdict).toBe("right");
  });

  it("meets the listed mistake when the unit is missing", () => {
    expect(checkAnswer(fourSided, "1.386")).toEqual({ verdict: "mistake", value: 1.386, mistake: 0 });
    expect(checkAnswer(fourSided, "8 bits")).toMatchObject({ verdict: "mistake", mistake: 1 });
  });

  it("lets right win over a mistake as near", () => {
    expect(checkAnswer({ ...fourSided, mistakes: [2.004] }, "2.004").verdict).toBe("right");
  });

  it("knows a slip that is on no list", () => {
    const bare = { ...fourSided, mistakes: [] };
    expect(checkAnswer(bare, "1.386")).toMatchObject({ verdict: "wrong", slip: "other-unit" });
    expect(checkAnswer(bare, "-2")).toMatchObject({ verdict: "wrong", slip: "sign" });
    expect(checkAnswer(bare, "2.02")).toMatchObject({ verdict: "wrong", slip: "close" });
    expect(checkAnswer(bare, "2 nats")).toMatchObject({ verdict: "wrong", slip: "unit" });
    expect(checkAnswer(bare, "3")).toEqual({ verdict: "wrong", value: 3 });
  });

  it("asks back when a plain count is given in bits", () => {
    expect(checkAnswer({ ...fourSided, unit: "" }, "2 bits")).toMatchObject({
      verdict: "wrong",
      slip: "unit",
    });
  });

  it("drops a unit word of the exercise's own", () => {
    expect(checkAnswer({ answer: 2.8, tolerance: 0.1, unit: "σ", mistakes: [] }, "2.8 σ").verdict).toBe(
      "right",
    );
    expect(checkAnswer({ answer: 37, tolerance: 0.5, unit: "%", mistakes: [] }, "36.8%").verdict).toBe(
      "right",
    );
  });

  it("compares with infinity exactly", () => {
    const endless = { answer: Number.POSITIVE_INFINITY, tolerance: 0, unit: "bits", mistakes: [0] };
    expect(checkAnswer(endless, "∞ bits").verdict).toBe("right");
    expect(checkAnswer(endless, "1e300")).toEqual({ verdict: "wrong", value: 1e300 });
    expect(checkAnswer(endless, "0")).toMatchObject({ verdict: "mistake", mistake: 0 });
    expect(checkAnswer(fourSided, "inf")).toEqual({ verdict: "wrong", value: Number.POSITIVE_INFINITY });
  });

  it("hands back what could not be read", () => {
    expect(checkAnswer(fourSided, "two")).toMatchObject({
      verdict: "unreadable",
      message: expect.stringContaining("“two”"),
    });
  });

  it("never throws, and is right for the answer itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("", "bits", "nats", "σ"), (text, unit) => {
        checkAnswer({ ...fourSided, unit }, text);
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (answer) => {
        expect(
          checkAnswer({ answer, tolerance: 0, unit: "bits", mistakes: [answer] }, `${answer} bits`).verdict,
        ).toBe("right");
      }),
    );
  });
});
