import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Slider } from "../../ui/Slider.tsx";
import { Chart } from "./Chart.tsx";
import { type Model, UNIFORM } from "./model.ts";
import { SMOOTHINGS, params as schema } from "./params.ts";
import { OwnText, Steps } from "./parts.ts";
import { LABELS, rate, whole } from "./sentences.ts";

const SOURCES = [
  { value: "passage", label: "Moby-Dick, its opening" },
  { value: "own", label: "your own" },
] as const;

const SMOOTHING_OPTIONS = SMOOTHINGS.map((value) => ({ value, label: LABELS[value] }));

/** Guess what a text costs a model that has read the first nine tenths of it, then read it, and race gzip. */
export function ProjectCompress({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { result, shown, order } = model;
  const setGuess = (guess: number) => set({ guess });
  const commit = () => set({ stage: "read", guessed: order });
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="loss"
          label={`a held-out letter costs order ${order}`}
          value={shown ? rate(result!.bits) : "?"}
          unit="bits"
        />
        <Readout
          label={`gzip’s file grows by${result ? `, for ${whole(result.heldOut)} letters` : ""}`}
          value={result?.gzip ? whole(result.gzip.bytes) : "–"}
          unit="bytes"
        />
        <Readout label="27 equal letters, log₂ 27" value={rate(UNIFORM)} unit="bits each" />
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            The <b className="loss">cross-entropy</b> of letters the model has not seen, and two rivals
          </>
        }
      >
        <Chart model={model} guess={params.guess} onGuess={setGuess} />
      </View>
      <View cols="8/-1" className="compress-controls">
        <Choice
          legend="Text"
          options={SOURCES}
          value={params.source}
          onChange={(source) => set({ source, stage: "predict", guessed: -1 })}
        />
        <Slider
          label="letters it looks back"
          quantity="loss"
          min={0}
          max={schema.order.max}
          step={1}
          value={order}
          valueText={`order ${order}${shown ? `, ${rate(result!.bits)} bits a letter` : ""}`}
          onChange={(next) => set({ order: next })}
        />
        <Choice
          legend="What was never seen: smoothing"
          options={SMOOTHING_OPTIONS}
          value={params.smoothing}
          onChange={(smoothing) => set({ smoothing })}
        />
        {!shown && result && (
          <>
            <Slider
              label="your guess"
              min={0}
              max={schema.guess.max}
              step={0.05}
              value={params.guess}
              valueText={`${rate(params.guess)} bits a letter`}
              onChange={setGuess}
            />
            <button type="button" className="btn" onClick={commit}>
              That is my guess
            </button>
          </>
        )}
        {shown && (
          <button type="button" className="lnk" onClick={() => set({ stage: "predict", guessed: -1 })}>
            Guess again
          </button>
        )}
      </View>
      {params.source === "own" && (
        <OwnText
          own={params.own}
          model={model}
          onWrite={(own) => set({ own, stage: "predict", guessed: -1 })}
          room={<div style={{ height: 240 }} />}
        />
      )}
      {shown && <Steps result={result!} room={<div style={{ height: 900 }} />} />}
    </>
  );
}
