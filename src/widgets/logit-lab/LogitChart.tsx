import { memo, useCallback } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Arrow } from "./Arrow.tsx";
import type { ClassRow, Model } from "./model.ts";
import { REACH } from "./params.ts";

const SIZE = { wide: { width: 282, height: 384 } };
const MARGIN = { top: 26, right: 14, bottom: 60, left: 0 };
const TICKS = [-10, -5, 0, 5, 10];

/** Beside a fader its past and its next step, in pixels. */
const LANE = 17;

const within = (z: number) => Math.min(Math.max(z, -REACH), REACH);

interface Props {
  model: Model;
  onDrag: (index: number, z: number) => void;
}

/** The logits as faders, where they came from, where the next step takes them, and their smooth maximum. */
export function LogitChart({ model, onDrag }: Props) {
  const { classes, shift, softMax, bracket, target } = model;
  const tick = useCallback((z: number) => formatNumber(z + shift, 0), [shift]);
  return (
    <Frame
      label="The logit of each class, and where a step takes it"
      {...SIZE}
      margin={MARGIN}
      x={[0, classes.length]}
      y={[-REACH, REACH]}
    >
      <Tracks count={classes.length} />
      <YAxis ticks={TICKS} format={tick} />
      <Trail trail={model.trail} />
      {classes.map((row, i) => (
        <Column key={row.name} row={row} index={i} shift={shift} onDrag={onDrag} />
      ))}
      {bracket && <Bracket column={target} from={classes[target].z} to={softMax} />}
      {softMax <= REACH && <Reference y={softMax} />}
    </Frame>
  );
}

const Tracks = memo(function Tracks({ count }: { count: number }) {
  const { x, y, width, height } = useFrame();
  return (
    <>
      {Array.from({ length: count }, (_, i) => (
        <line key={i} className="track" x1={x(i + 0.5)} x2={x(i + 0.5)} y1={0} y2={height} />
      ))}
      <line className="baseline" x2={width} y1={y(0)} y2={y(0)} />
    </>
  );
});

/** A dot for every place a logit has left. */
const Trail = memo(function Trail({ trail }: { trail: Model["trail"] }) {
  const { x, y } = useFrame();
  const dots = trail
    .slice(0, -1)
    .flatMap((z) => z.map((zi, i) => `M${(x(i + 0.5) + LANE).toFixed(1)} ${y(within(zi)).toFixed(1)}h0`));
  return <path className="trail" d={dots.join("")} />;
});

/** From the target's logit up to the soft maximum: as long as the loss. */
function Bracket({ column, from, to }: { column: number; from: number; to: number }) {
  const { x, y } = useFrame();
  return (
    <path className="price-line" d={`M${x(column + 0.5) - LANE} ${y(within(to))}V${y(within(from))}h6`} />
  );
}

interface ColumnProps {
  row: ClassRow;
  index: number;
  shift: number;
  onDrag: Props["onDrag"];
}

function Column({ row: { name, z, next }, index, shift, onDrag }: ColumnProps) {
  const { x, y } = useFrame();
  const at = within(z);
  const middle = x(index + 0.5);
  return (
    <g data-k={name}>
      <Rect
        className="fill"
        x={middle - 2}
        width={4}
        y={Math.min(y(at), y(0))}
        height={Math.abs(y(at) - y(0))}
      />
      <Arrow className="loss" x={middle + LANE} from={y(at)} to={y(within(next))} />
      <Label x={index + 0.5} y={-REACH} dy={24} size="ui" anchor="middle">
        {name}
      </Label>
      <Label x={index + 0.5} y={-REACH} dy={44} size="tick" anchor="middle">
        {formatNumber(z + shift, Math.abs(z + shift) < 100 ? 2 : 1)}
      </Label>
      <Handle x={index + 0.5} y={at} axis="y" onDrag={(to) => onDrag(index, Math.round(10 * to.y) / 10)} />
    </g>
  );
}
