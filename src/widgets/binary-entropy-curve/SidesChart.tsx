import { Bars } from "../../plot/Bars.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model, Side } from "./model.ts";

const SIZE = { wide: { width: 384, height: 420 }, narrow: { width: 288, height: 260 } };
const MARGIN = { top: 28, bottom: 48 };
const TICKS = { bits: [0, 2, 4, 6, 8], nats: [0, 1, 2, 3, 4, 5] } as const;
const P_TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Height of the chart in bits: the surprise of one in 256. What is taller is cut, and its height printed. */
const TOP = 8;

/** Heads and tails as blocks: as wide as they are probable, as tall as they surprise; the level is the average. */
export function SidesChart({ model }: { model: Model }) {
  const { p, heads, tails, entropy, peak, unit } = model;
  const top = TOP * peak;
  return (
    <Frame
      label="Two blocks, heads and tails, and their average height"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, top]}
    >
      <Bars
        quantity="h"
        data={[
          { k: "heads", x0: 0, x1: p, y1: Math.min(heads.surprise, top) },
          { k: "tails", x0: p, x1: 1, y1: Math.min(tails.surprise, top) },
        ].filter(({ x0, x1 }) => x1 > x0)}
      />
      <Reference kind="level" quantity="h" y={entropy} />
      <Label x={0.5} y={entropy} dy={-9} anchor="middle" size="ui" quantity="h" halo>
        {`H ${formatNumber(entropy, 2)}`}
      </Label>
      <Base p={p} />
      <XAxis ticks={P_TICKS} title="probability" />
      <YAxis ticks={TICKS[unit]} />
      <SideLabel name="heads" side={heads} model={model} top={top} />
      <SideLabel name="tails" side={tails} model={model} top={top} />
    </Frame>
  );
}

/** The two probabilities as widths on the ground. */
function Base({ p }: { p: number }) {
  const { x, y } = useFrame();
  return (
    <g className="p base">
      <line data-k="heads" x1={x(0)} x2={x(p)} y1={y(0) + 3} y2={y(0) + 3} />
      <line data-k="tails" x1={x(p)} x2={x(1)} y1={y(0) + 3} y2={y(0) + 3} />
    </g>
  );
}

interface SideLabelProps {
  name: "heads" | "tails";
  side: Side;
  model: Model;
  top: number;
}

/** Above its block; above the level too, where that would run through the words. */
function SideLabel({ name, side, model, top }: SideLabelProps) {
  const { y } = useFrame();
  const block = side.p === 0 ? 0 : Math.min(side.surprise, top);
  const below = y(block) - y(model.entropy);
  const height = below > 0 && below < 28 ? model.entropy : block;
  const left = name === "heads";
  return (
    <Label x={left ? 0 : 1} y={height} dy={-9} anchor={left ? "start" : "end"} size="ui" data-k={name} halo>
      {`${name} ${side.p === 0 ? "never" : formatNumber(side.surprise, 2)}`}
    </Label>
  );
}
