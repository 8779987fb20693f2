import type { State } from "../../figure/params.ts";
import {
  blockWeights,
  canonicalCode,
  entropy,
  expectedLength,
  huffmanLengths,
  huffmanMerges,
  kraftSum,
  surprisal,
} from "../../math/index.ts";
import { LETTERS, MOST_BLOCKS, type params as schema } from "./params.ts";
import { type Sent, send } from "./send.ts";
import { growing, type Tree, treeOf, wordAt } from "./tree.ts";

/** A letter, or a block of letters, and its codeword. */
export interface Entry {
  /** "a", or "ab" for a block. */
  readonly key: string;
  readonly p: number;
  /** −log₂ p, in bits; infinite where p is 0. */
  readonly surprise: number;
  /** Bits of its codeword; 0 where it has none. */
  readonly length: number;
  /** "" where it has none, or where no code has these lengths. */
  readonly word: string;
}

/** What Huffman's code for blocks of so many letters needs, in bits a letter. */
export type BlockCost = readonly [size: number, bits: number];

export interface Model {
  readonly letters: readonly Entry[];
  /** What has a codeword of its own: the letters, or blocks of them. */
  readonly entries: readonly Entry[];
  /** Letters per codeword, and the most that can be drawn of this alphabet. */
  readonly block: number;
  readonly largest: number;
  readonly costs: readonly BlockCost[];
  /** How much of the budget of 1 the codewords take. */
  readonly spent: number;
  readonly overspent: boolean;
  /** A letter that can come has no codeword, although others have one. */
  readonly speechless: string;
  /** The only letter there is. */
  readonly only: string;
  /** Bits a letter: of this code, at least, and of Huffman's. */
  readonly average: number;
  readonly entropy: number;
  readonly huffman: number;
  /** How many bits all codewords would need if they were alike. */
  readonly fixed: number;
  readonly tree: Tree;
  /** Steps of Huffman's construction: shown (0 for the finished tree) and in all. */
  readonly step: number;
  readonly steps: number;
  readonly sent: Sent;
}

/** Everything the workshop shows. Amounts are in bits, whatever the reader's unit: codewords are made of them. */
export function model({ p, lengths: given, block: wanted, replay, message }: State<typeof schema>): Model {
  const largest = largestBlock(p.length);
  const block = Math.min(wanted, largest);
  const weights = blockWeights(p, block);
  const merges = huffmanMerges(weights);
  const best = huffmanLengths(weights);
  const step = Math.min(replay, merges.length);
  const fixed = equalLength(p.length);
  // Lengths written for another alphabet say nothing about this one.
  const own = given.length === p.length ? given : p.map(() => fixed);
  const lengths = block > 1 || step > 0 ? best : own;
  const spent = kraftSum(lengths);
  const tree = step > 0 ? growing(merges, weights, step) : treeOf(lengths);
  const words = spent > 1 ? lengths.map(() => "") : canonicalCode(lengths);
  // Huffman’s own tree may order words of one length in another way.
  if (step > 0 && block === 1) for (const leaf of tree.leaves) words[leaf.index] = wordAt(leaf);
  const alone = p.filter((x) => x > 0).length === 1 ? p.findIndex((x) => x > 0) : -1;
  const entries = weights.map((weight, i) => ({
    key: blockName(i, p.length, block),
    p: weight,
    surprise: surprisal(Math.min(weight, 1)),
    length: lengths[i]!,
    word: words[i]!,
  }));
  const huffman = expectedLength(weights, best) / block;
  return {
    letters: block === 1 ? entries : p.map((x, i) => letter(i, x)),
    entries,
    block,
    largest,
    costs: Array.from({ length: largest }, (_, i) => blockCost(p, i + 1)),
    spent,
    overspent: spent > 1,
    speechless: alone < 0 ? (entries.find((entry) => entry.p > 0 && entry.length === 0)?.key ?? "") : "",
    only: alone < 0 ? "" : LETTERS[alone]!,
    average: expectedLength(weights, lengths) / block,
    entropy: entropy(p),
    huffman,
    fixed,
    tree,
    step,
    steps: merges.length,
    sent: send(message, p.length, block, words, spent > 1),
  };
}

const letter = (i: number, p: number): Entry => ({
  key: LETTERS[i]!,
  p,
  surprise: surprisal(p),
  length: 0,
  word: "",
});

/** Bits in which this many letters can be told apart by words of one length. */
export const equalLength = (count: number): number => Math.ceil(Math.log2(count));

function largestBlock(letters: number): number {
  let size = 1;
  while (size < 5 && letters ** (size + 1) <= MOST_BLOCKS) size++;
  return size;
}

function blockCost(p: readonly number[], size: number): BlockCost {
  const weights = blockWeights(p, size);
  return [size, expectedLength(weights, huffmanLengths(weights)) / size];
}

function blockName(index: number, letters: number, size: number): string {
  let name = "";
  for (let rest = index, i = 0; i < size; i++, rest = Math.floor(rest / letters)) {
    name = LETTERS[rest % letters] + name;
  }
  return name;
}
