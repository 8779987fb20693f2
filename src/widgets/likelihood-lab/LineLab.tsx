import type { ViewProps } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Line } from "./line.ts";
import { Mode } from "./Mode.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";
import { Scatter } from "./Scatter.tsx";
import { TimeCharts } from "./TimeCharts.tsx";
import { Train } from "./Train.tsx";

interface Props {
  line: Line;
  params: State<typeof schema>;
  set: ViewProps<typeof schema, Model>["set"];
}

/** Logistic regression in training: the line among its points, and what it comes to step after step. */
export function LineLab({ line, params, set }: Props) {
  const { now, unit } = line;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="loss"
          label="mean surprise of a point"
          value={formatNumber(now.loss)}
          unit={unit}
        />
        <Readout
          quantity="h"
          label="entropy of the predictions"
          value={formatNumber(now.entropy)}
          unit={unit}
        />
        <Readout label="length of the weights" value={formatNumber(line.steepness, 2)} />
      </Readouts>
      <View
        cols="3/8"
        title={
          <>
            Two kinds of points; the wider the ring, the <b className="loss">dearer</b>. Between the dotted
            lines the <b className="q">model</b> is less than 0.9 sure
          </>
        }
      >
        <Scatter line={line} />
      </View>
      <View
        cols="8/-1"
        title={
          <>
            Step after step: points on their right side, <b className="h">entropy</b> and{" "}
            <b className="loss">loss</b>
          </>
        }
      >
        <TimeCharts line={line} />
        <Train line={line} onSteps={(steps) => set({ steps })} />
      </View>
      <Strip hint="What the training depends on.">
        <Mode mode="line" set={set} />
        <Cell sum>
          <Slider
            label="step size"
            value={params.rate}
            min={schema.rate.min}
            max={schema.rate.max}
            step={schema.rate.step}
            valueText={`step size ${formatNumber(params.rate, 1)}`}
            onChange={(rate) => set({ rate })}
          />
        </Cell>
        <Cell sum>
          <Slider
            label="gap"
            value={params.gap}
            min={schema.gap.min}
            max={schema.gap.max}
            step={schema.gap.step}
            valueText={`gap ${formatNumber(params.gap, 1)}`}
            onChange={(gap) => set({ gap })}
          />
        </Cell>
        <Cell sum>
          <Switch label="Penalty on weights" checked={params.l2} onChange={(l2) => set({ l2 })} />
        </Cell>
        <Cell sum>
          <button
            type="button"
            className="lnk"
            onClick={() => set({ seed: (params.seed % schema.seed.max) + 1 })}
          >
            Other points
          </button>
        </Cell>
      </Strip>
    </>
  );
}
