import { memo, useMemo } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { linePath } from "../../plot/path.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { type Direction, pointsOf } from "./contour.ts";
import type { Model } from "./model.ts";
import type { Wish } from "./move.ts";
import { MAP_SIZE } from "./size.ts";

const MARGIN = { top: 14, right: 4, bottom: 52, left: 0 };
const CENTRES = [-4, 4] as const;
const WIDTHS = [0, 5] as const;
/** Beyond this width a curve of equal cost is out of the picture. */
const BEYOND = 5.5;
const STEPS = 9;
const CENTRE_TICKS = [-4, -2, 0, 2, 4];
const WIDTH_TICKS = [0, 1, 2, 3, 4, 5];
/** Nats, darkest last; each curve encloses all Q that cost less. */
const LEVELS = [8, 4, 2, 1, 0.5, 0.2, 0.05];

interface CostMapProps {
  model: Model;
  onMove: (wish: Wish) => void;
}

/** Every Q by its centre and width, shaded by what it would cost; Q itself is the diamond. */
export function CostMap({ model, onMove }: CostMapProps) {
  const { p, q, direction, held } = model;
  return (
    <Frame
      label="The divergence of every possible Q, by its centre and width"
      {...MAP_SIZE}
      margin={MARGIN}
      x={CENTRES}
      y={WIDTHS}
    >
      <Shading mean={p.mean} sd={p.sd} direction={direction} />
      {held > 0 && <SameCost mean={p.mean} sd={p.sd} direction={direction} kl={held} />}
      <XAxis ticks={CENTRE_TICKS} format={formatTick} title="centre of Q" />
      <YAxis ticks={WIDTH_TICKS} format={formatTick} title="width of Q" />
      <PlaceOfP x={p.mean} y={p.sd} />
      <Handle
        x={q.mean}
        y={q.sd}
        axis="xy"
        shape="diamond"
        quantity="q"
        onDrag={({ x, y }) => onMove({ muQ: x, sdQ: Math.max(0.1, y) })}
      />
    </Frame>
  );
}

const formatTick = (x: number) => formatNumber(x, 0);

interface Place {
  mean: number;
  sd: number;
  direction: Direction;
}

const Shading = memo(function Shading({ mean, sd, direction }: Place) {
  const { width, height, clip } = useFrame();
  return (
    <g clipPath={`url(#${clip})`}>
      <rect className="cost-8" width={width} height={height} />
      {LEVELS.map((kl, i) => (
        <Region key={kl} mean={mean} sd={sd} direction={direction} kl={kl} className={`cost-${7 - i}`} />
      ))}
    </g>
  );
});

function SameCost(props: Place & { kl: number }) {
  const { clip } = useFrame();
  return (
    <g clipPath={`url(#${clip})`}>
      <Region {...props} className="same-cost" />
    </g>
  );
}

function Region({ mean, sd, direction, kl, className }: Place & { kl: number; className: string }) {
  const { x, y } = useFrame();
  const points = useMemo(
    () => pointsOf({ kl, p: { mean, sd }, direction }, STEPS, BEYOND),
    [kl, mean, sd, direction],
  );
  // Points far outside the picture are pulled to its surroundings, where no path of a browser overflows.
  const near = (v: number) => Math.min(Math.max(v, -2000), 2000);
  const path = linePath(
    points,
    (mu) => near(x(mu)),
    (width) => near(y(width)),
  );
  return <path className={className} d={`${path}Z`} />;
}

function PlaceOfP({ x, y }: { x: number; y: number }) {
  const frame = useFrame();
  return (
    <g data-k="P">
      <circle className="place-p" cx={frame.x(x)} cy={frame.y(y)} r={5} />
      <Label x={x} y={y} dx={9} dy={5} size="ui" quantity="p" halo>
        P
      </Label>
    </g>
  );
}
