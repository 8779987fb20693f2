import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber } from "../../ui/format.ts";
import { BoundChart } from "./BoundChart.tsx";
import { Controls } from "./Controls.tsx";
import { Grid } from "./Grid.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { sizeText } from "./sentences.ts";

/** The similarities of a batch, and what its loss certifies under the cap. */
export function InfonceGrid({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { n, loss, bound, cap, unit } = model;
  return (
    <>
      <Readouts>
        <Readout main quantity="kl" label="shared, at least" value={formatNumber(bound)} unit={unit} />
        <Readout
          label={`cap, ${unit === "bits" ? "log₂" : "ln"} ${sizeText(n)}`}
          value={formatNumber(cap)}
          unit={unit}
        />
        <Readout quantity="loss" label="less the loss" value={formatNumber(loss)} unit={unit} />
      </Readouts>
      <View
        cols="3/7"
        title={
          <>
            Similarity, shaded by its row’s <b className="q">share</b>; <b className="p">own</b> framed
          </>
        }
      >
        <Grid model={model} />
      </View>
      <View
        cols="7/-1"
        title={
          <>
            What a batch of such pairs <b className="kl">proves</b>, by its size: the cap less the{" "}
            <b className="loss">loss</b>
          </>
        }
      >
        <BoundChart model={model} set={set} />
      </View>
      <Controls params={params} model={model} set={set} />
    </>
  );
}
