import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleState } from "../../figure/sampleState.ts";
import { defaults } from "../../figure/schema.ts";
import { rationalToNumber } from "../../math/index.ts";
import definition from "./index.ts";
import { model } from "./model.ts";
import { LONGEST, params } from "./params.ts";
import { endsText, summary, trouble, widthText } from "./sentences.ts";
import { lensOf } from "./useZoom.ts";
import { withEnd, withoutEnd } from "./withEnd.ts";

const start = defaults(params);
const at = (state: Partial<typeof start>) => model({ ...start, ...state });
const preset = (id: string) => at(definition.presets.find((each) => each.id === id)!.state);
const low = (m: ReturnType<typeof model>) => rationalToNumber(m.interval.low);
const width = (m: ReturnType<typeof model>) => rationalToNumber(m.interval.width);

describe("the interval", () => {
  it("of a, b, a, c starts at 0.5782 and is 0.0098 wide: 6.67 bits, 8 digits", () => {
    const m = at({});
    expect(low(m)).toBe(0.5782);
    expect(width(m)).toBe(0.0098);
    expect(m.bits).toBeCloseTo(6.673, 3);
    expect(m.digits).toBe("10010101");
    // 149/256 = 0.58203 up to 150/256 = 0.58594; of 1/128 none fits.
    const fits = (k: number) =>
      Array.from({ length: 2 ** k }, (_, b) => b).filter(
        (b) => b >= 0.5782 * 2 ** k && b + 1 <= 0.588 * 2 ** k,
      );
    expect(fits(7)).toEqual([]);
    expect(fits(8)).toEqual([149]);
  });

  it("is as wide as the message is likely, whatever the order of its letters", () => {
    expect(at({ message: "caab" }).bits).toBeCloseTo(at({}).bits, 12);
    expect(width(at({ message: "aaaa" }))).toBeCloseTo(0.7 ** 4, 12);
  });

  it("is exact where doubles have given up", () => {
    const m = at({ message: "ca".repeat(LONGEST / 2) });
    const n = BigInt(LONGEST / 2);
    expect(m.interval.width.numerator * 100n ** n).toBe(7n ** n * m.interval.width.denominator);
    expect(m.tied).toBe(true);
    expect(at({}).tied).toBe(false);
    const { low, width } = m.interval;
    const name = BigInt(`0b${m.digits}`);
    const power = 1n << BigInt(m.digits.length);
    expect(name * low.denominator >= low.numerator * power).toBe(true);
    expect((name + 1n) * low.denominator <= (low.numerator + width.numerator) * power).toBe(true);
  });

  it("takes fewer than two digits more than its surprise, and never fewer than that", () => {
    fc.assert(
      fc.property(sampleState(params), fc.array(fc.nat(4), { maxLength: 60 }), (state, letters) => {
        const m = model({ ...state, message: letters.map((i) => "abcde"[i]).join("") });
        expect(m.digits.length).toBeGreaterThanOrEqual(m.bits - 1e-6);
        expect(m.digits.length).toBeLessThan(m.bits + 2 + 1e-6);
        const sum = m.pieces.reduce((total, { count, surprise }) => total + (count && count * surprise), 0);
        // The least doubles have too few digits to be the decimals they print as.
        if (state.p.every((x) => x === 0 || x > 1e-300)) expect(sum).toBeCloseTo(m.bits, 6);
      }),
    );
  });
});

describe("what can be typed", () => {
  it("stops at a letter that cannot come", () => {
    const m = preset("never");
    expect(m.coded).toBe("aba");
    expect(m.refused).toEqual({ name: "c", why: "impossible" });
    expect(summary(m)).toBe(
      "c has probability 0: its piece has no width, so no number could name it. Up to there: width 0.128, 2.97 bits.",
    );
    expect(trouble(m)).toContain("no width");
  });

  it("has nothing to measure where the first letter is refused", () => {
    expect(summary(at({ p: [0, 0.5, 0.5] }))).toBe(
      "a has probability 0: its piece has no width, so no number could name it.",
    );
  });

  it("leaves out what is no letter, and takes capitals and spaces as they are meant", () => {
    const m = at({ message: "A b🙂<ac" });
    expect(m.coded).toBe("abac");
    expect(trouble(m)).toBe("“🙂” is no letter of this code and is left out.");
    expect(trouble(at({ message: "ab." }))).toBe("This code has no end sign, so the full stop is left out.");
  });

  it("ends at the end sign, which costs what its piece is worth", () => {
    const m = preset("end");
    expect(m.ended).toBe(true);
    expect(m.bits).toBeCloseTo(-Math.log2(0.0098 * 0.9 ** 4 * 0.1), 9);
    const after = at({ p: [0.63, 0.18, 0.09, 0.1], ends: true, message: "ab.a" });
    expect(after.coded).toBe("ab.");
    expect(summary(after)).toMatch(/^Nothing can follow the end sign, so a is left out\./);
    expect(summary(at({ p: [0.63, 0.18, 0.09, 0.1], ends: true, message: "ab" }))).toContain(
      "No end sign yet",
    );
    const shut = at({ p: [0.7, 0.3, 0], ends: true, message: "ab." });
    expect(summary(shut)).toMatch(/^The end sign has probability 0/);
  });

  it("makes room for an end sign in proportion, and gives it back", () => {
    expect(withEnd([0.7, 0.2, 0.1]).map((x) => Number(x.toFixed(9)))).toEqual([0.63, 0.18, 0.09, 0.1]);
    expect(withoutEnd([0.63, 0.18, 0.09, 0.1]).map((x) => Number(x.toFixed(9)))).toEqual([0.7, 0.2, 0.1]);
    expect(withoutEnd([0, 0, 1])).toEqual([0.5, 0.5]);
    expect(withEnd([0.2, 0.2, 0.2, 0.2, 0.2])).toHaveLength(5);
    expect(withoutEnd([0.4, 0.6])).toEqual([0.4, 0.6]);
  });
});

