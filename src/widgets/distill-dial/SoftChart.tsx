import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { share } from "../../ui/shares.ts";
import type { Choice } from "./model.ts";

const SIZE = { wide: { width: 486, height: 330 }, narrow: { width: 288, height: 250 } };
const MARGIN = { top: 26, bottom: 34 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const NONE: readonly number[] = [];
const tick = (p: number) => (p === 0 || p === 1 ? String(p) : String(p).slice(1));

/** The two softened predictions side by side. */
export function SoftChart({ choices }: { choices: readonly Choice[] }) {
  return (
    <Frame
      label="The teacher’s and the student’s softened probability of each class"
      {...SIZE}
      margin={MARGIN}
      x={[0, choices.length]}
      y={[0, 1]}
    >
      {choices.map((row, i) => (
        <Pair key={row.name} row={row} index={i} />
      ))}
      <YAxis ticks={TICKS} format={tick} />
      <XAxis ticks={NONE} />
    </Frame>
  );
}

/** Columns from this width on have room for full figures. */
const ROOMY = 90;

/** Of two labels side by side in less room than that, one stands so much higher. */
const LINE = 15;

function Pair({ row: { name, p, q }, index }: { row: Choice; index: number }) {
  const { x, y, height } = useFrame();
  const roomy = x(1) >= ROOMY;
  const text = (value: number) => (roomy ? share(value) : formatNumber(value, 2).replace("0.", "."));
  const collide = !roomy && Math.abs(y(p) - y(q)) < LINE;
  const bar = (from: number, value: number) => ({
    x: x(index + from),
    width: x(0.36),
    y: y(value),
    height: height - y(value),
  });
  return (
    <g data-k={name}>
      <Rect className="fill p" {...bar(0.12, p)} />
      <Rect className="fill q" {...bar(0.52, q)} />
      <Label x={index + 0.3} y={p} dy={-8} anchor="middle" quantity="p" halo>
        {text(p)}
      </Label>
      <Label x={index + 0.7} y={q} dy={collide ? -8 - LINE : -8} anchor="middle" quantity="q" halo>
        {text(q)}
      </Label>
      <Label x={index + 0.5} y={0} dy={24} size="ui" anchor="middle">
        {name}
      </Label>
    </g>
  );
}
