import { Bars } from "../../plot/Bars.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { RAREST, TOKENS } from "./params.ts";
import { choices, said } from "./sentences.ts";
import type { TokensModel } from "./tokens.ts";

const SIZE = {
  wide: { width: 588, height: 360 },
  narrow: { width: 288, height: 300 },
};
const MARGIN = { top: 24, left: 48, right: 76, bottom: 30 };

/** The scale ends a little below the rarest token: its edge is for impossible ones. */
const EDGE = RAREST / 3;
const Y = { domain: [EDGE, 1], scale: "log" } as const;
const PLACES = Array.from({ length: TOKENS }, (_, i) => i + 0.5);
const POWERS = [1, 1e-2, 1e-4, 1e-6];

const place = (value: number) => String(value + 0.5);
const power = (value: number) =>
  value === 1 ? "1" : value === 1e-2 ? ".01" : value === 1e-4 ? ".0001" : "10⁻⁶";

interface Props {
  model: TokensModel;
  onDrag: (index: number, p: number) => void;
}

/** One scale read twice: on the left as a probability, on the right as one of so many choices. */
export function TokenChart({ model: { tokens, perplexity, culprits }, onDrag }: Props) {
  const finite = perplexity < 1 / EDGE;
  const mean = finite ? 1 / perplexity : EDGE;
  return (
    <Frame
      label="Ten tokens, the probability and the surprise of each, and the mean"
      {...SIZE}
      margin={MARGIN}
      x={[0, TOKENS]}
      y={Y}
    >
      <Bars
        quantity="loss"
        data={tokens.map(({ p }, i) => ({
          k: `t${i}`,
          x0: i + 0.35,
          x1: i + 0.65,
          y0: 1,
          y1: Math.max(p, EDGE),
        }))}
      />
      {finite && <Reference y={mean} kind="level" quantity="loss" />}
      <YAxis ticks={POWERS} format={power} />
      <XAxis ticks={PLACES} format={place} baseline={false} />
      <Label x={TOKENS} y={1} dx={8} dy={-10}>
        one of
      </Label>
      {POWERS.map((p) => (
        <Label key={p} x={TOKENS} y={p} dx={8} dy={5}>
          {said(1 / p)}
        </Label>
      ))}
      {finite && (
        <Label x={TOKENS} y={mean} dx={8} dy={5} size="num-s" quantity="loss" halo>
          {choices(perplexity)}
        </Label>
      )}
      {culprits.map((i) => (
        <Label key={i} x={i + 0.5} y={EDGE} dy={-22} anchor="middle" size="num" quantity="loss" halo>
          ∞
        </Label>
      ))}
      {tokens.map(({ p }, i) => (
        <Handle
          key={i}
          data-k={`t${i}`}
          x={i + 0.5}
          y={Math.max(p, EDGE)}
          axis="y"
          shape="diamond"
          quantity="q"
          onDrag={({ y }) => onDrag(i, y < RAREST ? 0 : y)}
        />
      ))}
    </Frame>
  );
}
