import { useState } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { Controls } from "./Controls.tsx";
import { Guess } from "./Guess.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { Looked, Numbers, OwnTable, PairMap, Steps } from "./parts.ts";
import { RankChart, rankHeight } from "./RankChart.tsx";

/** About as large as what is still to come. */
const room = (cols: string, height: number) => (
  <View cols={cols}>
    <div style={{ height }} />
  </View>
);

/** Features ranked by what they seem to tell of a label, each beside what its own shuffles tell. */
export function ProjectShuffle({ params, model, set }: ViewProps<typeof schema, Model>) {
  const [typing, type] = useState(false);
  const { stage, label, rows, guess } = model;
  const height = rankHeight(rows.length);
  const asked = (
    <Readouts>
      <Readout main label="how many will beat their shuffles?" value={String(guess ?? "?")}>
        {` of ${rows.length}`}
      </Readout>
    </Readouts>
  );
  return (
    <>
      {stage === "ranked" ? asked : <Numbers model={model} room={asked} />}
      {stage === "pairs" ? (
        <PairMap model={model} set={set} room={room("3/8", height)} />
      ) : (
        <View
          cols="3/8"
          title={
            stage === "ranked" ? (
              <>
                What each seems to tell of {label.name}, <b className="kl">counted</b>
              </>
            ) : (
              <>
                <b className="kl">Counted</b>, solid if it passes the mark; <b>grey</b>: its own shuffles
              </>
            )
          }
        >
          <RankChart model={model} height={height} />
        </View>
      )}
      {stage === "ranked" ? (
        <Guess model={model} set={set} />
      ) : (
        <Looked model={model} room={room("8/-1", 360)} />
      )}
      <Controls params={params} model={model} set={set} typing={typing} onType={() => type(!typing)} />
      {typing && <OwnTable params={params} set={set} room={null} />}
      {stage !== "ranked" && <Steps model={model} room={room("3/-1", 420)} />}
    </>
  );
}
