import type { ViewProps } from "../../figure/defineWidget.ts";
import { Area } from "../../plot/Area.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { CENTRE, type params as schema } from "./params.ts";

const SIZE = {
  wide: { width: 486, height: 190 },
  narrow: { width: 288, height: 160, margin: { left: 30, right: 4 } },
};
const MARGIN = { top: 24, right: 12, bottom: 8, left: 0 };
const X = [CENTRE.min, CENTRE.max] as const;
/** A higher bell is cut here and its peak printed. */
const TOP = 0.5;
const NO_TICKS: readonly number[] = [];
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

interface Props {
  model: Model;
  way: "forward" | "reverse";
  set: ViewProps<typeof schema, Model>["set"];
}

const rounded = (x: number) => Math.round(100 * x) / 100;

/** The hills, the bell a direction has come to, and your own, whose peak moves its centre and side its width. */
export function Bells({ model, way, set }: Props) {
  const { hills, bell, q, params } = model;
  const peak = 1 / (q.sd * ROOT_TWO_PI);
  const side = q.mean > 0 ? -1 : 1;
  return (
    <Frame
      label={`The two hills of P, the bell that ${way} comes to, and your Q`}
      {...SIZE}
      margin={MARGIN}
      x={X}
      y={[0, TOP]}
    >
      <Area points={hills} quantity="p" clip />
      <Curve points={hills} quantity="p" clip />
      <Area points={model[way].bell} quantity="q" clip className="fit-bell" />
      <Curve points={model[way].bell} quantity="q" clip className="fit-line" />
      <Curve points={bell} quantity="q" clip />
      <XAxis ticks={NO_TICKS} />
      {peak > TOP && (
        <Label x={q.mean} y={TOP} dy={-12} anchor="middle" quantity="q">
          {`↑ ${formatNumber(peak, 2)}`}
        </Label>
      )}
      <Handle
        x={-params.d}
        y={Math.min((params.w / params.sd) * (1 / ROOT_TWO_PI), TOP)}
        axis="x"
        quantity="p"
        small
        onDrag={({ x }) => set({ d: Math.round(-20 * x) / 20 })}
      />
      <Handle
        x={q.mean + side * q.sd}
        y={Math.min(peak * Math.exp(-0.5), TOP)}
        axis="x"
        shape="diamond"
        quantity="q"
        small
        onDrag={({ x }) => set({ sigma: rounded(side * (x - q.mean)) })}
      />
      <Handle
        x={q.mean}
        y={Math.min(peak, TOP)}
        axis="x"
        shape="diamond"
        quantity="q"
        onDrag={({ x }) => set({ mu: rounded(x) })}
      />
    </Frame>
  );
}
