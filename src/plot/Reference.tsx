import { memo, type ReactNode } from "react";
import { Label } from "./Label.tsx";
import type { Quantity } from "./quantity.ts";
import { useFrame } from "./useFrame.ts";

export type ReferenceProps = {
  /** "reference": dotted; "ceiling": dotted, in ink; "level": a thick line that stands clear of what it crosses. */
  kind?: "reference" | "ceiling" | "level";
  quantity?: Quantity;
  /** At its right end, or its top. */
  label?: ReactNode;
} & ({ x: number; y?: undefined } | { y: number; x?: undefined });

/**
 * A line across the plot area at one x or one y: something to compare with.
 *
 * @example <Reference y={0.25} label="even" />
 */
export const Reference = memo(function Reference({
  x,
  y,
  kind = "reference",
  quantity,
  label,
}: ReferenceProps) {
  const frame = useFrame();
  const at = x === undefined ? frame.y(y) : frame.x(x);
  const ends =
    x === undefined
      ? { x1: 0, x2: frame.width, y1: at, y2: at }
      : { x1: at, x2: at, y1: 0, y2: frame.height };
  return (
    <g className={["reference", kind, quantity].filter(Boolean).join(" ")}>
      {kind === "level" && <line className="case" {...ends} />}
      <line {...ends} />
      {label &&
        (x === undefined ? (
          <Label x={frame.x.invert(frame.width)} y={y} dy={-6} anchor="end">
            {label}
          </Label>
        ) : (
          <Label x={x} y={frame.y.invert(0)} dx={6} dy={12}>
            {label}
          </Label>
        ))}
    </g>
  );
});
