import { memo, useMemo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import type { Unit } from "../../math/unit.ts";
import { Area } from "../../plot/Area.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { lossCurve, type Model } from "./model.ts";
import { type Answers, COLDEST, HOTTEST, type params } from "./params.ts";

const SIZE = { wide: { width: 486, height: 360 }, narrow: { width: 288, height: 280 } };
const MARGIN = { top: 26, right: 12, bottom: 48 };
const TEMPERATURES = { domain: [COLDEST, HOTTEST], scale: "log" } as const;
const ACROSS = [0.1, 0.2, 0.5, 1, 2, 5, 10];
const TOP = { bits: 2.2, nats: 1.5 } as const;
const UP = { bits: [0, 0.5, 1, 1.5, 2], nats: [0, 0.5, 1, 1.5] } as const;

/** Half of what a number in a box takes up, in px. */
const ROOM = 32;

type Props = Pick<ViewProps<typeof params, Model>, "model" | "set">;

/** The loss over all temperatures, in the part that stays and the part that does not. */
export function LossChart({ model, set }: Props) {
  const { answers, bias, unit, refinement, kl, loss, temperature } = model;
  const top = TOP[unit];
  const height = Math.min(loss, top);
  const right = temperature > 1;
  // Above the chart stands what its axis counts.
  const beyond = loss > top;
  const [aside, down] = beyond ? [20, 16] : [4, -16];
  return (
    <Frame label="The loss against the temperature" {...SIZE} margin={MARGIN} x={TEMPERATURES} y={[0, top]}>
      <Parts answers={answers} bias={bias} unit={unit} refinement={refinement} />
      <Shares refinement={refinement} kl={kl} top={top} temperature={temperature} />
      <Handle
        x={temperature}
        y={height}
        axis="x"
        quantity="loss"
        onDrag={({ x }) => set({ temperature: Number(x.toPrecision(3)) })}
      />
      <Label
        x={temperature}
        y={height}
        dx={right ? -aside : aside}
        dy={down}
        anchor={right ? "end" : "start"}
        size="num-s"
        quantity="loss"
        halo={!beyond}
        box={beyond}
      >
        {`${beyond ? "↑ " : ""}${formatNumber(loss)}`}
      </Label>
    </Frame>
  );
}

interface PartsProps {
  answers: Answers;
  bias: number;
  unit: Unit;
  refinement: number;
}

/** What no drag of the temperature changes. */
const Parts = memo(function Parts({ answers, bias, unit, refinement }: PartsProps) {
  const curve = useMemo(() => lossCurve(answers, bias, unit), [answers, bias, unit]);
  const floor = useMemo(() => [COLDEST, HOTTEST].map((t) => [t, refinement] as const), [refinement]);
  return (
    <>
      <Area points={floor} quantity="h" />
      <Area points={curve} base={refinement} quantity="kl" hatch="plus" clip />
      <Curve points={floor} quantity="h" />
      <Curve points={curve} quantity="loss" clip />
      <Reference x={1} label="as trained" />
      <XAxis ticks={ACROSS} format={String} title="temperature" />
      <YAxis ticks={UP[unit]} format={String} title={unit} />
    </>
  );
});

/** The two parts at this temperature, named where there is room. */
function Shares({
  refinement,
  kl,
  top,
  temperature,
}: Pick<Model, "refinement" | "kl" | "temperature"> & { top: number }) {
  const { x, y, width } = useFrame();
  const at = x(temperature);
  const reach = Math.min(refinement + kl, top);
  // Clear of the ring on top.
  const tall = y(refinement) - y(reach) > 46;
  return (
    <>
      {y(0) - y(refinement) > 26 && (
        <Label x={COLDEST} y={refinement / 2} dx={10} dy={5} size="num-s" quantity="h">
          {formatNumber(refinement)}
        </Label>
      )}
      {tall && (
        <Label
          x={temperature}
          y={(refinement + reach) / 2}
          dx={Math.min(Math.max(at, ROOM), width - ROOM) - at}
          dy={5}
          anchor="middle"
          size="num-s"
          quantity="kl"
          box
        >
          {formatNumber(kl)}
        </Label>
      )}
    </>
  );
}
