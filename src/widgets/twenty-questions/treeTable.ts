import type { Table } from "../../figure/defineWidget.ts";
import { count, names } from "./cards.ts";
import type { TreeModel } from "./treeModel.ts";
import { chance } from "./treeSentences.ts";

/** Every group of cards in the tree: how likely, how many questions before it, and what is asked there. */
export function treeTable({ groups }: TreeModel): Table {
  return {
    columns: ["cards", "probability", "questions before", "asked there"],
    rows: groups.map(({ cards, depth, chance: p, yes }) => [
      names(cards),
      chance(p),
      depth,
      yes === undefined ? (count(cards) > 1 ? "not yet" : "nothing") : `is it ${names(groups[yes]!.cards)}?`,
    ]),
  };
}
