import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { Switch } from "../../ui/Switch.tsx";
import { asDear, type Model, type Sample } from "./model.ts";
import { PricePanel } from "./PricePanel.tsx";
import type { params as schema } from "./params.ts";
import { SampleCell } from "./SampleCell.tsx";
import { Stack } from "./Stack.tsx";

const PANELS = [
  { truth: "yes", cols: "3/7" },
  { truth: "no", cols: "7/11" },
] as const;

/** Two curves of price, one for each truth, and a batch of predictions on them. */
export function LossCurves({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { samples } = model;
  const predict = ({ key }: Sample, p: number) => set({ p: params.p.with(Number(key) - 1, p) });
  const settle = ({ key }: Sample, yes: boolean) =>
    set({ y: samples.map((sample) => Number(sample.key === key ? yes : sample.yes)) });
  return (
    <>
      <Numbers model={model} />
      {PANELS.map(({ truth, cols }) => (
        <View
          key={truth}
          cols={cols}
          className="third"
          title={
            <>
              The <b className="loss">price</b> of saying yes with probability <b className="q">p</b>, where
              the truth is <b className="p">{truth}</b>
            </>
          }
        >
          <PricePanel truth={truth} model={model} onDrag={predict} />
        </View>
      ))}
      <View
        cols="11/-1"
        className="third"
        title={
          <>
            Stacked, a share each: the <b className="loss">mean</b>
          </>
        }
      >
        <Stack model={model} />
      </View>
      <Strip
        hint="Drag a diamond or a slider. The boxes say what was true."
        lead={
          <span className="arith">
            {samples.length} <i className="loss">L</i> =
          </span>
        }
      >
        {samples.map((sample) => (
          <SampleCell
            key={sample.key}
            sample={sample}
            model={model}
            onPredict={(p) => predict(sample, p)}
            onTruth={(yes) => settle(sample, yes)}
          />
        ))}
      </Strip>
      <View>
        <Switch
          label="Compare the squared error"
          checked={params.squared}
          onChange={(squared) => set({ squared })}
        />
      </View>
    </>
  );
}

function Numbers({ model }: { model: Model }) {
  const { mean, dearest, clamp, clampedMean, compare, meanSquared, unit } = model;
  const alike = model.samples.every((sample) => asDear(sample, dearest));
  return (
    <Readouts>
      <Readout main quantity="loss" label="mean price, the loss" value={formatNumber(mean)} unit={unit} />
      {mean === Infinity ? (
        <Readout
          label={`if each price stops at ${formatNumber(clamp, 0)}`}
          value={formatNumber(clampedMean)}
          unit={unit}
        />
      ) : (
        <Readout
          label={alike ? "each alike" : `dearest, no. ${dearest.key}`}
          value={formatNumber(dearest.price)}
          unit={unit}
        />
      )}
      {compare ? (
        <Readout label="mean squared error" value={formatNumber(meanSquared)} />
      ) : (
        <Readout
          quantity="q"
          label="as dear as giving the truth"
          value={formatProbability(model.likeGiving)}
          unit="each time"
        />
      )}
    </Readouts>
  );
}
