import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaults, merge } from "../../figure/schema.ts";
import type { Unit } from "../../math/unit.ts";
import { count, names } from "./cards.ts";
import definition from "./index.ts";
import { model } from "./model.ts";
import { ALL, params } from "./params.ts";
import { ask, askedBy, byHalves, oneByOne, play } from "./play.ts";
import { answer, summary, worth } from "./sentences.ts";

const at = (state: object, unit: Unit = "bits") => model(merge(params, defaults(params), state), unit);
const plain = (text: string) => text.replaceAll("\u00a0", " ");
const preset = (id: string) => definition.presets.find((each) => each.id === id)!.state;
const seeds = fc.integer({ min: 1, max: 9999 });

describe("a question", () => {
  it("that splits the cards evenly gains 1 bit whatever the answer", () => {
    for (const hidden of [0b1, 0b10000]) {
      expect(ask(0b1111, ALL, hidden, "bits").gain).toBe(1);
    }
  });

  it("that names one card of eight gains 3 bits or 0.19", () => {
    expect(ask(0b1, ALL, 0b1, "bits").gain).toBe(3);
    expect(ask(0b1, ALL, 0b10, "bits").gain).toBeCloseTo(0.193, 3);
  });

  it("that names all or none gains nothing, and leaves every card", () => {
    for (const useless of [0, ALL]) {
      expect(ask(useless, ALL, 0b100, "bits")).toMatchObject({ gain: 0, left: ALL });
    }
  });
});

describe("a game", () => {
  it("ends with the hidden card and with 3 bits, however it was asked", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: ALL }), { maxLength: 60 }), seeds, (asked, seed) => {
        for (const { questions, left, over, hidden } of play(asked, seed, "bits")) {
          const gained = questions.reduce((total, { gain }) => total + gain, 0);
          expect(gained).toBeCloseTo(3 - Math.log2(count(left)), 9);
          expect(left & hidden).toBe(hidden);
          if (over) expect(left).toBe(hidden);
        }
      }),
    );
  });

  it("takes 3 questions by halves, and 1 to 7 card by card", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const lengths = (way: typeof byHalves) =>
          play(askedBy(way, seed), seed, "bits").map(({ questions }) => questions.length);
        expect(lengths(byHalves)).toEqual([3, 3, 3]);
        for (const length of lengths(oneByOne)) expect([1, 2, 3, 4, 5, 6, 7]).toContain(length);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a question after the last game without effect", () => {
    const asked = preset("balanced").asked!;
    expect(at({ asked: [...asked, 1, 2, 3], game: 3 }).games).toEqual(at({ asked, game: 3 }).games);
  });

  it("cannot be skipped by a link", () => {
    expect(at({ game: 3, asked: [] }).current).toBe(0);
  });
});

describe("what is spoken", () => {
  it("ends, by halves, on 8 cards, 3 questions, 3 bits", () => {
    expect(plain(summary(at(preset("balanced"))))).toBe(
      "8 cards, 3 questions, 3 bits. Over 3 games, 3 questions on average for the same 3 bits.",
    );
  });

  it("says what card by card costs", () => {
    expect(plain(summary(at(preset("linear"))))).toBe(
      "8 cards, 2 questions, 3 bits. Over 3 games, 4.33 questions on average for the same 3 bits: halving needs 3.",
    );
  });

  it("calls an average under 3 luck", () => {
    const lucky = at({ asked: play([], 5, "bits").map(({ hidden }) => hidden), game: 3, seed: 5 });
    expect(lucky.averageQuestions).toBe(1);
    expect(summary(lucky)).toContain("luck");
  });

  it.each([
    [0b1111, "Naming 4 of 8: 1 bit, whatever the answer."],
    [0b1, "Naming 1 of 8: 3 bits if yes, 0.19 bits if no, 0.54 bits on average."],
    [0, "Naming none of the cards left: the answer is no, and worth 0."],
    [ALL, "Naming every card left: the answer is yes, and worth 0."],
  ])("weighs the question %d before it is asked", (picked, sentence) => {
    expect(plain(worth(at({ picked })))).toBe(sentence);
  });

  it("repeats a question with its answer", () => {
    expect(plain(answer(ask(0b11, 0b1111, 0b1, "bits"), "bits"))).toBe(
      "Is it A or B? Yes: 2 of 4 remain, 1 bit.",
    );
    expect(names(0b10010101)).toBe("A, C, E or H");
  });
});
