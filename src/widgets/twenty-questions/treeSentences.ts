import { formatNumber, formatProbability } from "../../ui/format.ts";
import { count, names } from "./cards.ts";
import type { TreeModel } from "./treeModel.ts";

const SAME = 1e-9;

/** As few decimals as say it, at most three. */
const brief = (x: number): string =>
  formatNumber(x, (String(Number(x.toFixed(3))).split(".")[1] ?? "").length);

const counted = (x: number, thing: string): string => {
  const text = brief(x);
  return `${text} ${thing}${text === "1" ? "" : "s"}`;
};

/** "0.50", "0.125", "0.00123" */
export const chance = (p: number): string =>
  p < 0.01 ? formatProbability(p) : formatNumber(p, Math.abs(p - Math.round(100 * p) / 100) < SAME ? 2 : 3);

/** What the next question of the tree would be worth. */
export function prospect({ pending }: TreeModel): string {
  if (!pending) return "";
  const { cards, picked, yes, worth } = pending;
  if (picked === 0 || picked === cards) {
    const [which, answer] = picked === 0 ? ["none", "no"] : ["all", "yes"];
    return `Naming ${which} of them: the answer can only be ${answer}. Worth 0 bits, and it counts.`;
  }
  return `Yes with ${chance(yes)}, no with ${chance(1 - yes)}: worth ${counted(worth, "bit")} on average.`;
}

/** What the tree comes to. */
export function treeSummary(tree: TreeModel): string {
  const { deck, pending, average, huffman, entropy, hidden, useless } = tree;
  if (count(deck) === 1) return `One card, ${names(deck)}: no questions, 0 bits.`;
  if (pending) {
    const idle = useless ? "The last question could have only one answer: 0 bits, and it counts. " : "";
    const group = pending.cards === deck ? "all of them" : names(pending.cards).replace(" or ", " and ");
    return `${idle}${counted(average, "question")} on average so far, ${counted(hidden, "bit")} of ${brief(entropy)} still hidden. Next, tell apart ${group}.`;
  }
  const score = `${count(deck)} cards, ${counted(average, "question")}, ${counted(entropy, "bit")}.`;
  return [score, comparison(average, huffman, entropy), played(tree)].filter(Boolean).join(" ");
}

function comparison(average: number, huffman: number, entropy: number): string {
  if (average - huffman > SAME) return `Huffman’s tree needs ${brief(huffman)}.`;
  return average - entropy > SAME ? "No tree needs fewer." : "";
}

function played({ rounds: { played, own, huffman } }: TreeModel): string {
  if (played === 0) return "";
  const [mine, best] = [own, huffman].map((means) => formatNumber(means[played - 1]!, 2));
  return `${played === 1 ? "After one round" : `After ${played} rounds`}: ${mine} on average, Huffman’s ${best}.`;
}
