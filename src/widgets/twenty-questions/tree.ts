import { huffmanMerges } from "../../math/index.ts";
import { type Cards, card, count } from "./cards.ts";

/** A group of cards that can still be the one, when the answers have led there. */
export interface Group {
  readonly cards: Cards;
  readonly depth: number;
  readonly chance: number;
  /** The place in the list of what a yes and a no lead to; none where nothing is asked. */
  readonly yes?: number;
  readonly no?: number;
}

export interface Questions {
  /** Level by level, the whole deck first. */
  readonly groups: readonly Group[];
  /** Where the next question goes: the first group of more than one card. None once every card is told apart. */
  readonly next: number | undefined;
}

export const chanceOf = (cards: Cards, p: readonly number[]): number =>
  p.reduce((sum, x, i) => (cards & card(i) ? sum + x : sum), 0);

/** The cards that can be chosen at all. */
export const deckOf = (p: readonly number[]): Cards =>
  p.reduce((cards, x, i) => (x > 0 ? cards | card(i) : cards), 0);

/** The tree that a list of questions makes, each put to the first group that is still open. */
export function grow(splits: readonly Cards[], p: readonly number[]): Questions {
  type Growing = { -readonly [K in keyof Group]: Group[K] };
  const deck = deckOf(p);
  const groups: Growing[] = [{ cards: deck, depth: 0, chance: chanceOf(deck, p) }];
  let at = 0;
  const toNext = () => {
    while (at < groups.length && count(groups[at]!.cards) < 2) at++;
  };
  toNext();
  for (const named of splits) {
    if (at >= groups.length) break;
    const group = groups[at]!;
    for (const [answer, cards] of [
      ["yes", group.cards & named],
      ["no", group.cards & ~named],
    ] as const) {
      group[answer] = groups.length;
      groups.push({ cards, depth: group.depth + 1, chance: chanceOf(cards, p) });
    }
    at++;
    toNext();
  }
  return { groups, next: at < groups.length ? at : undefined };
}

/** What to name when these cards are left, as a way to build a whole tree. */
export type Way = (cards: Cards) => Cards;

/** The questions of a whole tree asked in one way, level by level. */
export function splitsBy(way: Way, p: readonly number[]): readonly Cards[] {
  const splits: Cards[] = [];
  for (;;) {
    const { groups, next } = grow(splits, p);
    if (next === undefined) return splits;
    splits.push(way(groups[next]!.cards));
  }
}

/** Huffman's tree, asked for the heavier part. */
export function huffmanWay(p: readonly number[]): Way {
  const parts = new Map<Cards, Cards>();
  const cards: Cards[] = p.map((_, i) => card(i));
  for (const {
    node,
    parts: [light, heavy],
  } of huffmanMerges(p)) {
    cards[node] = cards[light]! | cards[heavy]!;
    parts.set(cards[node], cards[heavy]!);
  }
  return (group) => parts.get(group)!;
}
