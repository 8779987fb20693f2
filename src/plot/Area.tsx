import { type ComponentProps, memo, useId } from "react";
import { Hatch, type HatchKind } from "./Hatch.tsx";
import { areaPath, type Point } from "./path.ts";
import type { Quantity } from "./quantity.ts";
import { useFrame } from "./useFrame.ts";

export interface AreaProps extends Omit<ComponentProps<"path">, "points" | "d" | "clip"> {
  points: readonly Point[];
  /** Where the area begins, in domain units of y. */
  base?: number;
  quantity?: Quantity;
  /** Filled with lines or dots, not with a tint. */
  hatch?: HatchKind;
  /** Cuts what leaves the plot area. */
  clip?: boolean;
}

/**
 * The area between points and a level: a light tint, or a hatch. It is interrupted where a value is not finite.
 *
 * @example <Area points={[[0, 0], [1, 2], [2, 0]]} quantity="p" />
 */
export const Area = memo(function Area(props: AreaProps) {
  const { points, base = 0, quantity, hatch, clip, className, ...rest } = props;
  const { x, y, clip: plotArea } = useFrame();
  const pattern = useId();
  return (
    <>
      {hatch && <Hatch id={pattern} kind={hatch} quantity={quantity} />}
      <path
        {...rest}
        className={[hatch ? "" : "area", quantity, className].filter(Boolean).join(" ") || undefined}
        d={areaPath(points, base, x, y)}
        fill={hatch && `url(#${pattern})`}
        clipPath={clip ? `url(#${plotArea})` : undefined}
      />
    </>
  );
});
