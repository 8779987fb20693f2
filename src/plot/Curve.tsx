import { line } from "d3";
import { type ComponentProps, memo } from "react";
import type { Quantity } from "./quantity.ts";
import { useFrame } from "./useFrame.ts";

/** x and y in domain units. */
export type Point = readonly [x: number, y: number];

export interface CurveProps extends Omit<ComponentProps<"path">, "points" | "d" | "clip"> {
  points: readonly Point[];
  quantity?: Quantity;
  /** Cuts what leaves the plot area. */
  clip?: boolean;
}

/**
 * A line through points, solid or, for Q, dashed. It is interrupted where a value is not finite.
 *
 * @example <Curve points={[[0, 0], [0.5, 1], [1, 0]]} quantity="h" />
 */
export const Curve = memo(function Curve({ points, quantity, clip, className, ...rest }: CurveProps) {
  const frame = useFrame();
  const path = line<Point>()
    .x(([x]) => frame.x(x))
    .y(([, y]) => frame.y(y))
    .defined(([x, y]) => Number.isFinite(frame.x(x)) && Number.isFinite(frame.y(y)))
    .digits(2);
  return (
    <path
      {...rest}
      className={["curve", quantity, className].filter(Boolean).join(" ")}
      d={path(points) ?? undefined}
      clipPath={clip ? `url(#${frame.clip})` : undefined}
    />
  );
});
