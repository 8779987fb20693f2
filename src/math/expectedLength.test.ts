import { describe, expect, it } from "vitest";
import { expectedLength } from "./expectedLength.ts";

describe("expectedLength", () => {
  it("is infinite where something can happen that has no codeword", () => {
    expect(expectedLength([0.5, 0.25, 0.25], [1, 1, 0])).toBe(Infinity);
    expect(expectedLength([0.5, 0.5, 0], [1, 1, 0])).toBe(1);
    expect(expectedLength([0, 1], [0, 0])).toBe(0);
    expect(expectedLength([0, 1], [0, 1])).toBe(1);
  });

  it("refuses what does not belong together", () => {
    expect(() => expectedLength([1], [1, 1])).toThrow(/^p has length 1 but lengths has length 2/);
    expect(() => expectedLength([0.5, 0.5], [1, -1])).toThrow(/^lengths\[1\] is -1/);
    expect(() => expectedLength([0.5, 0.6], [1, 1])).toThrow(/^p sums to 1.1/);
  });
});
