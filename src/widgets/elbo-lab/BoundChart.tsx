import { useId } from "react";
import type { Unit } from "../../math/unit.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Input } from "./model.ts";
import { MARGIN, SIZE } from "./size.ts";

/** What is drawn; a bar that costs more is cut at the edge, and says how much. */
const DOMAIN = { nats: [0, 6], bits: [0, 9] } as const;

/** Half the height of a bar, and of the mark across it, in pixels. */
const THICK = 18;
const MARK = 26;

/** A bar longer than this, in pixels, has its number inside. */
const ROOMY = 52;

/** Reconstruction and leash of each input, end to end, against the surprise that they cannot go below. */
export function BoundChart({ inputs, unit }: { inputs: readonly Input[]; unit: Unit }) {
  const hatch = useId();
  return (
    <Frame
      label="Reconstruction and KL of each input, and its own surprise"
      {...SIZE}
      margin={MARGIN}
      x={DOMAIN[unit]}
      y={[inputs.length, 0]}
    >
      <Hatch id={hatch} kind="plus" quantity="kl" />
      {inputs.map((input, i) => (
        <Bar key={input.key} input={input} at={i + 0.5} fill={`url(#${hatch})`} />
      ))}
      <XAxis ticks={5} title={`${unit} per input`} />
    </Frame>
  );
}

function Bar({ input: { key, ...terms }, at, fill }: { input: Input; at: number; fill: string }) {
  const { x, y, width } = useFrame();
  const middle = y(at);
  const within = (amount: number) => Math.min(x(amount), width);
  const [from, to, mark] = [within(terms.reconstruction), within(terms.loss), within(terms.surprisal)];
  const bar = { y: middle - THICK, height: 2 * THICK };
  const inside = to > width - ROOMY;
  return (
    <g data-k={key}>
      <Rect className="fill loss" width={from} {...bar} />
      <Rect className="leash kl" fill={fill} x={from} width={to - from} {...bar} />
      {from > ROOMY && (
        <Label x={0} y={at} dx={8} dy={5} size="num-s" className="on">
          {formatNumber(terms.reconstruction, 2)}
        </Label>
      )}
      {!inside && to - from > 2 * ROOMY && (
        <Label x={0} y={at} dx={to - 10} dy={5} anchor="end" size="num-s" quantity="kl" box>
          {formatNumber(terms.kl, 2)}
        </Label>
      )}
      <path className="evidence-mark" d={`M${mark} ${middle - MARK}v${2 * MARK}`} />
      <Label
        x={0}
        y={at}
        dx={inside ? width - 8 : to + 8}
        dy={5}
        anchor={inside ? "end" : "start"}
        size="num-s"
        box
      >
        {formatNumber(terms.loss, 2)}
      </Label>
    </g>
  );
}
