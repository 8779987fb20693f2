import { useId } from "react";
import type { Unit } from "../../math/unit.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Rung } from "./model.ts";

const SIZE = { wide: { width: 486, height: 300 }, narrow: { width: 288, height: 240 } };
const MARGIN = { top: 26, bottom: 52 };
const NONE: readonly number[] = [];

/** What is drawn; a bar that costs more is cut at the edge, and says how much. */
const HEIGHTS = { nats: [0, 2.5], bits: [0, 3.6] } as const;

interface Props {
  rungs: readonly Rung[];
  /** The t of the step looked at. */
  chosen: number;
  even: number;
  unit: Unit;
}

/** What each step costs, and what each would if all counted alike. */
export function StepChart({ rungs, chosen, even, unit }: Props) {
  const hatch = useId();
  return (
    <Frame label="KL of each step" {...SIZE} margin={MARGIN} x={[0, rungs.length]} y={HEIGHTS[unit]}>
      <Hatch id={hatch} kind="plus" quantity="kl" />
      {rungs.length > 1 && <Reference y={Math.min(even, HEIGHTS[unit][1])} />}
      {rungs.map((rung, i) => (
        <Step
          key={rung.t}
          rung={rung}
          at={i}
          most={HEIGHTS[unit][1]}
          chosen={rungs.length > 1 && rung.t === chosen}
          fill={`url(#${hatch})`}
        />
      ))}
      <YAxis ticks={5} title={unit} />
      <XAxis ticks={NONE} title="step" />
    </Frame>
  );
}

interface StepProps {
  rung: Rung;
  at: number;
  most: number;
  chosen: boolean;
  fill: string;
}

function Step({ rung: { t, kl }, at, most, chosen, fill }: StepProps) {
  const { x, y, height } = useFrame();
  const shown = Math.min(kl, most);
  const [left, right] = [x(at + 0.18), x(at + 0.82)];
  return (
    <g data-k={`t${t}`}>
      <Rect
        className="leash kl"
        fill={fill}
        x={left}
        width={right - left}
        y={y(shown)}
        height={height - y(shown)}
      />
      <Label x={at + 0.5} y={shown} dy={-6} anchor="middle" quantity="kl" halo>
        {formatNumber(kl, 2).replace(/^0\./, ".")}
      </Label>
      <Label x={at + 0.5} y={0} dy={20} anchor="middle" size={chosen ? "num-s" : "tick"}>
        {t}
      </Label>
    </g>
  );
}
