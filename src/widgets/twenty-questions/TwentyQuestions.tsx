import type { ViewProps } from "../../figure/defineWidget.ts";
import { later } from "../../figure/later.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber } from "../../ui/format.ts";
import { CardTable } from "./CardTable.tsx";
import { count, names } from "./cards.ts";
import { GamesChart } from "./GamesChart.tsx";
import { History } from "./History.tsx";
import { Moves } from "./Moves.tsx";
import type { Model } from "./model.ts";
import { CARDS, GAMES, type params as schema } from "./params.ts";

type Props = ViewProps<typeof schema, Model>;

/** Another lesson's figure: the game does not bring it along. */
export const QuestionTree = later(() =>
  import("./QuestionTree.tsx").then(({ QuestionTree }) => QuestionTree),
);

/** A game to play, or a tree of questions to build. */
export function TwentyQuestions(props: Props) {
  return props.params.mode === "tree" ? (
    <QuestionTree {...props} room={<View>{null}</View>} />
  ) : (
    <CardGame {...props} />
  );
}

/** Eight cards, one of them hidden in thought; questions that name some; and what each answer was worth. */
function CardGame({ params, model, unit, set }: Props) {
  const { game, gained, whole, current } = model;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="h"
          label="found out"
          value={formatNumber(gained, 2)}
          unit={`of ${formatNumber(whole, 2)} ${unit}`}
        />
        <Readout label="questions" value={String(game.questions.length)} />
        <Readout label="cards left" value={String(count(game.left))} unit={`of ${CARDS.length}`} />
      </Readouts>
      <View
        cols="3/9"
        title={`Game ${current + 1} of ${GAMES}. ${game.over ? `It is ${names(game.hidden)}.` : "I have one card in mind. Which should your question name?"}`}
      >
        <CardTable
          left={game.left}
          picked={model.picked}
          over={game.over}
          onPick={(picked) => set({ picked })}
        />
        <Moves params={params} model={model} set={set} />
        <History model={model} />
      </View>
      <View
        cols="9/-1"
        title={
          <>
            Each block is a question, as tall as what its answer <b className="h">told</b>. Dotted: the next,
            on average.
          </>
        }
      >
        <GamesChart model={model} />
      </View>
    </>
  );
}
