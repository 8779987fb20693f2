import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
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

const at = (pixels: number): string => pixels.toFixed(1);

function Came({ bins }: { bins: readonly Bin[] }) {
  const { x, y, width, height } = useFrame();
  const full = bins.filter(({ count }) => count > 0);
  // One path of a kind for all bins: ten of each, in two sizes, would be much of the page.
  const each = (d: (bin: Bin, claimed: number, came: number) => string) =>
    full.map((bin) => d(bin, x(bin.claimed ?? 0), y(bin.came ?? 0))).join("");
  const empty = bins
    .filter(({ count }) => count === 0)
    .map(({ from, to }) => `M${at(x(from) + 3)} ${height}V0H${at(x(to) - 3)}V${height}`);
  return (
    <g>
      <path className="audit-empty" d={empty.join("")} />
      <path
        className="area p"
        d={each(({ from, to }, _, top) => `M${at(x(from))} ${height}V${at(top)}H${at(x(to))}V${height}`)}
      />
      <path
        className="curve p"
        d={each(({ from, to }, _, top) => `M${at(x(from))} ${at(top)}H${at(x(to))}`)}
      />
      <g className="reference">
        <line y1={height} x2={width} y2={0} />
      </g>
      <path
        className="gap"
        d={each(({ claimed }, left, top) => `M${at(left)} ${at(y(claimed ?? 0))}V${at(top)}`)}
      />
      <path
        className="fill q"
        d={each(({ claimed }, left) => `M${at(left)} ${at(y(claimed ?? 0) - 7)}l7 7-7 7-7-7z`)}
      />
    </g>
  );
}
