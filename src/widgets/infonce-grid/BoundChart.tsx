import { memo, useMemo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import type { Unit } from "../../math/unit.ts";
import { Area } from "../../plot/Area.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { boundCurve, type Model } from "./model.ts";
import { LARGEST, type params } from "./params.ts";
import { sizeText } from "./sentences.ts";
import { placeOfSize, SIZES } from "./sizes.ts";

const SIZE = { wide: { width: 588, height: 360 }, narrow: { width: 288, height: 290 } };
const MARGIN = { top: 26, right: 16, bottom: 48 };
const ACROSS = { domain: [1, LARGEST], scale: "log" } as const;
const BATCHES = [1, 8, 64, 512, 4096, LARGEST];
const TOP = { bits: 15, nats: 15 * Math.LN2 } as const;
const UP = { bits: [0, 3, 6, 9, 12, 15], nats: [0, 2, 4, 6, 8, 10] } as const;

type Props = Pick<ViewProps<typeof params, Model>, "model" | "set">;

/** What is certified by batches of all sizes, under their cap. */
export function BoundChart({ model, set }: Props) {
  const { n, bound, pairs, temperature, unit } = model;
  const curve = useMemo(() => boundCurve(pairs, temperature, unit), [pairs, temperature, unit]);
  return (
    <Frame
      label="What a batch certifies, by its size, and the cap"
      {...SIZE}
      margin={MARGIN}
      x={ACROSS}
      y={[0, TOP[unit]]}
    >
      <Area points={curve} quantity="kl" clip />
      <Cap />
      <Curve points={curve} quantity="kl" clip />
      <Axes unit={unit} />
      <Batch model={model} />
      <Handle
        x={n}
        y={Math.max(0, bound)}
        axis="x"
        quantity="kl"
        onDrag={({ x }) => set({ n: SIZES[placeOfSize(x)] })}
      />
    </Frame>
  );
}

const Axes = memo(function Axes({ unit }: { unit: Unit }) {
  return (
    <>
      <XAxis ticks={BATCHES} format={sizeText} title="pairs in the batch" />
      <YAxis ticks={UP[unit]} format={String} title={unit} />
    </>
  );
});

/** log N, on a logarithmic axis a straight line. */
const Cap = memo(function Cap() {
  const { width, height } = useFrame();
  return (
    <g className="reference ceiling">
      <line y1={height} x2={width} y2={0} />
    </g>
  );
});

/** The batch at hand: its cap, what is certified, and between them the loss. */
function Batch({ model: { n, cap, bound, loss } }: { model: Model }) {
  const { x, y } = useFrame();
  const reached = Math.max(0, bound);
  const [top, bottom] = [y(cap), y(reached)];
  const late = n > 512;
  const side = late ? { dx: -14, anchor: "end" as const } : { dx: 14, anchor: "start" as const };
  // Near the axis, above the line to come.
  const beside =
    x(n) < 84
      ? { dx: 4 - x(n), dy: -40, anchor: "start" as const }
      : { dx: -8, dy: -10, anchor: "end" as const };
  return (
    <>
      <path className="lost" d={`M${x(n).toFixed(1)} ${top.toFixed(1)}V${bottom.toFixed(1)}`} />
      <Label x={n} y={cap} {...beside} size="num-s" halo>
        cap {formatNumber(cap)}
      </Label>
      {bottom - top > 44 && (
        <Label x={n} y={(cap + reached) / 2} {...side} dy={2} size="num-s" quantity="loss" halo>
          {formatNumber(loss)}
        </Label>
      )}
      <Label
        x={n}
        y={reached}
        dx={14}
        dy={late ? 36 : bottom > y(0) - 24 ? -4 : 20}
        anchor={late ? "end" : "start"}
        size="num-s"
        quantity="kl"
        halo
      >
        {bound < 0 && "↓ "}
        {formatNumber(bound)}
      </Label>
    </>
  );
}
