import type { ViewProps } from "../../figure/defineWidget.ts";
import { type Gaussian, gaussianPdf } from "../../math/index.ts";
import { Area } from "../../plot/Area.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { curveOf, type Model, REACH } from "./model.ts";
import { params as schema } from "./params.ts";
import { summary } from "./sentence.ts";

const SIZE = { wide: { width: 588, height: 230 }, narrow: { width: 288, height: 200, margin: { left: 0 } } };
const MARGIN = { top: 24, right: 0, bottom: 26, left: 0 };
/** From here on a hill suits reverse better than both together. */
const FLIP = 2.8;
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
        <Names model={model} />
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
          reference={FLIP}
          output={formatNumber(2 * params.d, 1)}
          valueText={summary(model)}
          onChange={(d) => set({ d })}
        />
      </div>
    </>
  );
}

const formatTick = (x: number) => formatNumber(x, 0);

/** The dashed or dotted bell itself. */
function Fit({ bell, name }: { bell: Gaussian; name: "forward" | "reverse" }) {
  return <Curve points={curveOf((x) => gaussianPdf(x, bell))} quantity="q" className={name} />;
}

/** Both names back to back over the middle, or reverse's beside its hill: always clear of every line below. */
function Names({ model }: { model: Model }) {
  const { x } = useFrame();
  const room = x.invert(64) - x.invert(0);
  const { forward, reverse, hills } = model;
  const onHill = reverse.mean > model.d / 2;
  const over = (from: number, to: number) =>
    Math.max(
      ...[from, 0, to].map((at) => Math.max(gaussianPdf(at, forward), onHill ? 0 : gaussianPdf(at, reverse))),
      ...hills.flatMap(([at, y]) => (at >= from && at <= to ? y : [])),
    );
  const side = {
    x: onHill ? reverse.mean + 0.6 : 0,
    y: onHill ? gaussianPdf(0.6, { mean: 0, sd: reverse.sd }) : over(0, room),
  };
  return (
    <>
      <Label x={0} y={over(-room, 0)} dx={-6} dy={-8} anchor="end" size="ui" quantity="q">
        forward
      </Label>
      <Label {...side} dx={6} dy={-8} size="ui" quantity="q">
        reverse
      </Label>
    </>
  );
}
