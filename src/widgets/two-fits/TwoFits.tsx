import type { ViewProps } from "../../figure/defineWidget.ts";
import { type Gaussian, gaussianPdf } from "../../math/index.ts";
import { Area } from "../../plot/Area.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { curveOf, type Model, REACH } from "./model.ts";
import { params as schema } from "./params.ts";
import { summary } from "./sentence.ts";

const SIZE = { wide: { width: 588, height: 230 }, narrow: { width: 288, height: 200, margin: { left: 0 } } };
const MARGIN = { top: 24, right: 0, bottom: 26, left: 0 };
const TICKS = [-6, -4, -2, 0, 2, 4, 6];

/** Two hills, and the bell that each direction takes for them. */
export function TwoFits({ params, model, set }: ViewProps<typeof schema, Model>) {
  return (
    <>
      <Frame
        label="Two hills, and the bell that each direction of the divergence takes for them"
        {...SIZE}
        margin={MARGIN}
        x={[-REACH, REACH]}
        y={[0, 0.42]}
      >
        <Area points={model.hills} quantity="p" />
        <Curve points={model.hills} quantity="p" />
        <Fit bell={model.forward} name="forward" />
        <Fit bell={model.reverse} name="reverse" />
        <XAxis ticks={TICKS} format={formatTick} />
      </Frame>
      <div className="fits-controls">
        <Slider
          label="how far apart"
          quantity="p"
          value={params.d}
          min={schema.d.min}
          max={schema.d.max}
          step={schema.d.step}
          output={formatNumber(2 * params.d, 1)}
          valueText={summary(model)}
          onChange={(d) => set({ d })}
        />
      </div>
    </>
  );
}

const formatTick = (x: number) => formatNumber(x, 0);

function Fit({ bell, name }: { bell: Gaussian; name: "forward" | "reverse" }) {
  const density = (x: number) => gaussianPdf(x, bell);
  const side = name === "forward" ? -1 : 1;
  const at = bell.mean + side * 0.6 * bell.sd;
  return (
    <>
      <Curve points={curveOf(density)} quantity="q" className={name} />
      <Label
        x={at}
        y={density(at)}
        dx={side * 8}
        dy={-6}
        anchor={side < 0 ? "end" : "start"}
        size="ui"
        quantity="q"
        halo
      >
        {name}
      </Label>
    </>
  );
}
