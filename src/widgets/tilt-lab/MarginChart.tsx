import { useMemo } from "react";
import type { Unit } from "../../math/unit.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { lossCurve, WIDEST } from "./pair.ts";

const SIZE = { wide: { width: 588, height: 330 }, narrow: { width: 288, height: 250 } };
const MARGIN = { top: 26, right: 12, bottom: 46 };
const TICKS = [-4, -2, 0, 2, 4];
const DEAREST = { nats: 5, bits: 7 } as const;
const whole = (x: number) => formatNumber(x, 0);

interface Props {
  margin: number;
  loss: number;
  unit: Unit;
  onDrag: (margin: number) => void;
}

/** The loss of one preference against its margin, with where it stands. */
export function MarginChart({ margin, loss, unit, onDrag }: Props) {
  const points = useMemo(() => lossCurve(unit), [unit]);
  const at = Math.max(-WIDEST, Math.min(WIDEST, margin));
  const height = Math.min(loss, DEAREST[unit]);
  return (
    <Frame
      label="The loss against the margin"
      {...SIZE}
      margin={MARGIN}
      x={[-WIDEST, WIDEST]}
      y={[0, DEAREST[unit]]}
    >
      <Reference x={0} label="as the reference" />
      <Curve points={points} quantity="loss" clip />
      <YAxis ticks={5} title={`loss, ${unit}`} />
      <XAxis ticks={TICKS} format={whole} title="margin" />
      <Label
        x={at}
        y={height}
        dx={12}
        dy={-12}
        anchor={at > 3 ? "end" : "start"}
        size="num-s"
        quantity="loss"
        halo
      >
        {formatNumber(loss)}
      </Label>
      <Handle x={at} y={height} axis="x" quantity="loss" onDrag={({ x }) => onDrag(x)} />
    </Frame>
  );
}
