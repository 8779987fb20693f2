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
      <Frame label="Two bills growing apart" {...SIZE} margin={MARGIN} x={[0, MOST]} y={[0, top]}>
        <Between pairs={other.map(([count, total], i) => [count, total, own[i][1]])} quantity="kl" clip />
        <Curve points={own} quantity="h" clip />
        <Curve points={other} quantity="q" clip />
        <Marks model={model} />
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

/** What has happened, a letter an outcome, along the ground; each bill at the end of its line, clear of the other. */
function Marks({ model: { letters, own, other, top } }: { model: Model }) {
  const { x, y, height, narrow } = useFrame();
  const [draws, fair] = own.at(-1)!;
  const asked = other.at(-1)![1];
  const [low, high] = [Math.min(fair, top), Math.min(asked, top)];
  const apart = Math.max(0, 20 - Math.abs(y(low) - y(high))) / (low > high ? -2 : 2);
  const end = (at: number, dy: number, text: string, quantity: "h" | "q") => (
    <Label x={draws} y={at} dx={8} dy={5 + dy} size="ui" quantity={quantity}>
      {text}
    </Label>
  );
  return (
    <>
      {!narrow && (
        <text
          className="label tick"
          x={Array.from(letters, (_, i) => x(i + 0.5)).join(" ")}
          y={height + 17}
          textAnchor="middle"
        >
          {letters}
        </text>
      )}
      <path className="baseline" d={`M0 ${height}H${x(MOST)}`} />
      {end(high, -apart, `${formatNumber(asked, 1)} other list`, "q")}
      {end(low, apart, `${formatNumber(fair, 1)} true list`, "h")}
    </>
  );
}
