import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import type { Bin } from "./audit.ts";

const SIZE = { wide: { width: 486, height: 400 }, narrow: { width: 288, height: 300 } };
const MARGIN = { top: 40, right: 12, bottom: 48 };
const SHARES = [0, 0.5, 1];
const CLAIMS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** What came in each bin of claims, beside what was claimed; how many rows there are stands above. */
export function Diagram({ bins }: { bins: readonly Bin[] }) {
  return (
    <Frame
      label="Share of label 1 against the claimed probability"
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, 1]}
    >
      <Came bins={bins} />
      <XAxis ticks={CLAIMS} format={String} title="claimed probability of label 1" />
      <YAxis ticks={SHARES} format={String} />
      {bins.map(({ from, to, count }) => (
        <Label key={from} x={(from + to) / 2} y={1} dy={-24} anchor="middle">
          {compact(count)}
        </Label>
      ))}
    </Frame>
  );
}

/** "85", "1.2k", "35k" */
const compact = (n: number): string => (n < 1000 ? String(n) : `${(n / 1000).toFixed(n < 9950 ? 1 : 0)}k`);

function Came({ bins }: { bins: readonly Bin[] }) {
  const { x, y, width, height } = useFrame();
  return (
    <g>
      {bins.map(({ from, to, came }) => {
        const [left, right] = [x(from), x(to)];
        if (came === undefined) {
          return (
            <path key={from} className="audit-empty" d={`M${left + 3} ${height}V0H${right - 3}V${height}`} />
          );
        }
        const top = y(came);
        return (
          <g key={from} className="p">
            <Rect className="area p" x={left} y={top} width={right - left} height={height - top} />
            <path className="curve p" d={`M${left} ${top}H${right}`} />
          </g>
        );
      })}
      <g className="reference">
        <line y1={height} x2={width} y2={0} />
      </g>
      {bins.map(({ from, claimed, came }) => {
        if (claimed === undefined || came === undefined) return null;
        const at = x(claimed);
        return (
          <g key={from}>
            <path className="gap" d={`M${at} ${y(claimed)}V${y(came)}`} />
            <path className="fill q" transform={`translate(${at} ${y(claimed)})`} d="M0-7 7 0 0 7-7 0Z" />
          </g>
        );
      })}
    </g>
  );
}
