import { memo, useId } from "react";
import { Hatch } from "./Hatch.tsx";
import { linePath, type Point } from "./path.ts";
import type { Quantity } from "./quantity.ts";
import { useFrame } from "./useFrame.ts";

/** x, the height of the one curve and that of the other, in domain units. */
export type Pair = readonly [x: number, y: number, base: number];

export interface BetweenProps {
  pairs: readonly Pair[];
  quantity?: Quantity;
  /** Cuts what leaves the plot area. */
  clip?: boolean;
}

/**
 * The ground between two curves: lines one way where the first is the higher, the other way where it is the lower.
 * Points that are not finite are left out.
 *
 * @example <Between pairs={[[0, 0, 0], [1, 2, 1], [2, 3, 4]]} quantity="kl" />
 */
export const Between = memo(function Between({ pairs, quantity, clip }: BetweenProps) {
  const { x, y, clip: area } = useFrame();
  const [high, low] = [useId(), useId()];
  const drawn = crossed(
    pairs.filter((pair) => pair.every(Number.isFinite)).map(([at, a, b]) => [x(at), y(a), y(b)]),
  );
  const base = drawn.map(([at, , b]): Point => [at, b]).reverse();
  // In pixels, where up is less.
  const shape = (pick: (a: number, b: number) => number) =>
    `${linePath([...drawn.map(([at, a, b]): Point => [at, pick(a, b)]), ...base], same, same)}Z`;
  const cut = clip ? `url(#${area})` : undefined;
  return (
    <>
      {drawn.some(([, a, b]) => a < b) && (
        <>
          <Hatch id={high} kind="plus" quantity={quantity} />
          <path fill={`url(#${high})`} d={shape(Math.min)} clipPath={cut} />
        </>
      )}
      {drawn.some(([, a, b]) => a > b) && (
        <>
          <Hatch id={low} kind="minus" quantity={quantity} />
          <path fill={`url(#${low})`} d={shape(Math.max)} clipPath={cut} />
        </>
      )}
    </>
  );
});

const same = (pixel: number) => pixel;

/** The pairs, and one more wherever the curves cross, so that neither hatch spreads beyond the crossing. */
function crossed(pairs: readonly Pair[]): Pair[] {
  return pairs.flatMap((pair, i) => {
    const [x0, a0, b0] = pairs[Math.max(0, i - 1)];
    const [x1, a1, b1] = pair;
    const share = (a0 - b0) / (a0 - b0 - (a1 - b1));
    const meeting = a0 + (a1 - a0) * share;
    return share > 0 && share < 1 ? [[x0 + (x1 - x0) * share, meeting, meeting], pair] : [pair];
  });
}
