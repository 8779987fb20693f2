import { Curve } from "../plot/Curve.tsx";
import { Frame } from "../plot/Frame.tsx";
import type { Point } from "../plot/path.ts";
import { XAxis } from "../plot/XAxis.tsx";
import { YAxis } from "../plot/YAxis.tsx";
import type { Plot } from "./plot.ts";

/**
 * A plot that a program drew.
 *
 * @example <PlotPicture plot={plot} />
 */
export function PlotPicture({ plot }: { plot: Plot }) {
  const points = plot.series.map(({ x, y }) => x.map((value, i): Point => [value, y[i]!]));
  const span = (axis: 0 | 1): [number, number] => {
    const values = points.flatMap((line) => line.map((point) => point[axis]).filter(Number.isFinite));
    const from = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const to = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    return from < to ? [from, to] : [0, 1];
  };
  return (
    <Frame
      label={plot.title || "A plot"}
      wide={{ width: 640, height: 280 }}
      narrow={{ width: 288, height: 240 }}
      margin={{ left: 48, right: 80, top: 40, bottom: 48 }}
      x={span(0)}
      y={span(1)}
    >
      {points.map((line, i) => (
        <Curve key={plot.series[i]!.name} points={line} />
      ))}
      <XAxis title={plot.xLabel} />
      <YAxis title={plot.yLabel} baseline />
    </Frame>
  );
}
