// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { showing } from "../../figure/showing.tsx";
import widget from "./index.ts";

const spoken = () => document.querySelector("[data-summary]")!.textContent;
const LENGTH: Record<string, number> = { a: 1, b: 2, c: 3, d: 3 };
const show = showing(widget);

describe("shorter words", () => {
  it("carry one message on two tapes, two bits a letter or as few as the letter is frequent", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9999 }), (count, seed) => {
        const { letters, tapes } = widget.model({ letters: count, seed }, "bits");
        expect(letters).toHaveLength(count);
        expect(tapes[0].bits).toBe(2 * count);
        expect(tapes[1].bits).toBe([...letters].reduce((sum, letter) => sum + LENGTH[letter], 0));
      }),
    );
  });

  it("need 1.75 bits a letter in the long run", () => {
    const seeds = Array.from({ length: 200 }, (_, i) => i + 1);
    const bits = seeds.map((seed) => widget.model({ letters: 40, seed }, "bits").tapes[1].bits);
    expect(bits.reduce((sum, x) => sum + x, 0) / (200 * 40)).toBeCloseTo(1.75, 1);
  });

  it("begin with 24 letters whose bits are in proportion, and can be read back", () => {
    const { letters, tapes } = widget.model({ letters: 24, seed: widget.params.seed.default }, "bits");
    expect(["a", "b", "c", "d"].map((key) => letters.split(key).length - 1)).toEqual([12, 6, 3, 3]);
    const bits = tapes[1].words.join("");
    expect(
      bits.match(/0|10|110|111/g)!.map((word) => "abcd"[["0", "10", "110", "111"].indexOf(word)]),
    ).toEqual([...letters]);
  });

  it("say how far the two ends have drifted apart", () => {
    const figure = show();
    expect(spoken()).toBe(
      "24 letters, one message on two tapes: 48 bits if every letter takes two, 42 bits if frequent letters have the short words, 1.75 a letter.",
    );
    figure.move("letters so far", 40);
    expect(figure.valueText("letters so far")).toMatch(/^40 letters: 80 bits against (69|70|71)$/);
  });

  it("have other letters at the press of a button", () => {
    const figure = show();
    const before = document.querySelector(".tape-black")!.getAttribute("d");
    figure.press("Other letters");
    expect(document.querySelector(".tape-black")!.getAttribute("d")).not.toBe(before);
  });
});
