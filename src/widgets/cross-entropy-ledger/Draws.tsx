import { useMemo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Between } from "../../plot/Between.tsx";
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
import { roles } from "./roles.ts";
import { PICTURE } from "./size.ts";

const SIZE = {
  wide: { width: 690, height: PICTURE.wide.height - 82 },
  narrow: { ...PICTURE.narrow, margin: { left: 24, right: 62 } },
};
const MARGIN = { top: 24, right: 66, bottom: 34, left: 0 };
const MOST = schema.draws.max;
const TOP = { bits: 3.5, nats: 2.45 } as const;
const X_TICKS = [1, 10, 100, 1000];
const Y_TICKS = { bits: [0, 1, 2, 3], nats: [0, 1, 2] } as const;

type DrawsProps = Pick<ViewProps<typeof schema, Model>, "params" | "set"> & { model: Model };

/** The long run: the mean price so far by either list, each on its way to its own average. */
export function Draws({ model, params, set }: DrawsProps) {
  const { draws, bill, swapped, unit } = model;
  const { beliefColour } = roles(swapped);
  const gap = useMemo(() => draws.paid.map(([at, mean], i) => [at, mean, draws.own[i][1]] as const), [draws]);
  const mean = draws.paid.at(-1)?.[1];
  return (
    <>
      <Frame
        label="The mean price after each draw, by either list"
        {...SIZE}
        margin={MARGIN}
        x={{ domain: [1, MOST], scale: "log" }}
        y={[0, TOP[unit]]}
      >
        <Between pairs={gap} quantity="kl" clip />
        <Reference kind="ceiling" quantity="h" y={bill.unavoidable} />
        {bill.total < TOP[unit] && <Reference kind="ceiling" quantity={beliefColour} y={bill.total} />}
        <XAxis ticks={X_TICKS} format={String} />
        <YAxis ticks={Y_TICKS[unit]} format={String} />
        <Curve points={draws.own} quantity="h" clip />
        <Curve points={draws.paid} quantity={beliefColour} clip />
        <Goals model={model} top={TOP[unit]} />
      </Frame>
      <div className="choice bill-draws">
        <Slider
          label="draws"
          value={params.draws}
          min={0}
          max={MOST}
          step={10}
          output={String(params.draws)}
          valueText={
            mean === undefined
              ? "no draws yet: nothing to average"
              : `${draws.count} draws, mean price ${formatAmount(mean, unit)}`
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

/** Where the two means are going. */
function Goals({ model: { bill, swapped }, top }: { model: Model; top: number }) {
  const { y } = useFrame();
  const { beliefColour } = roles(swapped);
  const asked = Math.min(bill.total, top);
  const close = Math.max(0, 24 - (y(bill.unavoidable) - y(asked))) / 2;
  const cut = bill.total > top && bill.total < Infinity;
  const label = { x: MOST, dx: 10, size: "num" } as const;
  return (
    <>
      <Label {...label} size={cut ? "num-s" : "num"} y={asked} dy={6 - close} quantity={beliefColour}>
        {cut ? `↑ ${formatNumber(bill.total, bill.total < 10 ? 3 : 1)}` : formatNumber(bill.total)}
      </Label>
      <Label {...label} y={bill.unavoidable} dy={6 + close} quantity="h">
        {formatNumber(bill.unavoidable)}
      </Label>
    </>
  );
}
