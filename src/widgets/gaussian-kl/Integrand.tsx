import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { SignedArea } from "../../plot/SignedArea.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { type Model, X_RANGE } from "./model.ts";

const SIZE = { wide: { width: 588, height: 190 }, narrow: { width: 288, height: 180, margin: { left: 30 } } };
const MARGIN = { top: 10, right: 0, bottom: 10, left: 0 };
const RANGE = { bits: [-0.5, 1.1], nats: [-0.35, 0.75] } as const;
const TICKS = { bits: [-0.4, 0, 0.4, 0.8], nats: [-0.2, 0, 0.2, 0.4, 0.6] } as const;
const NO_TICKS: readonly number[] = [];

/** What the divergence gathers at each x: the first density times the log-ratio of the two. */
export function Integrand({ model }: { model: Model }) {
  const { integrand, areas, direction, unit } = model;
  const range = RANGE[unit];
  const highest = extreme(integrand, 1);
  const lowest = extreme(integrand, -1);
  const [first, second] = direction === "forward" ? ["p", "q"] : ["q", "p"];
  return (
    <Frame
      label="The integrand of the divergence: above the line it is paid, below refunded"
      {...SIZE}
      margin={MARGIN}
      x={X_RANGE}
      y={range}
    >
      <SignedArea points={integrand} quantity="kl" clip />
      <XAxis ticks={NO_TICKS} at={0} />
      <YAxis ticks={TICKS[unit]} format={formatTick} />
      {areas.positive > 0 && (
        <Label
          x={highest[0]}
          y={Math.min(highest[1], range[1]) / 2}
          dy={5}
          anchor="middle"
          size="num-s"
          quantity="kl"
          box
        >
          {`+${formatNumber(areas.positive)}`}
        </Label>
      )}
      {areas.negative < 0 && (
        <Label
          x={lowest[0]}
          y={Math.max(lowest[1], range[0])}
          dy={20}
          anchor="middle"
          size="num-s"
          quantity="kl"
          halo
        >
          {formatNumber(areas.negative)}
        </Label>
      )}
      <Label x={X_RANGE[1]} y={range[1]} dy={14} anchor="end" size="tick">
        {`${first} · log ${first}/${second}`}
      </Label>
    </Frame>
  );
}

const formatTick = (y: number) => formatNumber(y, y === 0 ? 0 : 1);

function extreme(points: Model["integrand"], sign: 1 | -1): readonly [number, number] {
  return points.reduce((best, point) => (sign * point[1] > sign * best[1] ? point : best));
}
