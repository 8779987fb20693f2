import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adaptiveSteps } from "./adaptive.ts";
import { blendedSteps } from "./blended.ts";
import { expectNear } from "./fixtures/expectNear.ts";
import { trainNgram } from "./ngram.ts";
import { finish } from "./steps.ts";

const units = fc.constantFrom("a", "b", "c", "😀", "\ud83d", "\ude00");
const texts = fc.array(units, { maxLength: 40 }).map((list) => list.join(""));

describe("blendedSteps", () => {
  it("says what a model trained on all before each character says", () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 5 }), (text, order) => {
        const characters = [...text];
        const alphabet = [...new Set(characters)];
        const bits = finish(blendedSteps(text, order));
        expect(bits).toHaveLength(characters.length);
        characters.forEach((char, i) => {
          const before = characters.slice(0, i).join("");
          // Halves that meet make another character of what went before.
          if ([...before].length !== i) return;
          const want =
            i === 0
              ? 1 / alphabet.length
              : trainNgram(before, order, { smoothing: "witten-bell", alphabet }).probability(before, char);
          expectNear(bits[i]!, 0 - Math.log2(want), 1e-12);
        });
      }),
    );
  });

  it("needs nothing for a text of one character, and has nothing to say of none", () => {
    expect([...finish(blendedSteps("aaaa", 4))]).toEqual([0, 0, 0, 0]);
    expect([...finish(blendedSteps("", 4))]).toEqual([]);
  });

  it("gives up a long memory where it has seen nothing, unlike one that starts there from nothing", () => {
    const text = "the cat sat on the mat and the dog sat on the log";
    const total = (bits: Float64Array) => bits.reduce((all, x) => all + x);
    expect(total(finish(blendedSteps(text, 4)))).toBeLessThan(total(finish(adaptiveSteps(text, 4, 0.5))));
  });

  it("refuses an order that is none", () => {
    for (const order of [-1, 0.5, Number.NaN]) {
      expect(() => finish(blendedSteps("a", order))).toThrow(
        new RangeError(`order is ${order}: it must be a whole number, at least 0`),
      );
    }
  });
});
