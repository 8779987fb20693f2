import { memo } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Line } from "./line.ts";
import { type Point, REACH } from "./points.ts";
import type { Weights } from "./training.ts";

const SIZE = { wide: { width: 486, height: 428 }, narrow: { width: 288, height: 290, margin: { left: 0 } } };
const MARGIN = { top: 6, right: 0, bottom: 6, left: 0 };
const ACROSS: readonly [number, number] = [-REACH.x, REACH.x];
const UP: readonly [number, number] = [-REACH.y, REACH.y];

/** The points by kind, a ring round each as large as it is dear, and the line with the strip where the model doubts. */
export function Scatter({ line: { points, prices, weights } }: { line: Line }) {
  return (
    <Frame
      label="Forty points of two kinds and the line between them"
      {...SIZE}
      margin={MARGIN}
      x={ACROSS}
      y={UP}
    >
      <Prices points={points} prices={prices} />
      <Points points={points} />
      <Boundary weights={weights} />
    </Frame>
  );
}

/** Half the length of a cross, and the radius of a disc. */
const R = 4.5;

const Points = memo(function Points({ points }: Pick<Line, "points">) {
  const { x, y } = useFrame();
  const mark = ({ kind, ...at }: Point) => {
    const [left, top] = [x(at.x).toFixed(1), y(at.y).toFixed(1)];
    return kind === 1
      ? disc(left, top, R)
      : `M${left},${top}m-${R},-${R}l${2 * R},${2 * R}m-${2 * R},0l${2 * R},-${2 * R}`;
  };
  const all = (kind: number) =>
    points
      .filter((point) => point.kind === kind)
      .map(mark)
      .join("");
  return (
    <>
      <path className="fill" d={all(1)} />
      <path className="cross" d={all(0)} />
    </>
  );
});

const disc = (left: string, top: string, r: number) =>
  `M${left},${top}m-${r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 -${2 * r},0`;

function Prices({ points, prices }: Pick<Line, "points" | "prices">) {
  const { x, y } = useFrame();
  const rings = points.map((point, i) =>
    disc(x(point.x).toFixed(1), y(point.y).toFixed(1), Number(Math.sqrt(R * R + 80 * prices[i]).toFixed(1))),
  );
  return <path className="dear" d={rings.join("")} />;
}

const SURE = Math.log(9);

/** Longer than the picture, in its own units. */
const LONG = 2 * (REACH.x + REACH.y);

/** Where the model gives both kinds one half; and one of them nine tenths. */
function Boundary({ weights: [w0, w1, b] }: { weights: Weights }) {
  const { x, y, clip } = useFrame();
  const length = Math.hypot(w0, w1);
  if (length === 0) return null;
  const [alongX, alongY] = [(-w1 / length) * LONG, (w0 / length) * LONG];
  const at = (z: number) => {
    const [footX, footY] = [((z - b) * w0) / length ** 2, ((z - b) * w1) / length ** 2];
    const end = (sign: number) =>
      `${x(footX + sign * alongX).toFixed(1)},${y(footY + sign * alongY).toFixed(1)}`;
    return `M${end(-1)}L${end(1)}`;
  };
  return (
    <g className="q" clipPath={`url(#${clip})`}>
      <path className="curve q" d={at(0)} />
      <path className="curve sure" d={at(SURE) + at(-SURE)} />
    </g>
  );
}
