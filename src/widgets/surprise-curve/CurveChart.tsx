import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle, type Place } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { alongCurve, rarity, tidy } from "./curve.ts";
import { Ladder } from "./Ladder.tsx";
import type { Model } from "./model.ts";
import { RAREST } from "./params.ts";
import { Step } from "./Step.tsx";
import { amount } from "./sentences.ts";

const SIZE = { wide: { width: 588, height: 420 }, narrow: { width: 288, height: 300 } };
const MARGIN = { top: 34, bottom: 48, right: 12 };

const ACROSS = {
  linear: {
    x: [0, 1] as const,
    ticks: [0, 1 / 8, 1 / 4, 1 / 2, 1],
    format: (p: number) => ({ 0.125: "1/8", 0.25: "1/4", 0.5: "1/2" })[p] ?? String(p),
  },
  log: {
    x: { domain: [RAREST, 1], scale: "log" } as const,
    ticks: [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 1],
    format: (p: number) => ({ 1e-6: "10⁻⁶", 1e-5: "10⁻⁵", 1e-4: "10⁻⁴", 0.001: "10⁻³" })[p] ?? String(p),
  },
};

const UP = {
  linear: { bits: [0, 1, 2, 3, 4, 5, 6, 7, 8], nats: [0, 1, 2, 3, 4, 5] },
  log: { bits: [0, 4, 8, 12, 16, 20], nats: [0, 2, 4, 6, 8, 10, 12] },
} as const;

interface Props {
  model: Model;
  onDrag: (p: number) => void;
}

/** Surprise against probability, with the rungs of halving under it and the next step above it. */
export function CurveChart({ model, onDrag }: Props) {
  const { view, unit, top, curve } = model;
  const { x, ticks, format } = ACROSS[view];
  return (
    <Frame key={view} label="Surprise against probability" {...SIZE} margin={MARGIN} x={x} y={[0, top]}>
      <Ladder points={model.ladder} top={top} />
      <Curve points={curve} quantity="h" clip />
      <XAxis ticks={ticks} format={format} title="probability p" />
      <YAxis ticks={UP[view][unit]} baseline />
      <Label x={RAREST} y={top} dx={view === "linear" ? -4 : 4} dy={-14} size="ui" quantity="h">
        ↑ ∞ as p nears 0
      </Label>
      <Step model={model} />
      <Handles model={model} onDrag={onDrag} />
    </Frame>
  );
}

/** The same point three times: on the curve, on the axis of p, on the axis of surprise. */
function Handles({ model: { event, top, unit }, onDrag }: Props) {
  const { x, y, width, height } = useFrame();
  const shown = Math.min(event.surprise, top);
  const left = x.invert(0);
  const toShares = (p: number, surprise: number) => [x(p) / width, 1 - y(surprise) / height] as const;
  const drag = (p: number) => onDrag(tidy(p));
  const follow = (to: Place) => drag(alongCurve([to.x, to.y], unit, toShares));
  return (
    <>
      <path className="rungs" d={`M${x(event.p)} ${height}V${y(shown)}H0`} />
      {event.surprise > top && (
        <Label x={event.p} y={top} dx={16} dy={18} size="num-s" quantity="h" halo>
          ↑ {amount(event.surprise, unit)}
        </Label>
      )}
      <Handle x={event.p} y={0} axis="x" quantity="p" small onDrag={(to) => drag(to.x)} />
      <Handle x={left} y={shown} axis="y" quantity="h" small onDrag={(to) => drag(rarity(to.y, unit))} />
      <Handle x={event.p} y={shown} axis="xy" quantity="h" onDrag={follow} />
    </>
  );
}
