import { memo } from "react";
import { Curve } from "../plot/Curve.tsx";
import { Frame } from "../plot/Frame.tsx";
import type { Point } from "../plot/path.ts";
import { linearScale } from "../plot/scale.ts";
import { ticksOf } from "../plot/ticks.ts";
import { useFrame } from "../plot/useFrame.ts";
import { XAxis } from "../plot/XAxis.tsx";
import { YAxis } from "../plot/YAxis.tsx";
import type { Plot } from "./plot.ts";
import {
  type Axis,
  alone,
  axisOf,
  cut,
  described,
  finitePoints,
  LETTER,
  type Look,
  looksOf,
  pointsOf,
  powerOfTen,
  spread,
  ticksAlong,
} from "./plotLayout.ts";

/** The height of a line of labels, px. */
const LINE = 17;
/** The most letters of a line's name that stand at its end, and the sample of its dashes before them, px. */
const NAME = { wide: 20, narrow: 10 };
const SAMPLE = 22;
const TICKS = 4;

interface Line extends Look {
  readonly name: string;
  readonly points: readonly Point[];
}

/**
 * A plot that a program drew. It stays as it is while the program prints more.
 *
 * @example <PlotPicture plot={plot} />
 */
export const PlotPicture = memo(function PlotPicture({ plot }: { plot: Plot }) {
  const finite = plot.series.flatMap(finitePoints);
  const places = finite.map(([x]) => x);
  const across = axisOf(places, false);
  const up = axisOf(
    finite.map(([, y]) => y),
    true,
  );
  const looks = looksOf(plot.series);
  const lines = plot.series.map((series, i) => ({
    ...looks[i]!,
    name: series.name,
    points: pointsOf(series, across, up),
  }));
  const letters = Math.max(...lines.map(({ name }) => [...name].length));
  const ticks = ticksOf(linearScale(up.domain, [0, 1]), { ticks: TICKS });
  const left = 16 + LETTER * Math.max(...ticks.map(({ text }) => text.length), 1);
  const margin = (most: number) => ({
    left,
    right: letters === 0 ? 16 : 14 + SAMPLE + LETTER * Math.min(letters, most),
    top: 34,
    bottom: 48,
  });
  return (
    <figure className="plotted">
      {plot.title && <figcaption>{plot.title}</figcaption>}
      <Frame
        label={described(plot)}
        wide={{ width: 640, height: 300, margin: margin(NAME.wide) }}
        narrow={{ width: 288, height: 250, margin: margin(NAME.narrow) }}
        x={across.domain}
        y={up.domain}
      >
        {finite.length === 0 && <Nothing />}
        <Axes plot={plot} places={places} across={across} up={up} left={left} />
        {lines.map((line, i) => (
          <Drawn key={i} {...line} />
        ))}
        {letters > 0 && <Names lines={lines} />}
      </Frame>
    </figure>
  );
});

interface AxesProps {
  plot: Plot;
  /** What lies along the first of them, as the program gave it. */
  places: readonly number[];
  across: Axis;
  up: Axis;
  left: number;
}

function Axes({ plot, places, across, up, left }: AxesProps) {
  const { x, width } = useFrame();
  const title = (label: string, { exponent }: Axis) =>
    cut([label, powerOfTen(exponent)].filter(Boolean).join(", "), Math.floor((width + left) / LETTER));
  return (
    <>
      <XAxis ticks={ticksAlong(places, across, x)} title={title(plot.xLabel, across)} />
      <YAxis ticks={TICKS} title={title(plot.yLabel, up)} baseline />
    </>
  );
}

function Drawn({ points, quantity, dash }: Line) {
  const { x, y } = useFrame();
  return (
    <>
      <Curve points={points} quantity={quantity} style={{ strokeDasharray: dash }} />
      {alone(points).map(([left, top], i) => (
        <circle key={i} className={`spot ${quantity ?? ""}`} cx={x(left)} cy={y(top)} r={3.5} />
      ))}
    </>
  );
}

/** The name of each line, level with its end where that is free, behind a piece of it. */
function Names({ lines }: { lines: readonly Line[] }) {
  const { y, width, height, narrow } = useFrame();
  const ends = lines.map(({ points }) => points.findLast((point) => point.every(Number.isFinite)));
  const heights = spread(
    ends.map((end) => (end ? y(end[1]) : height / 2)),
    LINE,
    height,
  );
  return lines.map(({ name, quantity, dash }, i) => (
    <g key={i} className={quantity} transform={`translate(${width + 8} ${heights[i]})`}>
      <line className="curve" x2={SAMPLE - 4} style={{ strokeDasharray: dash }} />
      <text x={SAMPLE} y={4.5}>
        {cut(name, narrow ? NAME.narrow : NAME.wide)}
      </text>
    </g>
  ));
}

function Nothing() {
  const { width, height } = useFrame();
  return (
    <text x={width / 2} y={height / 2} textAnchor="middle">
      no finite number to draw
    </text>
  );
}
