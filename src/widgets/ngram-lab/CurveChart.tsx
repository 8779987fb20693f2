import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { BIT_TICKS, MARGIN, ORDER_TICKS, ORDER_TITLE, ORDERS, SIZE } from "./axes.ts";
import { Blind } from "./Blind.tsx";
import type { Model } from "./model.ts";
import type { Score } from "./trained.ts";

interface Props {
  model: Model;
  onDrag: (order: number) => void;
}

/** Bits a letter over the orders: of the text a model has learned, and of text it has not seen. */
export function CurveChart({ model, onDrag }: Props) {
  const { training, heldOut, behind, uniform, top, unit, score, best } = model;
  const height = Math.min(score.heldOut, top);
  return (
    <Frame
      label="Bits a letter over the orders, training and held-out"
      {...SIZE}
      margin={MARGIN}
      x={ORDERS}
      y={[0, top]}
    >
      {behind && <Curve points={behind} className="behind" />}
      <Curve points={training} />
      <Curve points={heldOut} quantity="loss" clip />
      <XAxis ticks={ORDER_TICKS} title={ORDER_TITLE} />
      <YAxis ticks={BIT_TICKS[unit]} />
      <Blind uniform={uniform} />
      <Names model={model} />
      {heldOut.map(
        ([order, bits]) =>
          bits > top && order !== score.order && <Beyond key={order} order={order} bits={bits} top={top} />,
      )}
      {best.order !== score.order && <Dot order={best.order} height={best.heldOut} className="loss" />}
      <Dot order={score.order} height={score.training} />
      {placeOf(score, top) && (
        <Label x={score.order} y={score.training} dy={placeOf(score, top)} anchor="middle" size="num-s" halo>
          {formatNumber(score.training, 2)}
        </Label>
      )}
      <Label x={score.order} y={height} dy={-16} anchor="middle" size="num" quantity="loss" halo>
        {formatNumber(score.heldOut, 2)}
      </Label>
      <Handle x={score.order} y={height} axis="x" quantity="loss" onDrag={({ x }) => onDrag(Math.round(x))} />
    </Frame>
  );
}

/** How far from the training curve its words stand: below, unless the axis is; nowhere between two close curves. */
function placeOf({ training, heldOut }: Score, top: number): number | undefined {
  if (training > LOW * top) return 26;
  return heldOut - training > ROOM * top ? -12 : undefined;
}

/** A curve this low, in parts of the chart's height, has no room below; so much is needed between two. */
const LOW = 0.13;
const ROOM = 0.2;

function Dot({ order, height, className }: { order: number; height: number; className?: string }) {
  const { x, y } = useFrame();
  return <circle className={`fill ${className ?? ""}`} cx={x(order)} cy={y(height)} r={5} />;
}

/** A value above the picture. */
function Beyond({ order, bits, top }: { order: number; bits: number; top: number }) {
  return (
    <Label x={order} y={top} dy={-8} anchor="middle" quantity="loss">
      {bits === Number.POSITIVE_INFINITY ? "∞" : `↑ ${formatNumber(bits, 2)}`}
    </Label>
  );
}

/** What the lines are called, out of the way of the chosen order's values. */
function Names({ model: { score, scores, behind, top, setting } }: { model: Model }) {
  const at = score.order > 5 ? 3 : 7;
  const named = scores[at];
  const place = { x: at, anchor: "middle", size: "ui", halo: true } as const;
  const aside = score.order === 6 ? 5 : 6;
  const visible = named.heldOut <= top;
  return (
    <>
      {visible && (
        <Label {...place} y={named.heldOut} dy={-14} quantity="loss">
          held-out
        </Label>
      )}
      {placeOf(named, top) && (
        <Label {...place} y={named.training} dy={placeOf(named, top)}>
          training
        </Label>
      )}
      {behind && (
        <Label x={aside} y={behind[aside][1]} dy={20} anchor="middle" halo>
          {setting.source === "own" ? "Moby-Dick" : "all of it, Witten–Bell"}
        </Label>
      )}
    </>
  );
}
