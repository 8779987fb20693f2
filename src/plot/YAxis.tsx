import { memo } from "react";
import { samePropsByValue } from "./samePropsByValue.ts";
import { type Ticks, ticksOf } from "./ticks.ts";
import { useFrame } from "./useFrame.ts";

export interface YAxisProps extends Ticks {
  /** A line along the ticks. Default: none. */
  baseline?: boolean;
  /** What is counted, above the highest label. */
  title?: string;
}

/**
 * The vertical axis: ticks outward, their labels hanging left of the plot area.
 *
 * @example <YAxis ticks={[0, 1, 2]} title="surprise, bits" />
 */
export const YAxis = memo(function YAxis({ baseline = false, title, ...ticks }: YAxisProps) {
  const { y, height } = useFrame();
  return (
    <g className="axis">
      {ticksOf(y, ticks).map(({ value, text }) => (
        <g key={value} transform={`translate(0 ${y(value)})`}>
          <line x1={-6} className="tick" />
          <text x={-10} y={4.5} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {baseline && <line y2={height} className="baseline" />}
      {title && (
        <text x={0} y={-12}>
          {title}
        </text>
      )}
    </g>
  );
}, samePropsByValue);
