import { useMemo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { params as schema } from "./params.ts";

const SIZE = {
  wide: { width: 690, height: 318 },
  narrow: { width: 288, height: 240, margin: { left: 24, right: 70 } },
};
const MARGIN = { top: 26, right: 84, bottom: 34, left: 0 };
const MOST = schema.draws.max;
const TOP = { bits: 5, nats: 3.5 } as const;
const X_TICKS = [1, 10, 100, 1000];
const Y_TICKS = { bits: [0, 1, 2, 3, 4, 5], nats: [0, 1, 2, 3] } as const;

type DrawsProps = Pick<ViewProps<typeof schema, Model>, "params" | "set"> & { model: Model };

/** The long run: surprises of draw after draw, and their mean on its way to the entropy. */
export function Draws({ model, params, set }: DrawsProps) {
  const { draws, entropy, unit } = model;
  const line = useMemo(() => draws.runningMean.map((mean, i) => [i + 1, mean] as const), [draws]);
  const mean = draws.count > 0 ? draws.runningMean[draws.count - 1] : undefined;
  return (
    <>
      <Frame
        label="The mean of the surprises after each draw"
        {...SIZE}
        margin={MARGIN}
        x={{ domain: [1, MOST], scale: "log" }}
        y={[0, TOP[unit]]}
      >
        <Marks model={model} top={TOP[unit]} />
        <XAxis ticks={X_TICKS} format={String} title="draws" />
        <YAxis ticks={Y_TICKS[unit]} format={String} />
        <Reference kind="ceiling" quantity="h" y={entropy} />
        <Curve points={line} quantity="h" clip />
        <Label x={MOST} y={entropy} dx={10} dy={6} size="num" quantity="h">
          {formatNumber(entropy)}
        </Label>
      </Frame>
      <div className="draws-controls">
        <Slider
          quantity="h"
          label="draws"
          value={params.draws}
          min={0}
          max={MOST}
          step={10}
          output={String(params.draws)}
          valueText={
            mean === undefined
              ? "no draws yet: nothing to average"
              : `${draws.count} draws, average ${formatAmount(mean, unit)}`
          }
          onChange={(count) => set({ draws: count })}
        />
        <button
          type="button"
          className="lnk"
          onClick={() => set({ draws: Math.min(MOST, params.draws + 1) })}
        >
          Draw one
        </button>
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

/** One short stroke a draw, all in one path. */
function Marks({ model, top }: { model: Model; top: number }) {
  const { x, y } = useFrame();
  const path = model.draws.outcomes
    .map(
      (outcome, i) =>
        `M${x(i + 1).toFixed(1)} ${y(Math.min(top, model.outcomes[outcome].surprise)).toFixed(1)}h3`,
    )
    .join("");
  return <path className="draw-marks" d={path} />;
}
