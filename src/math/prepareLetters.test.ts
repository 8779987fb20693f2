import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareLetters } from "./prepareLetters.ts";

describe("prepareLetters", () => {
  it("keeps letters in lower case and one space where there was anything else", () => {
    expect(prepareLetters("CHAPTER 1. Loomings.\n\nCall me Ishmael—some years ago…")).toBe(
      "chapter loomings call me ishmael some years ago",
    );
    expect(prepareLetters("naïve café")).toBe("na ve caf");
    expect(prepareLetters(" 42 ")).toBe("");
  });

  it("leaves what it has prepared as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const letters = prepareLetters(text);
        expect(letters).toMatch(/^([a-z]+( [a-z]+)*)?$/);
        expect(prepareLetters(letters)).toBe(letters);
      }),
    );
  });
});
