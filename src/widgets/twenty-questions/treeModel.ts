import { randomLcg } from "d3";
import type { State } from "../../figure/params.ts";
import { binaryEntropy, entropy, expectedLength, huffmanLengths, sampleIndex } from "../../math/index.ts";
import { type Cards, card, count } from "./cards.ts";
import { type params, ROUNDS } from "./params.ts";
import { chanceOf, deckOf, type Group, grow } from "./tree.ts";

/** The next question, as it stands. */
interface Pending {
  readonly cards: Cards;
  readonly picked: Cards;
  /** How likely a yes is, of those who get here. */
  readonly yes: number;
  /** What the answer tells on average, in bits. */
  readonly worth: number;
}

/** Cards found one after the other, and how many questions they took. */
export interface Rounds {
  readonly played: number;
  /** After each round, the mean of all so far: by the tree built here, and by Huffman's. */
  readonly own: readonly number[];
  readonly huffman: readonly number[];
}

export interface TreeModel {
  readonly p: readonly number[];
  readonly deck: Cards;
  readonly groups: readonly Group[];
  /** Questions in the tree. */
  readonly asked: number;
  readonly pending: Pending | undefined;
  /** The question asked last had only one possible answer. */
  readonly useless: boolean;
  /** Questions on average: of the tree so far, and of Huffman's. */
  readonly average: number;
  readonly huffman: number;
  /** Bits there are to find out, and that the open groups still hide. */
  readonly entropy: number;
  readonly hidden: number;
  readonly rounds: Rounds;
}

/** The tree of questions as far as it is built. In bits, whatever the reader's unit: that is what a yes or a no can say. */
export function treeModel({ p, splits, picked, rounds, seed }: State<typeof params>): TreeModel {
  const deck = deckOf(p);
  const { groups, next } = grow(splits, p);
  const asked = groups.filter(({ yes }) => yes !== undefined);
  const last = asked.at(-1);
  const open = groups.filter(({ cards, yes }) => count(cards) > 1 && yes === undefined);
  const lengths = huffmanLengths(p);
  return {
    p,
    deck,
    groups,
    asked: asked.length,
    pending: next === undefined ? undefined : pending(groups[next]!, picked, p),
    useless: last !== undefined && (groups[last.yes!]!.cards === 0 || groups[last.no!]!.cards === 0),
    // A question is asked as often as its group is reached.
    average: asked.reduce((sum, { chance }) => sum + chance, 0),
    huffman: expectedLength(p, lengths),
    entropy: entropy(p),
    hidden: open.reduce((sum, { cards, chance }) => sum + chance * entropyWithin(cards, chance, p), 0),
    rounds: play(p, depths(groups, p), lengths, next === undefined ? rounds : 0, seed),
  };
}

function pending({ cards, chance }: Group, picked: Cards, p: readonly number[]): Pending {
  const yes = Math.min(1, chanceOf(cards & picked, p) / chance);
  return { cards, picked: cards & picked, yes, worth: binaryEntropy(yes) };
}

function entropyWithin(cards: Cards, chance: number, p: readonly number[]): number {
  return p.reduce(
    (sum, x, i) => (cards & card(i) && x > 0 ? sum - (x / chance) * Math.log2(x / chance) : sum),
    0,
  );
}

/** How deep each card lies. */
function depths(groups: readonly Group[], p: readonly number[]): number[] {
  return p.map((_, i) => groups.find(({ cards, yes }) => cards === card(i) && yes === undefined)?.depth ?? 0);
}

function play(
  p: readonly number[],
  own: readonly number[],
  huffman: readonly number[],
  played: number,
  seed: number,
): Rounds {
  const random = randomLcg(seed / 2 ** 20);
  const hidden = Array.from({ length: ROUNDS }, () => sampleIndex(p, random())).slice(0, played);
  return { played, own: means(hidden, own), huffman: means(hidden, huffman) };
}

function means(hidden: readonly number[], questions: readonly number[]): number[] {
  let total = 0;
  return hidden.map((index, i) => {
    total += questions[index]!;
    return total / (i + 1);
  });
}
