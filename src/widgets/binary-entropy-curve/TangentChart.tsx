import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { HEIGHT_TICKS, MARGIN, P_TICKS, P_TITLE, SIZE } from "./axes.ts";
import type { Model } from "./model.ts";
import type { Overlay } from "./overlay.ts";
import { slopeText } from "./sentences.ts";

interface Props {
  model: Model;
  onDrag: (p: number) => void;
}

/** The curve, the point on it, the line that touches it there, and under the point what each side adds. */
export function TangentChart({ model, onDrag }: Props) {
  const { p, entropy, overlay, unit } = model;
  return (
    <Frame
      label="Binary entropy against the share of heads, with a tangent"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, model.top]}
    >
      {overlay && <LaidOver overlay={overlay} right={p < 0.5} />}
      <Shares model={model} />
      <Curve points={model.tangent} className="tangent" />
      <Curve points={model.truth} quantity="h" />
      <XAxis ticks={P_TICKS} title={P_TITLE} />
      <YAxis ticks={HEIGHT_TICKS[unit]} />
      <SlopeLabel model={model} />
      <Handle
        x={p}
        y={entropy}
        axis="x"
        quantity="h"
        onDrag={({ x }) => onDrag(Math.round(x * 1000) / 1000)}
      />
    </Frame>
  );
}

/** The height of the point, put together from the share of heads and that of tails. */
function Shares({ model: { p, heads, tails } }: { model: Model }) {
  const { x, y } = useFrame();
  const left = x(p) - 4;
  const [ground, middle, top] = [y(0), y(heads.share), y(heads.share + tails.share)];
  return (
    <g className="h">
      <Rect className="share" data-k="heads" x={left} width={8} y={middle} height={ground - middle} />
      <Rect className="share second" data-k="tails" x={left} width={8} y={top} height={middle - top} />
    </g>
  );
}

interface LaidOverProps {
  overlay: Overlay;
  /** Its name stands on the right half, away from the point. */
  right: boolean;
}

function LaidOver({ overlay: { kind, curve }, right }: LaidOverProps) {
  const [x, y] = curve[right ? 43 : 17];
  return (
    <>
      <Curve points={curve} className="laid" />
      <Label x={x} y={y} dx={right ? -12 : 12} dy={16} anchor={right ? "end" : "start"} size="ui" halo>
        {kind === "parabola" ? "parabola 4p(1 − p)" : "Gini 2p(1 − p)"}
      </Label>
    </>
  );
}

/** Inside the hill, where neither the tangent nor the axes are. */
function SlopeLabel({ model }: { model: Model }) {
  const { p, entropy } = model;
  const { y, height } = useFrame();
  const right = p > 0.5;
  const low = y(entropy) > height - 34;
  return (
    <Label
      x={p}
      y={entropy}
      dx={right ? -16 : 16}
      dy={low ? -10 : 28}
      anchor={right ? "end" : "start"}
      size="num-s"
      halo
    >
      {model.slope === 0 ? "flat" : `slope ${slopeText(model)}`}
    </Label>
  );
}
