import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Controls } from "./Controls.tsx";
import { LossChart } from "./LossChart.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { ReliabilityChart } from "./ReliabilityChart.tsx";

/** What is claimed beside what came true, and what that costs at every temperature. */
export function CalibrationLab({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { loss, refinement, kl, unit } = model;
  return (
    <>
      <Readouts>
        <Readout main quantity="loss" label="mean price, the loss" value={formatNumber(loss)} unit={unit} />
        <Readout
          quantity="h"
          label="of it what the scores leave open"
          value={formatNumber(refinement)}
          unit={unit}
        />
        <Readout quantity="kl" label="and the price of wrong claims" value={formatNumber(kl)} unit={unit} />
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            What it <b className="q">claims</b>, and how often it <b className="p">is</b> so. Honest stands on
            the diagonal.
          </>
        }
      >
        <ReliabilityChart model={model} set={set} />
      </View>
      <View
        cols="8/-1"
        title={
          <>
            The <b className="loss">loss</b> at every temperature: a fixed <b className="h">entropy</b>, and a{" "}
            <b className="kl">divergence</b>
          </>
        }
      >
        <LossChart model={model} set={set} />
      </View>
      <Controls params={params} model={model} set={set} />
    </>
  );
}
