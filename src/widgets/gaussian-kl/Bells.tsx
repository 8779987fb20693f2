import { Area } from "../../plot/Area.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber, formatPercent } from "../../ui/format.ts";
import { type Bell, type Model, X_RANGE } from "./model.ts";
import type { Wish } from "./move.ts";

const SIZE = { wide: { width: 588, height: 300 }, narrow: { width: 288, height: 230, margin: { left: 30 } } };
const MARGIN = { top: 40, right: 0, bottom: 28, left: 0 };
/** A higher bell is cut here and its peak printed. */
const TOP = 0.55;
const TICKS = [-6, -4, -2, 0, 2, 4, 6];
/** Mass outside the picture worth a word. */
const NOTABLE = 0.005;

interface BellsProps {
  model: Model;
  onMove: (wish: Wish) => void;
}

/** The two densities; a peak moves the centre, a shoulder the width. */
export function Bells({ model, onMove }: BellsProps) {
  const { p, q } = model;
  return (
    <Frame label="The densities of P and Q" {...SIZE} margin={MARGIN} x={X_RANGE} y={[0, TOP]}>
      <g data-k="P">
        <Area points={p.points} quantity="p" clip />
        <Curve points={p.points} quantity="p" clip />
      </g>
      <g data-k="Q">
        <Area points={q.points} quantity="q" clip />
        <Curve points={q.points} quantity="q" clip />
      </g>
      <XAxis ticks={TICKS} format={formatTick} />
      <Beyond name="P" bell={p} row={0} />
      <Beyond name="Q" bell={q} row={1} />
      <Handles
        name="P"
        bell={p}
        rival={q}
        onCentre={(muP) => onMove({ muP })}
        onWidth={(sdP) => onMove({ sdP })}
      />
      <Handles
        name="Q"
        bell={q}
        rival={p}
        onCentre={(muQ) => onMove({ muQ })}
        onWidth={(sdQ) => onMove({ sdQ })}
      />
    </Frame>
  );
}

const formatTick = (x: number) => formatNumber(x, 0);

interface HandlesProps {
  name: "P" | "Q";
  bell: Bell;
  rival: Bell;
  onCentre: (mean: number) => void;
  onWidth: (sd: number) => void;
}

/** The peak and the shoulder one width away, on the side that faces away from the other bell. */
function Handles({ name, bell, rival, onCentre, onWidth }: HandlesProps) {
  const isP = name === "P";
  const quantity = isP ? "p" : "q";
  const shape = isP ? "ring" : "diamond";
  const away = bell.mean < rival.mean || (bell.mean === rival.mean && isP) ? -1 : 1;
  const top = Math.min(bell.peak, TOP);
  const shoulder = Math.min(bell.peak * Math.exp(-0.5), TOP);
  const cut = bell.peak > TOP;
  return (
    <g data-k={name}>
      <Label
        x={bell.mean}
        y={top}
        dx={away * 14}
        dy={-14}
        anchor={away < 0 ? "end" : "start"}
        size="key"
        quantity={quantity}
      >
        {name}
        {cut && ` ↑ ${formatNumber(bell.peak, 2)}`}
      </Label>
      <Handle
        x={bell.mean + away * bell.sd}
        y={shoulder}
        axis="x"
        shape={shape}
        quantity={quantity}
        small
        onDrag={({ x }) => onWidth(Math.max(0.1, away * (x - bell.mean)))}
      />
      <Handle
        x={bell.mean}
        y={top}
        axis="x"
        shape={shape}
        quantity={quantity}
        onDrag={({ x }) => onCentre(x)}
      />
    </g>
  );
}

/** Says how much of a bell lies outside the picture. */
function Beyond({ name, bell, row }: { name: "P" | "Q"; bell: Bell; row: number }) {
  const { x, width } = useFrame();
  if (bell.beyond < NOTABLE) return null;
  return (
    <Label x={x.invert(width)} y={TOP} dy={-22 + 17 * row} anchor="end" size="tick">
      {formatPercent(bell.beyond)} of {name} lies outside
    </Label>
  );
}
