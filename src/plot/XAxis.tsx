import { memo } from "react";
import { samePropsByValue } from "./samePropsByValue.ts";
import { type Ticks, ticksOf } from "./ticks.ts";
import { useFrame } from "./useFrame.ts";

export interface XAxisProps extends Ticks {
  /** The line itself. Default: drawn. */
  baseline?: boolean;
  /** The y at which it lies, in domain units. Default: the bottom edge. Tick labels stay below the plot area. */
  at?: number;
  /** What is counted, at the right end under the labels. */
  title?: string;
}

/**
 * The horizontal axis: a baseline, ticks outward, their labels below.
 *
 * @example <XAxis ticks={[0, 0.5, 1]} title="share of heads" />
 */
export const XAxis = memo(function XAxis({ baseline = true, at, title, ...ticks }: XAxisProps) {
  const { x, y, width, height } = useFrame();
  const line = at === undefined ? height : y(at);
  return (
    <g className="axis">
      {ticksOf(x, ticks).map(({ value, text }) => (
        <g key={value} transform={`translate(${x(value)} ${height})`}>
          <line y2={6} className="tick" />
          <text y={22} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {baseline && <line x2={width} y1={line} y2={line} className="baseline" />}
      {title && (
        <text x={width} y={height + 42} textAnchor="end">
          {title}
        </text>
      )}
    </g>
  );
}, samePropsByValue);
