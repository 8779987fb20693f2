import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Entry, Model } from "./model.ts";
import type { Tree } from "./tree.ts";

const SAME = 1e-9;

/** As few decimals as say it, at most so many: "2", "1.75", "1.157". */
export function brief(x: number, most = 3): string {
  return formatNumber(x, (String(Number(x.toFixed(most))).split(".")[1] ?? "").length);
}

/** "0.50", "0.125", "0.00123" */
export const chance = (p: number): string =>
  p < 0.01 ? formatProbability(p) : formatNumber(p, Math.abs(p - Math.round(100 * p) / 100) < SAME ? 2 : 3);

/** What the state comes to. */
export function summary(model: Model): string {
  const { step, steps, only, block } = model;
  if (step > 0 && step < steps) return replayed(model);
  if (only) {
    return `Only ${only} is ever sent, so nothing need be said: 0 bits. In practice a code still spends 1, to say that anything came at all.`;
  }
  return block > 1 ? blocks(model) : verdict(model);
}

function verdict(model: Model): string {
  const { average, entropy, huffman, spent, overspent, speechless } = model;
  if (overspent) {
    return `The codewords take ${brief(spent)} of a budget of 1. No code of these lengths can be decoded.`;
  }
  if (speechless)
    return `${speechless} can come but has no codeword: there is a message this code cannot send.`;
  const means = `Average ${brief(average)} bits, entropy ${brief(entropy)},`;
  if (spent < 1) {
    return `${means} ${brief(1 - spent, 4)} of the budget unspent: a codeword could be shorter.`;
  }
  const exact = `${means} budget spent exactly.`;
  if (average - huffman > SAME) {
    return `${exact} Huffman’s code needs ${brief(huffman)}, so ${brief(average - huffman)} are wasted.`;
  }
  return average - entropy > SAME ? `${exact} No code of whole bits is shorter.` : exact;
}

function blocks({ block, average, entropy, costs }: Model): string {
  return `One codeword for ${block} letters: ${brief(average, 4)} bits a letter, where one letter at a time takes ${brief(costs[0]![1])}. The entropy is ${brief(entropy)}.`;
}

function replayed({ step, steps, tree }: Model): string {
  return `Huffman, step ${step} of ${steps}: the two lightest are joined and weigh ${chance(newest(tree))} from now on.`;
}

/** What the step of Huffman’s just shown made of two. */
export const newest = ({ heads }: Tree): number => heads.at(-1)?.weight ?? 0;

const inBits = (count: number): string => (count === 1 ? "1 bit" : `${count} bits`);

/** What the codeword of a letter means, for a slider. */
export function wordSpoken({ key, length, word }: Entry): string {
  if (length === 0) return `${key} has no codeword`;
  return `${inBits(length)}, ${brief(2 ** -length, 4)} of the budget${word && `, codeword ${[...word].join(" ")}`}`;
}

/** What becomes of the message, in words. */
export function sending({ sent, block, fixed, overspent, only }: Model): string {
  const { bits, letters, filling, stranger, unsayable } = sent;
  const left = stranger ? ` “${stranger}” is no letter of this code and is left out.` : "";
  if (overspent) return `No codewords, no message: the budget is overspent.${left}`;
  if (unsayable) return `${unsayable} has no codeword, so this cannot be sent.${left}`;
  if (letters === 0) return `Nothing to send: 0 bits.${left}`;
  const count = bits === 1 ? "1 bit" : `${bits} bits`;
  const average = only
    ? ""
    : `, ${brief(bits / letters, 2)} a letter; words of ${fixed} bits need ${fixed * (letters - filling)}`;
  const filled = filling > 0 ? ` The last block of ${block} is filled up with a.` : "";
  return `${count}${average}.${filled}${left}`;
}
