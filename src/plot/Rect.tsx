import { type ComponentProps, memo } from "react";

export interface RectProps extends Omit<ComponentProps<"polygon">, "points"> {
  /** Left and upper edge, in pixels. Default 0. */
  x?: number;
  y?: number;
  /** Pixels, not negative. */
  width: number;
  height: number;
}

/**
 * A rectangle that can change at every step of a drag.
 *
 * Drawn as a polygon: the four measures of SVG's own rect count as style, which the browser works out anew,
 * against every rule of the page, whenever one of them changes.
 *
 * @example <Rect className="fill h" x={10} y={20} width={30} height={40} />
 */
export const Rect = memo(function Rect({ x = 0, y = 0, width, height, ...rest }: RectProps) {
  return (
    <polygon {...rest} points={`${x},${y} ${x + width},${y} ${x + width},${y + height} ${x},${y + height}`} />
  );
});
