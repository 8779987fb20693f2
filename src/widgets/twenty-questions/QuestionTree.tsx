import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { CardTable } from "./CardTable.tsx";
import { count, names } from "./cards.ts";
import type { Model } from "./model.ts";
import { ANIMALS, ROUNDS, type params as schema } from "./params.ts";
import { RoundsChart } from "./RoundsChart.tsx";
import { TreeChart } from "./TreeChart.tsx";
import { TreeMoves } from "./TreeMoves.tsx";
import { chance, prospect } from "./treeSentences.ts";

/** Cards that are not chosen equally often, a tree of questions to find them, and how it does against Huffman's. */
export function QuestionTree({ params, model: { tree }, set }: ViewProps<typeof schema, Model>) {
  const { p, deck, pending, average, huffman, entropy, rounds } = tree;
  const many = count(deck);
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="q"
          label="questions on average"
          value={formatNumber(average)}
          unit={pending ? "so far" : ""}
        />
        <Readout quantity="h" label="entropy" value={formatNumber(entropy)} unit="bits" />
        <Readout label="Huffman’s tree" value={formatNumber(huffman)} unit="questions" />
      </Readouts>
      <View
        cols="3/9"
        title={
          pending
            ? `${pending.cards === deck ? `One of ${many} cards is chosen.` : `Now it is ${names(pending.cards)}.`} Which should the question name?`
            : "Every card is found."
        }
      >
        <CardTable
          deck={deck}
          left={pending?.cards ?? deck}
          picked={pending?.picked ?? 0}
          over={!pending}
          note={(i) => [ANIMALS[i]!, chance(p[i]!)]}
          onPick={(picked) => set({ picked })}
        />
        <TreeMoves params={params} tree={tree} set={set} />
        <p className="asked-next">{prospect(tree)}</p>
        <TreeChart tree={tree} />
      </View>
      <View
        cols="9/-1"
        title={
          pending ? (
            "Once every card is found, the tree is played."
          ) : (
            <>
              Questions a round: <b className="q">yours</b>, <b>Huffman’s</b>
            </>
          )
        }
      >
        <RoundsChart rounds={rounds} entropy={entropy} top={Math.max(2, Math.ceil(Math.log2(many)) + 2)} />
        <Slider
          label="rounds"
          value={rounds.played}
          min={0}
          max={ROUNDS}
          step={1}
          locked={pending !== undefined}
          valueText={`${rounds.played} rounds played`}
          onChange={(next) => set({ rounds: next })}
        />
      </View>
    </>
  );
}
