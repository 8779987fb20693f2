import { letters } from "virtual:moby-dick";
import { describe, expect, it } from "vitest";
import { trainNgram } from "./ngram.ts";
import { perplexityFromLoss } from "./perplexity.ts";

const border = Math.floor(0.9 * letters.length);
const training = letters.slice(0, border);
const heldOut = letters.slice(border);

/** Order, contexts, unsmoothed bits on the training text, impossible letters, smoothed bits, perplexity. */
const TABLE = [
  [0, 1, 4.091, 0, 4.103, 17.18],
  [1, 27, 3.32, 2, 3.312, 9.93],
  [2, 481, 2.673, 70, 2.684, 6.42],
  [3, 4088, 2.076, 498, 2.234, 4.7],
  [4, 16102, 1.612, 2037, 2.101, 4.29],
  [5, 39764, 1.206, 4878, 2.155, 4.45],
  [6, 69773, 0.874, 8143, 2.286, 4.88],
  [7, 98898, 0.6, 11400, 2.433, 5.4],
  [8, 124382, 0.391, 14151, 2.562, 5.91],
] as const;

describe("models of the first 22 chapters of Moby-Dick, against an independent count", () => {
  it("read 208,897 letters of 27 kinds, nine tenths for training", () => {
    expect([letters.length, new Set(letters).size]).toEqual([208897, 27]);
    expect([training.length, heldOut.length]).toEqual([188007, 20890]);
  });

  it.each(TABLE)(
    "order %i",
    { timeout: 30000 },
    (order, contexts, trainingBits, impossible, bits, perplexity) => {
      const plain = trainNgram(training, order, { smoothing: "none" });
      expect(plain.contexts()).toBe(contexts);
      expect(Math.abs(plain.bitsPerCharacter(training) - trainingBits)).toBeLessThan(6e-4);
      // The count starts anew at the border: with the context that crosses it, one more is impossible at order 8.
      const surprises = plain.surprisals(heldOut);
      expect(surprises.filter((surprise) => surprise === Infinity)).toHaveLength(impossible);
      const smoothed = trainNgram(training, order).bitsPerCharacter(heldOut, training);
      expect(Math.abs(smoothed - bits)).toBeLessThan(6e-4);
      expect(Math.abs(perplexityFromLoss(smoothed, "bits") - perplexity)).toBeLessThan(6e-3);
    },
  );

  it("find a u after every one of 441 q", () => {
    const [, afterQ] = trainNgram(training, 1).evidence("q", "u");
    expect(afterQ).toMatchObject({ count: 441, total: 441, distinct: 1 });
  });
});
