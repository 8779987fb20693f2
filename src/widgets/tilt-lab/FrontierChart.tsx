import { useMemo } from "react";
import type { Unit } from "../../math/unit.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { RewardModel } from "./model.ts";

const SIZE = { wide: { width: 486, height: 310 }, narrow: { width: 288, height: 250 } };
const MARGIN = { top: 26, right: 12, bottom: 56 };

/** The distances drawn; what goes further is cut at the edge. */
const FARTHEST = { nats: 3.5, bits: 5 } as const;

/** Nearer to the edge than this, the number stands at the dot’s right, and there is no room for that of its tangent. */
const NEAR = 0.6;
const BESIDE = { dx: 14, dy: 20 } as const;
const OVER_CURVE = { dx: -8, dy: -16 } as const;
const ABOVE = { dx: -12, dy: -12, anchor: "end" } as const;

interface Props {
  model: RewardModel;
  unit: Unit;
  /** A distance wanted, in nats. */
  onPull: (nats: number) => void;
}

/** Reward against divergence: what no policy can beat, where this one stands on it, and what it pays there. */
export function FrontierChart({ model, unit, onPull }: Props) {
  const { frontier, range, proxy, kl, expected, trueReward } = model;
  const nats = unit === "bits" ? Math.LN2 : 1;
  const [believed, truth] = useMemo(() => {
    const inUnit = (points: typeof frontier.believed) => points.map(([d, r]) => [d / nats, r] as const);
    return [inUnit(frontier.believed), inUnit(frontier.true)];
  }, [frontier, nats]);
  const at = Math.min(kl, FARTHEST[unit]);
  return (
    <Frame
      label="The most reward at each distance from the reference"
      {...SIZE}
      margin={MARGIN}
      x={[0, FARTHEST[unit]]}
      y={range}
    >
      <Distance to={at} />
      <Curve points={believed} quantity="q" clip />
      {proxy ? (
        <Truth points={truth} peak={frontier.peak} nats={nats} />
      ) : (
        <Worth model={model} nats={nats} />
      )}
      <YAxis ticks={5} title="reward" />
      <XAxis ticks={5} title={`KL(policy‖reference), ${unit}`} />
      {proxy && <Dot x={at} y={trueReward} />}
      <Label
        x={at}
        y={expected}
        {...(at >= NEAR ? ABOVE : proxy ? OVER_CURVE : BESIDE)}
        size="num-s"
        quantity="q"
        halo
      >
        {formatNumber(expected, 2)}
      </Label>
      <Handle
        x={at}
        y={expected}
        axis="x"
        shape="diamond"
        quantity="q"
        onDrag={({ x }) => onPull(x * nats)}
      />
    </Frame>
  );
}

/** The leash let out so far, along the axis. */
function Distance({ to }: { to: number }) {
  const { x, height } = useFrame();
  return <Rect className="fill kl" x={0} width={x(to)} y={height - 6} height={6} />;
}

/** The tangent with slope β: equally good trades, of which the one at distance 0 is worth β ln Z. */
function Worth({ model: { beta, value, kl, expected }, nats }: { model: RewardModel; nats: number }) {
  const { x, y, width, clip } = useFrame();
  if (!(beta < Infinity)) return null;
  const slope = beta * nats;
  const end = x.invert(width);
  return (
    <>
      <path
        className="tangent"
        clipPath={`url(#${clip})`}
        d={`M0 ${y(value).toFixed(1)}L${width} ${y(expected + slope * (end - kl)).toFixed(1)}`}
      />
      {kl >= NEAR && (
        <Label x={0} y={value} dx={8} dy={-8} size="num-s" halo>
          {formatNumber(value, 2)}
        </Label>
      )}
    </>
  );
}

interface TruthProps {
  points: readonly (readonly [number, number])[];
  peak: readonly [number, number];
  nats: number;
}

/** What the same policies are truly worth, and where that is most. */
function Truth({ points, peak: [distance, high], nats }: TruthProps) {
  return (
    <>
      <Curve points={points} clip />
      <Label x={distance / nats} y={high} dx={-4} dy={22} halo>
        peak {formatNumber(high, 2)}
      </Label>
      <Dot x={distance / nats} y={high} small />
    </>
  );
}

function Dot({ x: at, y: height, small }: { x: number; y: number; small?: boolean }) {
  const { x, y } = useFrame();
  return <circle className="fill" cx={x(at)} cy={y(height)} r={small ? 3 : 6} />;
}
