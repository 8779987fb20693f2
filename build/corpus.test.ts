import { letters } from "virtual:moby-dick";
import { describe, expect, it } from "vitest";
import { trainNgram } from "../src/math/index.ts";

/** Where the held-out tenth begins. */
const TRAINED = 188_007;

describe("the corpus", () => {
  it("is 22 chapters in letters and single spaces", () => {
    expect(letters).toHaveLength(208_897);
    expect(letters).toMatch(/^call me ishmael some years ago [a-z]/);
    expect(letters).not.toMatch(/[^a-z ]| {2}/);
  });
});

/* Counted and measured by another program: contexts, bits per held-out character with Witten–Bell. */
describe.each([
  [0, 1, 4.103],
  [1, 27, 3.312],
  [2, 481, 2.684],
  [3, 4088, 2.234],
  [4, 16_102, 2.101],
  [8, 124_382, 2.562],
])("a model of it of order %i", (order, contexts, heldOut) => {
  it(`has ${contexts} contexts and needs ${heldOut} bits for a held-out character`, {
    timeout: 60_000,
  }, () => {
    const alphabet = " abcdefghijklmnopqrstuvwxyz";
    const model = trainNgram(letters.slice(0, TRAINED), order, { alphabet });
    expect(model.contexts(order)).toBe(contexts);
    const bits = model.bitsPerCharacter(letters.slice(TRAINED), letters.slice(TRAINED - 10, TRAINED));
    expect(bits).toBeCloseTo(heldOut, 3);
  });
});
