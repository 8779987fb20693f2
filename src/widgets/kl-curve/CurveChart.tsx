import { useId } from "react";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { KL_TICKS, MARGIN, Q_TICKS, Q_TITLE, SIZE } from "./axes.ts";
import { LineNames } from "./LineNames.tsx";
import type { Belief, Model } from "./model.ts";
import { NoBound } from "./NoBound.tsx";
import { Truth } from "./Truth.tsx";

interface Props {
  model: Model;
  onDrag: (q: number) => void;
}

const BOTH = [
  ["KL(P‖Q) solid", "kl"],
  ["KL(Q‖P) dashed", "kl"],
] as const;

/** What every belief wastes, and the reader's own, hatched from the ground up to the curve. */
export function CurveChart({ model, onDrag }: Props) {
  const { p, q, kl, curve, reverse, ends, top, unit, path } = model;
  return (
    <Frame
      label="What a belief wastes, over all beliefs from never to always"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, top]}
    >
      <Waste model={model} />
      {reverse && <Curve points={reverse.curve} quantity="kl" className="other-way" clip />}
      <Curve points={curve} quantity="kl" clip />
      <XAxis ticks={Q_TICKS} title={path ? Q_TITLE.path : Q_TITLE.coin} />
      <YAxis ticks={KL_TICKS[unit]} />
      <Truth {...model} />
      <NoBound p={p} top={top} belief={{ q, kl }} />
      {!path && ends.map((end) => <AtEnd key={end.q} end={end} model={model} />)}
      {reverse && <LineNames p={p} top={top} names={BOTH} />}
      {reverse && reverse.kl <= top && <Dot x={q} y={reverse.kl} hollow />}
      <Handle
        x={q}
        y={Math.min(kl, top)}
        axis="x"
        shape="diamond"
        quantity="q"
        onDrag={({ x }) => onDrag(Math.round(x * 100) / 100)}
      />
    </Frame>
  );
}

const HALF = 8;

function Waste({ model: { q, kl, top } }: { model: Model }) {
  const { x, y, clip } = useFrame();
  const hatch = useId();
  const height = y(Math.min(kl, top));
  return (
    <g clipPath={`url(#${clip})`} className="kl">
      <Hatch id={hatch} kind="plus" />
      <Rect
        className="waste"
        x={x(q) - HALF}
        width={2 * HALF}
        y={height}
        height={y(0) - height}
        fill={`url(#${hatch})`}
      />
    </g>
  );
}

/** Nearer to the truth or to the reader's own belief than this, an end needs no label. */
const NEAR = 0.05;

/** What it costs to be all but certain. */
function AtEnd({ end, model: { p, q, top } }: { end: Belief; model: Model }) {
  if (Math.abs(end.q - p) < NEAR || Math.abs(end.q - q) < NEAR) return null;
  const left = end.q < 0.5;
  const cut = end.kl > top;
  const at = Math.min(end.kl, top);
  // Cut, it stands beside the curve's own way out of the picture.
  const off = cut ? 36 : 14;
  return (
    <>
      {!cut && <Dot x={end.q} y={at} />}
      <Label
        x={end.q}
        y={at}
        dx={left ? off : 2 - off}
        dy={cut ? 12 : left ? 5 : -8}
        anchor={left ? "start" : "end"}
        size="ui"
        quantity="kl"
        halo
      >
        {`${cut ? "↑ " : ""}${formatNumber(end.kl, 2)} at ${end.q}`}
      </Label>
    </>
  );
}

function Dot({ x, y, hollow = false }: { x: number; y: number; hollow?: boolean }) {
  const frame = useFrame();
  return <circle className={hollow ? "dot kl hollow" : "dot kl"} cx={frame.x(x)} cy={frame.y(y)} r={4} />;
}
