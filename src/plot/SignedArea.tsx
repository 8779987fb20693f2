import { useMemo } from "react";
import { Area } from "./Area.tsx";
import { Curve } from "./Curve.tsx";
import type { Point } from "./path.ts";
import type { Quantity } from "./quantity.ts";

export interface SignedAreaProps {
  points: readonly Point[];
  quantity?: Quantity;
  /** Cuts what leaves the plot area. */
  clip?: boolean;
}

/**
 * The area between a curve and zero, its two signs told apart: above dense and rising, below fine and falling.
 *
 * @example <SignedArea points={[[-1, -1], [0, 0], [1, 1]]} quantity="kl" />
 */
export function SignedArea({ points, quantity = "kl", clip }: SignedAreaProps) {
  const [above, below] = useMemo(() => splitAtZero(points).map(withoutFlats), [points]);
  return (
    <g className="signed">
      <Area points={above} hatch="plus" quantity={quantity} clip={clip} />
      <Area points={below} hatch="minus" quantity={quantity} clip={clip} />
      <Curve points={points} quantity={quantity} clip={clip} />
    </g>
  );
}

/** The curve's positive and negative parts, meeting exactly where the curve crosses zero. */
export function splitAtZero(points: readonly Point[]): [above: Point[], below: Point[]] {
  const crossed: Point[] = [];
  for (const [i, point] of points.entries()) {
    const previous = points[i - 1];
    if (previous && previous[1] * point[1] < 0) crossed.push([zeroBetween(previous, point), 0]);
    crossed.push(point);
  }
  return [crossed.map(([x, y]) => [x, Math.max(y, 0)]), crossed.map(([x, y]) => [x, Math.min(y, 0)])];
}

/** Of a stretch on the ground its two ends are enough. */
function withoutFlats(points: readonly Point[]): Point[] {
  const flat = (i: number) => points[i]?.[1] === 0;
  return points.filter((_, i) => !(flat(i - 1) && flat(i) && flat(i + 1)));
}

const zeroBetween = ([x0, y0]: Point, [x1, y1]: Point): number => x0 + ((x1 - x0) * y0) / (y0 - y1);
