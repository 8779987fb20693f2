import type { ViewProps } from "../../figure/defineWidget.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import { DRAWS, type Draw, type Model } from "./model.ts";
import { params as schema } from "./params.ts";

const SIZE = { wide: { width: 588, height: 168 }, narrow: { width: 288, height: 150 } };
const MARGIN = { top: 22, right: 58, bottom: 26, left: 0 };
const TOP = { bits: 4.4, nats: 3.05 } as const;
const LEAST = 0.01;

/** A row of draws, each a stroke as tall as it surprised, and their running mean settling. */
export function SurpriseStream({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { draws, mean, names, p } = model;
  const line = draws.map((draw, i) => [i + 0.5, draw.mean] as const);
  return (
    <>
      <Frame
        label={`${DRAWS} draws and the running mean of their surprises`}
        {...SIZE}
        margin={MARGIN}
        x={[0, DRAWS]}
        y={[0, TOP[unit]]}
      >
        <Strokes draws={draws} top={TOP[unit]} />
        <Curve points={line} quantity="h" clip />
        <Label x={DRAWS} y={mean} dx={8} dy={6} size="num" quantity="h">
          {formatNumber(mean, 2)}
        </Label>
      </Frame>
      <div className="stream-controls">
        {params.dial && (
          <Slider
            quantity="p"
            label={`chance of ${names[0]}`}
            value={p[0]}
            min={LEAST}
            max={1 - LEAST}
            step={0.01}
            output={formatProbability(p[0])}
            valueText={`${names[0]} ${formatProbability(p[0])}, average surprise so far ${formatAmount(mean, unit, 2)}`}
            onChange={(first) => set({ p: rescaled(p, first) })}
          />
        )}
        <button
          type="button"
          className="lnk"
          onClick={() => set({ seed: (params.seed % schema.seed.max) + 1 })}
        >
          Draw {DRAWS} others
        </button>
      </div>
    </>
  );
}

/** The first probability set, the others in their old proportion. */
function rescaled(p: readonly number[], first: number): readonly number[] {
  const rest = 1 - p[0];
  return [first, ...p.slice(1).map((pi) => (pi / rest) * (1 - first))];
}

/** The strokes in one path an outcome, and the letters of all draws in one text, each at its own place. */
/** All strokes of an outcome are one path and all letters one text: sixty-four of each would be half a page. */
function Strokes({ draws, top }: { draws: readonly Draw[]; top: number }) {
  const { x, y, height, narrow } = useFrame();
  const stroke = ({ surprise }: Draw, at: number) => `M${at} ${height}V${y(Math.min(top, surprise))}`;
  const places = draws.map((_, i) => x(i + 0.5));
  const outcomes = [...new Set(draws.map(({ outcome }) => outcome))].sort();
  return (
    <>
      {outcomes.map((outcome) => (
        <path
          key={outcome}
          className={`stroke stroke-${outcome}`}
          d={draws.map((draw, i) => (draw.outcome === outcome ? stroke(draw, places[i]) : "")).join("")}
        />
      ))}
      {!narrow && (
        <text className="label stream-letters" x={places.join(" ")} y={height + 18} textAnchor="middle">
          {draws.map(({ name }) => name.charAt(0)).join("")}
        </text>
      )}
      <line className="axis" x1={0} x2={x(DRAWS)} y1={height} y2={height} />
    </>
  );
}
