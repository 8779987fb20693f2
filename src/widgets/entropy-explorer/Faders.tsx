import { Fragment } from "react";
import { Bars } from "../../plot/Bars.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatProbability } from "../../ui/format.ts";
import type { Outcome } from "./model.ts";

const SIZE = { wide: { width: 282, height: 384 } };
const MARGIN = { top: 26, right: 0, bottom: 48, left: 0 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const tick = (p: number) => (p === 0 || p === 1 ? String(p) : String(p).slice(1));

interface FadersProps {
  outcomes: readonly Outcome[];
  onGrab: () => void;
  onDrag: (index: number, p: number) => void;
}

/** The probabilities as bars whose tops can be dragged. */
export function Faders({ outcomes, onGrab, onDrag }: FadersProps) {
  const count = outcomes.length;
  const data = outcomes.map(({ key, p }, i) => ({ k: key, x0: i + 0.22, x1: i + 0.78, y1: p }));
  return (
    <Frame label="Probability of each outcome, as bars" {...SIZE} margin={MARGIN} x={[0, count]} y={[0, 1]}>
      <Tracks count={count} />
      <Reference y={1 / count} label="even" />
      <Bars data={data} quantity="p" />
      <YAxis ticks={TICKS} format={tick} />
      <Baseline />
      {outcomes.map(({ key, name, p, locked }, i) => (
        <Fragment key={key}>
          <g data-k={key}>
            <Label
              x={i + 0.5}
              y={p}
              dy={-15}
              size={count > 5 ? "tick" : "num-s"}
              anchor="middle"
              quantity="p"
              halo
            >
              {formatProbability(p)}
            </Label>
            <Label x={i + 0.5} y={0} dy={22} size="key" anchor="middle">
              {key}
            </Label>
            {count < 6 && (
              <Label x={i + 0.5} y={0} dy={41} size="tick" anchor="middle">
                {name}
              </Label>
            )}
          </g>
          <g onPointerDownCapture={onGrab}>
            <Handle
              x={i + 0.5}
              y={p}
              axis="y"
              quantity="p"
              locked={locked}
              onDrag={({ y }) => onDrag(i, Math.round(100 * y) / 100)}
            />
          </g>
        </Fragment>
      ))}
    </Frame>
  );
}

function Tracks({ count }: { count: number }) {
  const { x, height } = useFrame();
  return Array.from({ length: count }, (_, i) => (
    <line key={i} className="fader-track" x1={x(i + 0.5)} x2={x(i + 0.5)} y1={0} y2={height} />
  ));
}

function Baseline() {
  const { width, height } = useFrame();
  return <line className="axis" x2={width} y1={height} y2={height} />;
}
