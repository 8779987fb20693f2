import { memo } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Model } from "./model.ts";
import { MOST_HALVINGS } from "./params.ts";

const SIZE = { wide: { width: 384, height: 300 }, narrow: { width: 288, height: 226, margin: { left: 0 } } };
const MARGIN = { top: 2, right: 0, bottom: 2, left: 0 };
const IN_A_ROW = 8;
const ROWS = (2 * MOST_HALVINGS) / IN_A_ROW;
const TRAY = Array.from({ length: IN_A_ROW * ROWS }, (_, i) => i);

/** A tray of fair coins that all show heads, filled by the first event's surprise and then by the second's. */
export function Coins({ model: { event, both } }: { model: Model }) {
  return (
    <Frame label="Fair coins, all heads" {...SIZE} margin={MARGIN} x={[0, IN_A_ROW]} y={[ROWS, 0]}>
      {TRAY.map((i) => (
        <Coin key={i} index={i} first={share(event.coins - i)} both={share(both.coins - i)} />
      ))}
    </Frame>
  );
}

const share = (coins: number) => Math.min(Math.max(coins, 0), 1);

interface CoinProps {
  index: number;
  /** How much of it belongs to the first event, and to the two together. */
  first: number;
  both: number;
}

const Coin = memo(function Coin({ index, first, both }: CoinProps) {
  const { x, y } = useFrame();
  const radius = 0.42 * Math.min(x(1), y(1));
  const at = `translate(${x((index % IN_A_ROW) + 0.5)} ${y(Math.floor(index / IN_A_ROW) + 0.5)})`;
  return (
    <g transform={at}>
      {first > 0 && <path className="fill h" d={slice(radius, 0, first)} />}
      {both > first && <path className="area h" d={slice(radius, first, both)} data-k="other" />}
      <circle className="coin" r={radius} />
    </g>
  );
});

/** The part of a disc between two upright cuts, given as shares of its width. */
function slice(radius: number, from: number, to: number): string {
  const cut = (at: number) => {
    const across = radius * (2 * at - 1);
    return [across.toFixed(2), Math.sqrt(Math.max(radius ** 2 - across ** 2, 0)).toFixed(2)];
  };
  const [[left, low], [right, high]] = [cut(from), cut(to)];
  const arc = `A${radius} ${radius} 0 0 1`;
  return `M${left} -${low}${arc} ${right} -${high}V${high}${arc} ${left} ${low}Z`;
}
