import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import definition from "./index.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { sending, summary } from "./sentences.ts";

const at = (state: object) => model(merge(params, defaults(params), state));
const preset = (id: string) => at(definition.presets.find((each) => each.id === id)!.state);

describe("a code", () => {
  it("costs the length of each codeword times how often it is sent", () => {
    expect(preset("fixed").average).toBe(2);
    expect(preset("huffman").average).toBe(1.75);
    expect(preset("seventy").average).toBeCloseTo(1.3, 12);
    expect(preset("forty").average).toBeCloseTo(1.9, 12);
    expect(preset("die").average).toBeCloseTo(8 / 3, 12);
    expect(preset("nearly").average).toBeCloseTo(1.05, 12);
    expect(preset("reversed").average).toBe(2.625);
  });

  it("made for the reverse of its letters wastes 0.875 bits on top of the entropy of 1.75", () => {
    const { average, entropy } = preset("reversed");
    expect(entropy).toBe(1.75);
    expect(average - entropy).toBe(0.875);
  });

  it("cannot be decoded when its codewords take 1.25 of the budget", () => {
    expect(preset("overspent")).toMatchObject({ spent: 1.25, overspent: true });
    expect(preset("overspent").entries.map(({ word }) => word)).toEqual(["", "", ""]);
    expect(preset("overspent").tree.leaves.map(({ over }) => over)).toEqual([false, false, true]);
  });

  it("for blocks of the 90 to 10 coin comes down towards 0.469 bits a letter", () => {
    const bits = preset("pairs").costs.map(([, cost]) => cost.toFixed(4));
    expect(bits).toEqual(["1.0000", "0.6450", "0.5327", "0.4925", "0.4802"]);
    expect(preset("fives").average).toBeCloseTo(0.4802, 4);
    expect(preset("fives").entropy).toBeCloseTo(0.469, 4);
  });
});

describe("what is spoken", () => {
  it.each([
    [
      "fixed",
      "Average 2 bits, entropy 1.75, budget spent exactly. Huffman’s code needs 1.75, so 0.25 are wasted.",
    ],
    ["huffman", "Average 1.75 bits, entropy 1.75, budget spent exactly."],
    ["seventy", "Average 1.3 bits, entropy 1.157, budget spent exactly. No code of whole bits is shorter."],
    [
      "reversed",
      "Average 2.625 bits, entropy 1.75, budget spent exactly. Huffman’s code needs 1.75, so 0.875 are wasted.",
    ],
    ["overspent", "The codewords take 1.25 of a budget of 1. No code of these lengths can be decoded."],
    [
      "fives",
      "One codeword for 5 letters: 0.4802 bits a letter, where one letter at a time takes 1. The entropy is 0.469.",
    ],
  ])("says what %s comes to", (id, sentence) => {
    expect(summary(preset(id))).toBe(sentence);
  });

  it("counts the bits of a message", () => {
    expect(sending(preset("fixed"))).toBe("16 bits, 2 a letter; words of 2 bits need 16.");
    expect(preset("huffman").sent.words.join(" ")).toBe("0 10 0 110 0 10 0 111");
    expect(sending(preset("huffman"))).toBe("14 bits, 1.75 a letter; words of 2 bits need 16.");
  });
});
