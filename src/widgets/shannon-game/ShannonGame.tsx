import { lazy, Suspense, useState } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber, formatPercent } from "../../ui/format.ts";
import { Guesses } from "./Guesses.tsx";
import type { Model } from "./model.ts";
import { Paper } from "./Paper.tsx";
import type { params as schema } from "./params.ts";
import { Ribbon } from "./Ribbon.tsx";
import { letters } from "./sentences.ts";
import { useKeptGame } from "./useKeptGame.ts";

// Neither is shown before it is asked for.
const Classroom = lazy(() => import("./Classroom.tsx"));
const Playing = lazy(() => import("./Playing.tsx"));

type Props = ViewProps<typeof schema, Model>;

/** A hidden passage to be guessed letter by letter, and between which bounds the guesses put English. */
export function ShannonGame(props: Props) {
  const { model, unit } = props;
  const { score, luck, who } = model;
  const quantity = who === "example" ? "q" : "h";
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity={quantity}
          label="at most"
          value={score ? formatNumber(score.high, 2) : "–"}
          unit={`${unit} a letter`}
        />
        <Readout
          quantity={quantity}
          label="at least"
          value={score ? formatNumber(score.low, 2) : "–"}
          unit={`${unit} a letter`}
        />
        <Readout
          label="with luck allowed for"
          value={luck ? `${formatNumber(luck.from, 2)}–${formatNumber(luck.to, 2)}` : "–"}
          unit={luck ? unit : "not enough letters"}
        />
      </Readouts>
      <Left {...props} />
      <View
        cols="9/-1"
        title={
          score
            ? `Which guess it took: the first for ${formatPercent(score.atOnce)} of ${letters(score.letters)}.`
            : "Which guess each letter took."
        }
      >
        <Guesses model={model} />
      </View>
      <View
        title={
          <>
            {unit[0]!.toUpperCase() + unit.slice(1)} a letter: each bar lies between Shannon’s two bounds, its
            thin line allows for luck.
          </>
        }
      >
        <Ribbon model={model} />
      </View>
    </>
  );
}

/** What is guessed, by whom; each in columns 3 to 8. */
function Left({ params, model, set }: Props) {
  const { who, desk } = model;
  const [called, setCalled] = useState(false);
  const kept = useKeptGame(params.game, set);
  const turn = (
    <button
      type="button"
      className="btn"
      onClick={() => {
        setCalled(true);
        set({ who: "you" });
      }}
    >
      Your turn
    </button>
  );
  if (who === "class") {
    return (
      <View cols="3/9" title="Results of several readers, put together.">
        <Suspense>
          <Classroom readers={params.readers} set={set} />
        </Suspense>
      </View>
    );
  }
  if (who === "shannon") {
    return (
      <View cols="3/9">
        <p className="view-title">
          For his paper of 1951 Claude Shannon had a reader guess like this, each letter after the hundred
          before it. Of a hundred letters 80 were right at once. His own figures: between 0.6 and 1.3 bits.
        </p>
        {turn}
      </View>
    );
  }
  return (
    <View
      cols="3/9"
      title={
        who === "example"
          ? "An example: a 5-gram guesses letter by letter. Under each letter: which guess it was."
          : "Hidden words from Moby-Dick. Under each letter: which guess it was."
      }
    >
      {desk && <Paper desk={desk} playing={who === "you"} />}
      {who === "example" && turn}
      {who === "you" && desk && (
        <Suspense>
          <Playing {...{ params, desk, set, kept, called }} onCalled={() => setCalled(false)} />
        </Suspense>
      )}
    </View>
  );
}
