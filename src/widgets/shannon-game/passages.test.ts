import { letters } from "virtual:moby-dick";
import { describe, expect, it } from "vitest";
import { defaults } from "../../figure/schema.ts";
import { trainNgram } from "../../math/index.ts";
import { EXAMPLE, readRanks } from "./desk.ts";
import { model as gameModel } from "./model.ts";
import { LETTERS, PASSAGE_COUNT, params } from "./params.ts";
import { PASSAGES } from "./passages.ts";

const border = Math.floor(0.9 * letters.length);
const heldOut = letters.slice(border);
const all = [EXAMPLE, ...PASSAGES];

describe("the passages", () => {
  it("are an example and twelve to play, from words no model was trained on", () => {
    expect(PASSAGES).toHaveLength(PASSAGE_COUNT);
    expect(PASSAGES.map(({ hidden }) => hidden).join("")).toHaveLength(LETTERS);
    for (const { given, hidden } of all) {
      const at = heldOut.indexOf(` ${given} ${hidden} `);
      expect(at).toBeGreaterThan(0);
      expect(heldOut.indexOf(hidden, at + given.length + 3)).toBe(-1);
    }
  });

  it("do not overlap", () => {
    const places = all
      .map(({ given, hidden }) => {
        const text = `${given} ${hidden}`;
        return { from: heldOut.indexOf(text), to: heldOut.indexOf(text) + text.length };
      })
      .sort((a, b) => a.from - b.from);
    for (let i = 1; i < places.length; i++) expect(places[i].from).toBeGreaterThan(places[i - 1].to);
  });

  it("carry the ranks that a 5-gram of the training part gives them; what it pays is what the picture says", {
    timeout: 30000,
  }, () => {
    const model = trainNgram(letters.slice(0, border), 4);
    const ranksOf = (given: string, hidden: string) =>
      [...hidden].map((letter, i) => {
        const p = model.distribution(`${given} ${hidden.slice(0, i)}`);
        const order = model.alphabet.map((symbol, k) => ({ symbol, p: p[k] })).sort((a, b) => b.p - a.p);
        return order.findIndex(({ symbol }) => symbol === letter) + 1;
      });
    for (const { given, hidden, model: digits } of PASSAGES) {
      expect(readRanks(digits)).toEqual(ranksOf(given, hidden));
    }
    const { frequencies, fiveGram } = gameModel(defaults(params), "bits").levels;
    const training = letters.slice(0, border);
    expect(model.bitsPerCharacter(heldOut, training)).toBeCloseTo(fiveGram, 3);
    expect(trainNgram(training, 0).bitsPerCharacter(heldOut)).toBeCloseTo(frequencies, 3);
    expect(EXAMPLE.ranks).toEqual(ranksOf(EXAMPLE.given, EXAMPLE.hidden).slice(0, 62));
  });
});
