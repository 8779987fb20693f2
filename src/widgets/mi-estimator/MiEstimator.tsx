import { lazy, Suspense } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { formatPercent } from "../../ui/format.ts";
import { Controls } from "./Controls.tsx";
import { CountsChart } from "./CountsChart.tsx";
import { LuckChart } from "./LuckChart.tsx";
import { SHUFFLES } from "./measured.ts";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { digits } from "./sentences.ts";

// Not shown before it is asked for.
const LuckMap = lazy(() => import("./LuckMap.tsx"));

/** A sample cut into cells, what it seems to tell of a label, and what shuffled labels seem to be told. */
export function MiEstimator({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { estimate, setting, map } = model;
  const { name, mi, luck, corrected } = estimate;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="kl"
          label={`measured, ${name} and the label`}
          value={digits(mi)}
          unit={unit}
        />
        <Readout
          label={`${SHUFFLES.toLocaleString("en")} shuffles, on average`}
          value={digits(luck.mean)}
          unit={unit}
        >
          {`; ${formatPercent(luck.reached / SHUFFLES)} reach it`}
        </Readout>
        <Readout label="corrected, Miller–Madow" value={digits(corrected)} unit={unit} />
      </Readouts>
      <View
        cols="3/7"
        title={
          <>
            {setting.n.toLocaleString("en")} samples of {name}, those with <b className="p">label 1</b>{" "}
            filled; independent, they would fill to the marks
          </>
        }
      >
        <CountsChart estimate={estimate} />
      </View>
      <View
        cols="7/-1"
        title={
          <>
            Grey: shuffled labels. <b className="kl">● measured, ○ corrected</b>,{" "}
            <b className="p">◇&nbsp;true</b>
          </>
        }
      >
        <LuckChart model={model} />
      </View>
      {map && (
        <Suspense>
          <LuckMap map={map} unit={unit} />
        </Suspense>
      )}
      <Controls params={params} model={model} set={set} />
    </>
  );
}
