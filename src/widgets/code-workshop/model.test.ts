import fc from "fast-check";
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

describe("Huffman's steps", () => {
  it("join the two lightest, from 0.10 and 0.20 to everything", () => {
    const state = definition.presets.find(({ id }) => id === "forty")!.state;
    const weights = [1, 2, 3].map((replay) => at({ ...state, replay }).tree.heads.at(-1)!.weight);
    expect(weights.map((weight) => weight.toFixed(12))).toEqual(
      [0.3, 0.6, 1].map((weight) => weight.toFixed(12)),
    );
    expect(summary(at({ ...state, replay: 1 }))).toBe(
      "Huffman, step 1 of 3: the two lightest are joined and weigh 0.30 from now on.",
    );
    expect(at({ ...state, replay: 3 }).tree.branches).toHaveLength(6);
    expect(summary(at({ ...state, replay: 3 }))).toContain("Average 1.9 bits");
  });

  it("end in a prefix code of the average Huffman reaches, whatever the letters", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(weights, (all) => {
        const p = all.map((x) => x / all.reduce((a, b) => a + b));
        const { entries, average, huffman, entropy, spent } = at({ p, replay: 63 });
        expect(average).toBe(huffman);
        expect(spent).toBe(1);
        expect(average).toBeGreaterThan(entropy - 1e-9);
        expect(average).toBeLessThan(entropy + 1);
        const words = entries.map(({ word }) => word);
        for (const word of words) expect(words.filter((other) => other.startsWith(word))).toEqual([word]);
      }),
    );
  });
});

describe("at its edges, the workshop", () => {
  it("needs no bits for the only letter there is, and says what is done in practice", () => {
    const only = at({ p: [1, 0], replay: 1 });
    expect(only).toMatchObject({ average: 1, entropy: 0, huffman: 0, steps: 0 });
    expect(summary(only)).toBe(
      "Only a is ever sent, so nothing need be said: 0 bits. In practice a code still spends 1, to say that anything came at all.",
    );
    expect(at({ p: [1, 0], lengths: [0, 0] }).average).toBe(0);
  });

  it("gives no codeword to a letter that never comes, and cannot send it", () => {
    const state = { p: [0.5, 0.5, 0], lengths: [1, 1, 0], message: "abc" };
    expect(at(state)).toMatchObject({ average: 1, spent: 1, speechless: "" });
    expect(sending(at(state))).toBe("c has no codeword, so this cannot be sent.");
  });

  it("is infinitely dear where a letter that comes has no codeword", () => {
    const mute = at({ p: [0.5, 0.25, 0.25], lengths: [1, 2, 0] });
    expect(mute.average).toBe(Number.POSITIVE_INFINITY);
    expect(summary(mute)).toBe("c can come but has no codeword: there is a message this code cannot send.");
  });

  it("shows what an incomplete code leaves unspent", () => {
    expect(summary(at({ p: [0.5, 0.25, 0.25], lengths: [2, 2, 2] }))).toBe(
      "Average 2 bits, entropy 1.5, 0.25 of the budget unspent: a codeword could be shorter.",
    );
  });

  it("begins with equal lengths when it is given ones for another alphabet", () => {
    expect(at({ p: [0.7, 0.2, 0.1] }).entries.map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  it("leaves out what is no letter, and fills up the last block", () => {
    expect(sending(at({ message: "a! d" }))).toBe(
      "4 bits, 2 a letter; words of 2 bits need 4. “!” is no letter of this code and is left out.",
    );
    expect(at({ p: [0.9, 0.1], block: 2, message: "aab" }).sent).toMatchObject({ letters: 4, filling: 1 });
    expect(sending(preset("overspent"))).toContain("the budget is overspent");
    expect(sending(at({ message: "" }))).toBe("Nothing to send: 0 bits.");
  });

  it("draws blocks only as long as 64 of them hold", () => {
    expect(
      [2, 3, 4, 5, 6].map((n) => at({ p: Array.from({ length: n }, () => 1 / n), block: 5 }).largest),
    ).toEqual([5, 3, 3, 2, 2]);
  });
});
