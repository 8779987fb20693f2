import type { ViewProps } from "../../figure/defineWidget.ts";
import { names } from "./cards.ts";
import type { Model } from "./model.ts";
import { ROUNDS, params as schema } from "./params.ts";
import { huffmanWay, splitsBy } from "./tree.ts";
import type { TreeModel } from "./treeModel.ts";

interface Props extends Pick<ViewProps<typeof schema, Model>, "params" | "set"> {
  tree: TreeModel;
}

/** What to do next, and two ways out. The button stays the same element, so that the keyboard's place is kept. */
export function TreeMoves({ params, tree: { p, deck, asked, pending, rounds }, set }: Props) {
  const full = asked >= schema.splits.maxLength;
  const splits = params.splits.slice(0, asked);
  const build = (next: readonly number[]) => set({ splits: next, picked: 0, rounds: 0 });
  const nextSeed = (params.seed % schema.seed.max) + 1;
  const move = pending
    ? {
        label: pending.picked ? `Ask: is it ${names(pending.picked)}?` : "Ask: is it none of these?",
        does: () => build([...splits, pending.picked]),
      }
    : rounds.played < ROUNDS
      ? { label: `Play ${ROUNDS} rounds`, does: () => set({ rounds: ROUNDS }) }
      : { label: `Another ${ROUNDS} rounds`, does: () => set({ seed: nextSeed }) };
  return (
    <p className="next-move">
      <button type="button" className="btn" disabled={pending && full} onClick={move.does}>
        {move.label}
      </button>
      <button type="button" className="lnk" disabled={asked === 0} onClick={() => build(splits.slice(0, -1))}>
        Take back
      </button>
      <button
        type="button"
        className="lnk"
        disabled={(deck & (deck - 1)) === 0}
        onClick={() => build(splitsBy(huffmanWay(p), p))}
      >
        Huffman’s tree
      </button>
    </p>
  );
}
