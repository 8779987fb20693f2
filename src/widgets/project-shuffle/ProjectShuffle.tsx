import { useState } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { later } from "../../figure/later.tsx";
import { View } from "../../figure/View.tsx";
import { Controls } from "./Controls.tsx";
import { Looked } from "./Looked.tsx";
import type { Model } from "./model.ts";
import { Numbers } from "./Numbers.tsx";
import type { params as schema } from "./params.ts";
import { RankChart, rankHeight } from "./RankChart.tsx";
import { Steps } from "./Steps.tsx";

export const PairMap = later(() => import("./PairMap.tsx").then(({ PairMap }) => PairMap));
const OwnTable = later(() => import("./OwnTable.tsx").then(({ OwnTable }) => OwnTable));

/** Features ranked by what they seem to tell of a label, each beside what its own shuffles tell. */
export function ProjectShuffle({ params, model, set }: ViewProps<typeof schema, Model>) {
  const [typing, type] = useState(false);
  const { stage, label } = model;
  const height = rankHeight(model.rows.length);
  return (
    <>
      <Numbers model={model} />
      {stage === "pairs" ? (
        <PairMap
          model={model}
          set={set}
          room={
            <View cols="3/8">
              <div style={{ height }} />
            </View>
          }
        />
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
      <Looked model={model} set={set} />
      <Controls params={params} model={model} set={set} typing={typing} onType={() => type(!typing)} />
      {typing && <OwnTable params={params} set={set} room={null} />}
      <Steps model={model} />
    </>
  );
}
