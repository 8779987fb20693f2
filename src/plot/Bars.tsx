import type { ComponentProps } from "react";
import type { Quantity } from "./quantity.ts";
import { Rect } from "./Rect.tsx";
import { useFrame } from "./useFrame.ts";

/** A bar from (x0, y0) to (x1, y1), in domain units. */
interface Bar {
  /** Lights with what has the same key. */
  readonly k?: string;
  readonly x0: number;
  readonly x1: number;
  /** Default 0. */
  readonly y0?: number;
  readonly y1: number;
}

export interface BarsProps extends Omit<ComponentProps<"g">, "children"> {
  data: readonly Bar[];
  quantity?: Quantity;
}

/**
 * Solid bars, wherever their edges are: equal widths for shares, unequal ones where a width means something.
 *
 * @example <Bars data={[{ k: "A", x0: 0.1, x1: 0.9, y1: 0.4 }]} quantity="p" />
 */
export function Bars({ data, quantity, className, ...rest }: BarsProps) {
  const { x, y } = useFrame();
  return (
    <g {...rest} className={["bars", quantity, className].filter(Boolean).join(" ")}>
      {data.map(({ k, x0, x1, y0 = 0, y1 }, i) => {
        const [left, right] = [x(x0), x(x1)];
        const [bottom, top] = [y(y0), y(y1)];
        return (
          <Rect
            key={k ?? i}
            data-k={k}
            x={Math.min(left, right)}
            y={Math.min(bottom, top)}
            width={Math.abs(right - left)}
            height={Math.abs(bottom - top)}
          />
        );
      })}
    </g>
  );
}
