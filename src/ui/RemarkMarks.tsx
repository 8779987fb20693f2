import { useFrame } from "../plot/useFrame.ts";
import type { Remark } from "./Remarks.tsx";

/** The numbers of `Remarks`, each at its place in the picture. */
export function RemarkMarks({ remarks }: { remarks: readonly Remark[] }) {
  const frame = useFrame();
  return remarks.map(({ x, y, text }, i) => (
    <g key={text} className="remark" transform={`translate(${frame.x(x)} ${frame.y(y)})`}>
      <circle r={11} />
      <text y={4.5} textAnchor="middle">
        {i + 1}
      </text>
    </g>
  ));
}
