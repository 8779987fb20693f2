import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { Lanes } from "./Lanes.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { bytesWords, rate } from "./sentences.ts";
import { TextBox } from "./TextBox.tsx";

/** A text, and how short everything that predicts it, or packs it, can write it. */
export function CompressionRace({ params, model, set, job }: ViewProps<typeof schema, Model>) {
  const { best, gzip, lanes } = model;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="q"
          label={`best predictor: ${best.name}`}
          value={rate(best, model)}
          unit="bits a character"
        />
        <Readout label="gzip, a real file" value={rate(gzip, model)} unit="bits" />
        <Readout label={`as it is, ${bytesWords(model.bytes)}`} value={rate(lanes[0]!, model)} unit="bits" />
      </Readouts>
      <View cols="3/6">
        <TextBox model={model} idle={job?.status === "failed" || job?.status === "stopped"} set={set} />
        <Switch
          label="Count what the receiver must be told first"
          checked={params.cost}
          onChange={(cost) => set({ cost })}
        />
      </View>
      <View
        cols="6/-1"
        title={
          <>
            <b>Solid</b>: a real file. <b className="q">Open</b>: what an ideal code needs, the{" "}
            <b className="h">surprise</b> of every character added up. Hatched: what must come with it.
          </>
        }
      >
        <Lanes model={model} />
      </View>
    </>
  );
}