describe("what is said", () => {
  it("walks a, b, a, c to 0.0098 and 6.67 bits", () => {
    expect(["nothing", "a", "ab", "aba", "abac"].map((id) => summary(preset(id)))).toEqual([
      "Nothing typed yet: the whole line, width 1, 0 bits. Each letter keeps only its piece.",
      "Width 0.7: 0.51 bits. The shortest binary name inside it has 1 digit: 0.",
      "Width 0.14: 2.84 bits. The shortest binary name inside it has 3 digits: 100.",
      "Width 0.098: 3.35 bits. The shortest binary name inside it has 4 digits: 1000.",
      "Width 0.0098: 6.67 bits. The shortest binary name inside it has 8 digits: 10010101.",
    ]);
  });

  it("is that halves and quarters waste nothing", () => {
    const m = preset("halves");
    expect(m.bits).toBe(6);
    expect(m.digits).toBe("010011");
  });

  it("is that twenty likely letters cost half of what a codeword each would", () => {
    expect(summary(preset("coin"))).toBe(
      "Width 0.001501: 9.38 bits. 10 digits for 20 letters; a codeword each would take at least 20.",
    );
  });

  it("is that sixty letters are past a computer’s ordinary numbers", () => {
    const m = preset("deep");
    expect(m.coded).toHaveLength(60);
    expect(m.bits).toBeGreaterThan(53);
    expect(summary(m)).toContain("cannot tell its two ends apart");
  });

  it("is that a message that had to come needs nothing", () => {
    expect(summary(at({ p: [1, 0, 0], message: "aaa" }))).toBe(
      "Width 1: 0.00 bits. It had to come, so there is nothing to send.",
    );
  });

  it("writes widths of any size", () => {
    expect(widthText({ numerator: 1n, denominator: 3n })).toBe("0.3333");
    expect(widthText({ numerator: 999_999n, denominator: 1_000_000n })).toBe("0.999999");
    expect(widthText({ numerator: 365n, denominator: 10n ** 24n })).toBe("3.65 × 10⁻²²");
    expect(widthText({ numerator: 365n, denominator: 10n ** 1002n }, 1)).toBe("3.6 × 10⁻¹⁰⁰⁰");
    expect(widthText({ numerator: 99_999n, denominator: 10n ** 11n })).toBe("1.00 × 10⁻⁶");
  });

  it("writes the ends in as many digits as tell them apart", () => {
    expect(endsText(at({}).interval)).toEqual(["0.5782", "0.588"]);
    expect(endsText(preset("nothing").interval)).toEqual(["0", "1"]);
    expect(endsText(preset("never").interval)).toEqual(["0.64", "0.768"]);
    const [from, to] = endsText(preset("deep").interval);
    expect(from).toMatch(/^0\.40…\d{4}$/);
    expect(to).not.toBe(from);
  });
});

describe("the ruler", () => {
  it("halves slots from tier to tier until the first fits", () => {
    fc.assert(
      fc.property(sampleState(params), fc.array(fc.nat(4), { maxLength: 40 }), (state, letters) => {
        const { ruler, digits } = model({ ...state, message: letters.map((i) => "abcde"[i]).join("") });
        const last = ruler.at(-1)!;
        expect(last.size).toBe(digits.length);
        const { start, width } = last.slots[last.hit]!;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + width).toBeLessThanOrEqual(1 + 1e-9);
        for (const { slots } of ruler.slice(0, -1)) {
          for (const slot of slots) {
            expect(slot.start < 1e-9 || slot.start + slot.width > 1 - 1e-9).toBe(true);
          }
        }
        for (const { slots } of ruler) {
          expect(slots.length).toBeLessThanOrEqual(8);
          slots.slice(1).forEach((slot, i) => {
            expect(slot.start).toBeCloseTo(slots[i]!.start + slots[i]!.width, 9);
          });
        }
      }),
    );
  });

  it("shows the digits of abac between its neighbours", () => {
    expect(at({}).ruler.map(({ size, slots }) => [size, ...slots.map(({ digits }) => digits)])).toEqual([
      [6, "100100", "100101"],
      [7, "1001001", "1001010", "1001011"],
      [8, "10010011", "10010100", "10010101", "10010110"],
    ]);
  });
});

describe("the zoom", () => {
  const { pieces } = at({});

  it("opens the piece of the letter typed, and closes it when it is taken back", () => {
    const within = lensOf([0, 1], [0, 1, 2], pieces)!;
    expect(within.start).toBeCloseTo(0.9, 12);
    expect(within.width).toBeCloseTo(0.1, 12);
    const out = lensOf([0, 1, 2], [0, 1], pieces)!;
    expect(out.width).toBeCloseTo(10, 9);
    expect(out.start + out.width * 0.9).toBeCloseTo(0, 9);
    expect(lensOf([], [1, 0], pieces)!.start).toBeCloseTo(0.7, 12);
  });

  it("does not lead from one message to quite another", () => {
    expect(lensOf([0, 1], [1, 1, 1], pieces)).toBeUndefined();
    expect(lensOf([], [0, 0, 0, 0, 0], pieces)).toBeUndefined();
  });
});
