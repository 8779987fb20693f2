import { randomLcg } from "d3";
import { surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { type Cards, card, count } from "./cards.ts";
import { ALL, CARDS, GAMES } from "./params.ts";

/** A question that was asked, and what its answer was worth. */
export interface Question {
  /** The cards it named, of those that were left. */
  readonly named: Cards;
  readonly yes: boolean;
  /** The cards left before and after the answer. */
  readonly before: Cards;
  readonly left: Cards;
  /** −log of the share that remains, in the unit asked for. */
  readonly gain: number;
}

export interface Game {
  readonly hidden: Cards;
  readonly questions: readonly Question[];
  readonly left: Cards;
  readonly over: boolean;
}

/** The cards to be found, one a game. */
export function hiddenCards(seed: number): readonly Cards[] {
  const random = randomLcg(seed / 2 ** 20);
  return Array.from({ length: GAMES }, () => card(Math.floor(CARDS.length * random())));
}

export function ask(named: Cards, before: Cards, hidden: Cards, unit: Unit): Question {
  const yes = (named & hidden) !== 0;
  const left = yes ? before & named : before & ~named;
  return { named: named & before, yes, before, left, gain: surprisal(count(left) / count(before), unit) };
}

/** The games that a list of questions amounts to: each ends when one card is left. What comes after the last is ignored. */
export function play(asked: readonly Cards[], seed: number, unit: Unit): readonly Game[] {
  let next = 0;
  return hiddenCards(seed).map((hidden) => {
    const questions: Question[] = [];
    let left = ALL;
    while (count(left) > 1 && next < asked.length) {
      const question = ask(asked[next++], left, hidden, unit);
      questions.push(question);
      left = question.left;
    }
    return { hidden, questions, left, over: count(left) === 1 };
  });
}

/** What a player names when these cards are left. */
export type Strategy = (left: Cards) => Cards;

/** The first card that is left. */
export const oneByOne: Strategy = (left) => left & -left;

/** The first half of what is left. */
export function byHalves(left: Cards): Cards {
  let half: Cards = 0;
  for (let i = 0; count(half) < Math.floor(count(left) / 2); i++) half |= left & card(i);
  return half;
}

/** Every question of all games, asked in one way. */
export function askedBy(strategy: Strategy, seed: number): readonly Cards[] {
  return hiddenCards(seed).flatMap((hidden) => {
    const asked: Cards[] = [];
    for (let left = ALL; count(left) > 1; left = ask(asked.at(-1)!, left, hidden, "bits").left) {
      asked.push(strategy(left));
    }
    return asked;
  });
}
