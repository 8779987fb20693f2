import type { ViewProps } from "../../figure/defineWidget.ts";
import { Between } from "../../plot/Between.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { MOST, params as schema } from "./params.ts";

const SIZE = { wide: { width: 588, height: 252 }, narrow: { width: 288, height: 228 } };
const MARGIN = { top: 14, right: 118, bottom: 26, left: 0 };

/** One stream of outcomes, charged by two price lists. */
export function TwoBills({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { draws, own, other, top } = model;
  return (
    <>
      <Frame
        label="Two bills for the same outcomes, growing apart"
        {...SIZE}
        margin={MARGIN}
        x={[0, MOST]}
        y={[0, top]}
      >
        <Between pairs={other.map(([count, total], i) => [count, total, own[i][1]])} quantity="kl" clip />
        <Curve points={own} quantity="h" clip />
        <Curve points={other} quantity="q" clip />
        <Stream model={model} />
        <Ends model={model} />
      </Frame>
      <div className="bills-controls">
        <Slider
          label="outcomes so far"
          value={draws}
          min={schema.draws.min}
          max={MOST}
          step={1}
          valueText={`${draws} outcomes, ${formatAmount(other[draws][1] - own[draws][1], unit, 1)} wasted`}
          onChange={(next) => set({ draws: next })}
        />
        <button
          type="button"
          className="lnk"
          onClick={() => set({ seed: (params.seed % schema.seed.max) + 1 })}
        >
          Other luck
        </button>
      </div>
    </>
  );
}

/** What has happened, a letter an outcome, along the ground. */
function Stream({ model: { letters } }: { model: Model }) {
  const { x, height, narrow } = useFrame();
  return (
    <>
      {!narrow && (
        <text
          className="label bills-stream"
          x={Array.from(letters, (_, i) => x(i + 0.5)).join(" ")}
          y={height + 17}
          textAnchor="middle"
        >
          {letters}
        </text>
      )}
      <line className="baseline" x2={x(MOST)} y1={height} y2={height} />
    </>
  );
}

/** Each bill at the end of its line, the two names as far apart as they need. */
function Ends({ model: { draws, own, other, top } }: { model: Model }) {
  const { y } = useFrame();
  const [fair, asked] = [own[draws][1], other[draws][1]];
  const [low, high] = [fair, asked].map((total) => Math.min(total, top));
  const apart = Math.max(0, 20 - Math.abs(y(low) - y(high))) / (low > high ? -2 : 2);
  const label = { x: draws, dx: 8, size: "ui" } as const;
  return (
    <>
      <Label {...label} y={high} dy={5 - apart} quantity="q">
        {formatNumber(asked, 1)} other list
      </Label>
      <Label {...label} y={low} dy={5 + apart} quantity="h">
        {formatNumber(fair, 1)} true list
      </Label>
    </>
  );
}
