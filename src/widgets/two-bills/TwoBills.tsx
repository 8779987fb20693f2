import type { ViewProps } from "../../figure/defineWidget.ts";
import { crossEntropy } from "../../math/index.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { MOST, params as schema } from "./params.ts";
import { summary } from "./sentence.ts";

const SIZE = { wide: { width: 588, height: 220 }, narrow: { width: 288, height: 200 } };
const MARGIN = { top: 22, right: 58, bottom: 26, left: 0 };

/** One stream of outcomes, charged by two price lists. */
export function TwoBills({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { draws, own, paid } = model;
  const expected = MOST * crossEntropy(params.p, params.p, unit);
  return (
    <>
      <Frame
        label="Two bills growing apart"
        {...SIZE}
        margin={MARGIN}
        x={[0, MOST]}
        y={[0, 1.5 * expected + 1]}
      >
        <Curve points={own} quantity="h" clip />
        <Curve points={paid} quantity="q" clip />
        <XAxis ticks={4} />
        <Label x={draws} y={own[draws][1]} dx={8} dy={16} size="num-s" quantity="h">
          {formatNumber(own[draws][1], 1)}
        </Label>
      </Frame>
      <Slider
        label="outcomes so far"
        value={draws}
        min={schema.draws.min}
        max={MOST}
        step={1}
        valueText={summary(model)}
        onChange={(next) => set({ draws: next })}
      />
    </>
  );
}
