import { memo } from "react";
import { useFrame } from "../../plot/useFrame.ts";
import type { Point } from "./curve.ts";

interface Props {
  points: readonly Point[];
  top: number;
}

/** A staircase under the curve: each tread halves p, each riser is one bit. */
export const Ladder = memo(function Ladder({ points, top }: Props) {
  const { x, y } = useFrame();
  const rungs = points.filter(([, surprise]) => surprise <= top + 1e-9);
  const path = rungs.map(([p, surprise], k) =>
    k === 0 ? `M${x(p).toFixed(1)} ${y(0)}` : `H${x(p).toFixed(1)}V${y(surprise).toFixed(1)}`,
  );
  return (
    <g className="h">
      <path className="rungs" d={path.join("")} />
      {rungs.map(([p, surprise]) => (
        <circle key={p} className="fill h" cx={x(p)} cy={y(surprise)} r={3} />
      ))}
    </g>
  );
});
