import { useMemo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Between } from "../../plot/Between.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { Slider } from "../../ui/Slider.tsx";
import type { Model } from "./model.ts";
import { MAX_DRAWS, params as schema } from "./params.ts";
import { roles } from "./roles.ts";
import { PICTURE } from "./size.ts";

const SIZE = {
  wide: { width: 690, height: PICTURE.wide.height - 70 },
  narrow: { ...PICTURE.narrow, margin: { left: 24, right: 62 } },
};
const MARGIN = { top: 24, right: 66, bottom: 34, left: 0 };
const TOP = { bits: 3.5, nats: 2.45 } as const;
/** Each goal at the end of its line: the bill above, the part of it that is unavoidable below. */
const END = { x: MAX_DRAWS, dx: 10, size: "num-s" } as const;
const DECADES = [1, 10, 100, 1000];

type DrawsProps = Pick<ViewProps<typeof schema, Model>, "params" | "set"> & { model: Model };

/** The long run: the mean price so far by either list, each on its way to its own average. */
export function Draws({ model, params, set }: DrawsProps) {
  const { draws, bill, swapped, unit } = model;
  const { beliefColour } = roles(swapped);
  const gap = useMemo(() => draws.paid.map(([at, mean], i) => [at, mean, draws.own[i][1]] as const), [draws]);
  const asked = Math.min(bill.total, TOP[unit]);
  return (
    <>
      <Frame
        label="The mean prices, draw after draw"
        {...SIZE}
        margin={MARGIN}
        x={{ domain: [1, MAX_DRAWS], scale: "log" }}
        y={[0, TOP[unit]]}
      >
        <Between pairs={gap} quantity="kl" clip />
        <Reference kind="ceiling" quantity="h" y={bill.unavoidable} />
        <Reference kind="ceiling" quantity={beliefColour} y={asked} />
        <XAxis ticks={DECADES} format={String} />
        <YAxis ticks={3} format={String} />
        <Curve points={draws.own} quantity="h" clip />
        <Curve points={draws.paid} quantity={beliefColour} clip />
        <Label {...END} y={asked} dy={-3} quantity={beliefColour}>
          {`${asked < bill.total ? "↑ " : ""}${formatNumber(bill.total)}`}
        </Label>
        <Label {...END} y={bill.unavoidable} dy={17} quantity="h">
          {formatNumber(bill.unavoidable)}
        </Label>
      </Frame>
      <div className="choice bill-draws">
        <Slider
          label="draws"
          value={params.draws}
          min={1}
          max={MAX_DRAWS}
          step={1}
          valueText={`draw ${draws.count}, mean price ${formatAmount(draws.paid.at(-1)![1], unit)}`}
          onChange={(count) => set({ draws: count })}
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
