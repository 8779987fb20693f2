import { useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { MARGIN, SIDE } from "./axes.ts";
import { oneBit } from "./curve.ts";
import type { Model } from "./model.ts";
import { signed } from "./sentences.ts";

const TICKS = { bits: [0, 1, 2], nats: [0, 0.5, 1, 1.5] } as const;
const NO_TICKS: readonly number[] = [];

/** Heights of the chart in bits. No term is below −0.531; what is taller is cut, its value printed. */
const [LOW, HIGH] = [-0.75, 2.1];

/** What heads and tails put into the sum, one of them usually below zero, and the sum, which never is. */
export function TermsChart({ model: { terms, kl, unit } }: { model: Model }) {
  const bit = oneBit(unit);
  const bars = [...terms, { name: "KL", amount: kl }];
  return (
    <Frame
      label="What heads and tails add to the waste, and their sum"
      {...SIDE}
      margin={MARGIN}
      x={[0, bars.length]}
      y={[LOW * bit, HIGH * bit]}
    >
      {bars.map(({ name, amount }, i) => (
        <Signed key={name} name={name} amount={amount} at={i} low={LOW * bit} high={HIGH * bit} />
      ))}
      <XAxis ticks={NO_TICKS} at={0} />
      <YAxis ticks={TICKS[unit]} />
      {["+", "="].map((sign, i) => (
        <Label key={sign} x={i + 1} y={LOW * bit} dy={24} anchor="middle" size="num-s">
          {sign}
        </Label>
      ))}
    </Frame>
  );
}

interface SignedProps {
  name: string;
  amount: number;
  at: number;
  low: number;
  high: number;
}

/** A bar up or down from zero: dense lines for what is added, fine ones for what is taken away. */
function Signed({ name, amount, at, low, high }: SignedProps) {
  const { x, y, clip } = useFrame();
  const hatch = useId();
  const end = Math.min(amount, high);
  // Cut, it has no upper edge.
  const top = amount > high ? -9 : y(Math.max(end, 0));
  const bottom = y(Math.min(end, 0));
  const value = name === "KL" ? formatNumber(amount, 3) : signed(amount);
  return (
    <g data-k={name === "KL" ? undefined : name}>
      <Hatch id={hatch} kind={amount < 0 ? "minus" : "plus"} quantity="kl" />
      <Rect
        className="waste kl"
        clipPath={`url(#${clip})`}
        x={x(at + 0.2)}
        width={x(0.6) - x(0)}
        y={top}
        height={bottom - top}
        fill={`url(#${hatch})`}
      />
      <Label
        x={at + 0.5}
        y={end}
        dy={amount < 0 ? 20 : -9}
        anchor="middle"
        size="num-s"
        quantity="kl"
      >{`${amount > high ? "↑ " : ""}${value}`}</Label>
      <Label x={at + 0.5} y={low} dy={24} anchor="middle" size="ui">
        {name}
      </Label>
    </g>
  );
}
