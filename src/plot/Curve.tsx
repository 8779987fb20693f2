import { type ComponentProps, memo } from "react";
import { linePath, type Point } from "./path.ts";
import type { Quantity } from "./quantity.ts";
import { useFrame } from "./useFrame.ts";

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
  const { x, y, clip: area } = useFrame();
  return (
    <path
      {...rest}
      className={["curve", quantity, className].filter(Boolean).join(" ")}
      d={linePath(points, x, y)}
      clipPath={clip ? `url(#${area})` : undefined}
    />
  );
});
