import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as math from "../src/math/index.ts";

interface Card {
  readonly id: string;
  readonly lesson: string;
  readonly question: string;
  readonly answer: string;
  readonly numbers?: Readonly<Record<string, string>>;
}

const cards: readonly Card[] = parse(readFileSync(join(import.meta.dirname, "review.yml"), "utf8"));

/** Evaluates an author's expression over the exports of src/math. */
function compute(expression: string): number {
  return new Function(...Object.keys(math), `"use strict"; return (${expression})`)(...Object.values(math));
}

/** Half a unit in the last decimal the author wrote. */
const rounding = (written: string) => 0.5000001 * 10 ** -(written.split(".")[1]?.length ?? 0);

/** Numbers with a fraction, as they are written. */
const decimalsIn = (text: string) => text.match(/\d+\.\d+/g) ?? [];

/** The misconceptions the book is to dislodge, and the cards that ask for them. */
const MISCONCEPTIONS = {
  "a rare event makes a high entropy": "rain-in-aswan",
  "bits multiply": "two-and-three",
  "a perfect model has cross-entropy 0": "perfect-list",
  "KL is a distance": "no-distance",
  "an outcome of probability 0 breaks entropy": "fog",
  "sure means right": "sure-and-wrong",
  "logits are probabilities, and softmax twice is harmless": "softmax-twice",
  "reverse KL always picks a mode": "near-hills",
  "no correlation, no information": "square",
  "a lower perplexity is a better model": "longer-tokens",
  "Huffman reaches the entropy": "smoke",
  "independent data show no mutual information": "luck",
};

describe("the cards of the review", () => {
  it("are three to five for each lesson they ask about", () => {
    for (const { lesson } of cards) {
      expect([3, 4, 5], lesson).toContain(cards.filter((card) => card.lesson === lesson).length);
    }
  });

  it("ask for each misconception that the book is to dislodge", () => {
    const ids = cards.map(({ id }) => id);
    for (const [thought, id] of Object.entries(MISCONCEPTIONS)) expect(ids, thought).toContain(id);
  });

  const numbers = cards.flatMap(({ id, question, answer, numbers = {} }) =>
    Object.entries(numbers).map(([written, expression]) => ({
      id,
      written,
      expression,
      said: question + answer,
    })),
  );

  it.each(numbers)("$id: $written is what src/math computes", ({ written, expression, said }) => {
    expect(said.replace(/,(?=\d{3})/g, "")).toContain(written);
    const computed = compute(expression);
    expect(Math.abs(computed - Number(written)), `${expression} is ${computed}`).toBeLessThanOrEqual(
      rounding(written),
    );
  });

  it.each(cards)("$id: each fraction in the answer is given in the question or computed", (card) => {
    const known = [...decimalsIn(card.question), ...Object.keys(card.numbers ?? {})];
    expect(known).toEqual(expect.arrayContaining(decimalsIn(card.answer)));
  });
});
