import { memo } from "react";
import type { Unit } from "../../math/index.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { LEVELS } from "./terrain.ts";

const STEP = 20;

/** What the shades mean. */
export const Legend = memo(function Legend({ scale, unit }: { scale: number; unit: Unit }) {
  const { height } = useFrame();
  const levels = [...LEVELS].reverse();
  return (
    <g className="axis" transform={`translate(0 ${height + 34})`}>
      {Array.from({ length: 8 }, (_, i) => (
        <rect key={i} className={`cost-${i + 1} shade`} x={STEP * i} width={STEP} height={10} />
      ))}
      {levels.map(
        (level, i) =>
          i % 2 === 0 && (
            <text key={level} x={STEP * (i + 1)} y={26} textAnchor="middle">
              {Number((scale * level).toPrecision(2))}
            </text>
          ),
      )}
      <text x={STEP * 8 + 8} y={26}>
        {unit}
      </text>
    </g>
  );
});
