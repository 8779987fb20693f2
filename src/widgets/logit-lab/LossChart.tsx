import { useMemo } from "react";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { MOST_STEPS } from "./params.ts";

const SIZE = { wide: { width: 282, height: 300 }, narrow: { width: 288, height: 220, margin: { left: 30 } } };
const MARGIN = { top: 26, right: 18, bottom: 48, left: 0 };
const TOP = { bits: 3, nats: 2 } as const;
const UP = { bits: [0, 1, 2, 3], nats: [0, 0.5, 1, 1.5, 2] } as const;
const ACROSS = [0, 10, 20, 30, 40, 50];

const points = (losses: readonly number[]) => losses.map((loss, step) => [step, loss] as const);

/** The loss after each step so far, with the line it cannot pass. */
export function LossChart({ model }: { model: Model }) {
  const { losses, once, floor, unit, twice, smoothing } = model;
  const line = useMemo(() => points(losses), [losses]);
  const reference = useMemo(() => points(once), [once]);
  return (
    <Frame label="The loss after each step" {...SIZE} margin={MARGIN} x={[0, MOST_STEPS]} y={[0, TOP[unit]]}>
      <Curve points={reference} className="once-line" clip />
      <Curve points={line} quantity="loss" clip />
      <XAxis ticks={ACROSS} format={String} title="steps" />
      <YAxis ticks={UP[unit]} format={String} />
      {(twice || smoothing > 0) && <Floor floor={floor} />}
      <Present model={model} />
    </Frame>
  );
}

/** Named below its line: no loss comes there. */
function Floor({ floor }: { floor: number }) {
  return (
    <>
      <Reference kind="ceiling" y={floor} />
      <Label x={MOST_STEPS} y={floor} dy={18} anchor="end" halo>
        floor {formatNumber(floor)}
      </Label>
    </>
  );
}

function Present({ model: { steps, loss, unit } }: { model: Model }) {
  const { x, y } = useFrame();
  const top = TOP[unit];
  const end = steps > MOST_STEPS / 2;
  return (
    <>
      {loss <= top && <circle className="fill loss" cx={x(steps)} cy={y(loss)} r={5} />}
      <Label
        x={steps}
        y={Math.min(loss, top)}
        dx={end ? -4 : 10}
        dy={-10}
        anchor={end ? "end" : "start"}
        size="num-s"
        quantity="loss"
        halo
      >
        {loss > top && "↑ "}
        {formatNumber(loss)}
      </Label>
    </>
  );
}
