import type { ViewProps } from "../../figure/defineWidget.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import type { Point } from "../../plot/path.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model, Walk } from "./model.ts";
import { DRAWS, params as schema } from "./params.ts";
import { place } from "./sentence.ts";

const SIZE = {
  wide: { width: 588, height: 240, margin: { right: 98 } },
  narrow: { width: 288, height: 228, margin: { left: 0, right: 90 } },
};
const MARGIN = { top: 6, bottom: 6, left: 0 };

/** Two walks of evidence: one up, drawn from P, and one down, drawn from Q, each along its own divergence. */
export function EvidenceWalk({ params, model, set }: ViewProps<typeof schema, Model>) {
  const { fromP, fromQ, range } = model;
  return (
    <>
      <Frame
        label={`Evidence for P over Q in ${DRAWS} draws from each`}
        {...SIZE}
        margin={MARGIN}
        x={[0, DRAWS]}
        y={range}
      >
        <Ground />
        <Slope {...fromP} />
        <Slope {...fromQ} />
        <Curve points={pointsOf(fromQ, range)} quantity="q" clip />
        <Curve points={pointsOf(fromP, range)} quantity="p" clip />
        <Label x={0} y={range[1]} dx={12} dy={12}>
          ↑ evidence for P
        </Label>
        <Label x={0} y={range[0]} dx={12} dy={-4}>
          ↓ evidence for Q
        </Label>
        <Stand walk={fromP} of="p" y={range[1]} top={16} />
        <Stand walk={fromQ} of="q" y={range[0]} top={-42} />
      </Frame>
      <div className="walk-controls">
        <Slider
          label="draws"
          value={params.draws}
          min={schema.draws.min}
          max={schema.draws.max}
          step={schema.draws.step}
          valueText={place(model)}
          onChange={(draws) => set({ draws })}
        />
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

/** What became infinite goes straight out of the picture, and ends. */
function pointsOf({ heights }: Walk, [low, high]: Model["range"]): readonly Point[] {
  const end = heights.findIndex((height) => !Number.isFinite(height));
  const finite = heights.slice(0, end < 0 ? undefined : end).map((height, i): Point => [i, height]);
  return end < 0 ? finite : [...finite, [end, heights[end] > 0 ? 2 * high : 2 * low]];
}

function Ground() {
  const { y, width } = useFrame();
  return <line className="axis baseline" x2={width} y1={y(0)} y2={y(0)} />;
}

/** Where the walk would stand if every draw told the average. */
function Slope({ slope }: Walk) {
  if (!Number.isFinite(slope)) return null;
  return (
    <Curve
      points={[
        [0, 0],
        [DRAWS, DRAWS * slope],
      ]}
      quantity="kl"
      className="walk-slope"
    />
  );
}

interface StandProps {
  walk: Walk;
  of: "p" | "q";
  /** The edge of the picture it stands at. */
  y: number;
  /** From there to the first of its lines, in pixels. */
  top: number;
}

/** Where a walk stands and what it gains a draw. It keeps its place, so that it can be read while the walk moves. */
function Stand({ walk: { now, slope }, of, y, top }: StandProps) {
  const place = { x: DRAWS, y, dx: 12 };
  return (
    <>
      <Label {...place} dy={top} quantity={of}>
        {`from ${of.toUpperCase()}`}
      </Label>
      <Label {...place} dy={top + 20} size="num" quantity={of}>
        {formatNumber(now, 1)}
      </Label>
      <Label {...place} dy={top + 38} quantity="kl">
        {`${formatNumber(slope, 2)} a draw`}
      </Label>
    </>
  );
}
