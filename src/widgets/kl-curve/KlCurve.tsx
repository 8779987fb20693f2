import type { ViewProps } from "../../figure/defineWidget.ts";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";
import { pointText } from "./sentences.ts";

const SIZE = { wide: { width: 588, height: 420 }, narrow: { width: 288, height: 280 } };
const MARGIN = { top: 28, bottom: 48, right: 12 };

/** What each belief wastes, and where the reader's stands. */
export function KlCurve({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  return (
    <>
      <Readouts>
        <Readout main quantity="kl" label="wasted" value={formatNumber(model.kl, 4)} unit={unit} />
      </Readouts>
      <View cols="3/9" title="What each belief wastes">
        <Frame label="KL over q" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, model.top]}>
          <Curve points={model.curve} quantity="kl" clip />
          <XAxis ticks={5} title="share of heads the model gives, q" />
          <YAxis ticks={5} />
          <Handle
            x={params.q}
            y={Math.min(model.kl, model.top)}
            axis="x"
            quantity="q"
            shape="diamond"
            onDrag={({ x }) => set({ q: Math.round(x * 100) / 100 })}
          />
        </Frame>
      </View>
      <Strip hint="Drag the diamond or a slider.">
        <Cell>
          <Slider
            label="model, q"
            quantity="q"
            value={params.q}
            min={0}
            max={1}
            step={0.01}
            valueText={pointText(model)}
            onChange={(q) => set({ q })}
          />
        </Cell>
        <Cell>
          <Slider
            label="truth, p"
            quantity="p"
            value={params.p}
            min={0}
            max={1}
            step={0.01}
            valueText={pointText(model)}
            onChange={(p) => set({ p })}
          />
        </Cell>
      </Strip>
    </>
  );
}
