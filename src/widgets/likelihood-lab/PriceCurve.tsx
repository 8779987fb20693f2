import { memo, useMemo } from "react";
import type { Unit } from "../../math/unit.ts";
import { Area } from "../../plot/Area.tsx";
import { Between } from "../../plot/Between.tsx";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { type Coin, priceCurve } from "./coin.ts";
import { share } from "./sentences.ts";

const SIZE = { wide: { width: 588, height: 420 }, narrow: { width: 288, height: 280, margin: { left: 30 } } };
const MARGIN = { top: 30, right: 0, bottom: 48, left: 0 };
const TOP = { nats: 1.5, bits: 2 } as const;
const UP = { nats: [0, 0.5, 1, 1.5], bits: [0, 0.5, 1, 1.5, 2] } as const;
const ACROSS = [0, 0.25, 0.5, 0.75, 1];

interface Props {
  coin: Coin;
  onDrag: (theta: number) => void;
}

/** Mean surprise against θ, on its floor, the entropy of what was seen. */
export function PriceCurve({ coin, onDrag }: Props) {
  const { theta, mean, best, floor, unit } = coin;
  const top = TOP[unit];
  return (
    <Frame label="The mean surprise of a toss against θ" {...SIZE} margin={MARGIN} x={[0, 1]} y={[0, top]}>
      <Ground best={best} floor={floor} unit={unit} />
      <Now coin={coin} />
      <Handle x={theta} y={Math.min(mean, top)} axis="x" quantity="loss" onDrag={({ x }) => onDrag(x)} />
    </Frame>
  );
}

/** What depends on the tosses alone. */
const Ground = memo(function Ground({ best, floor, unit }: Pick<Coin, "best" | "floor" | "unit">) {
  const curve = useMemo(() => priceCurve(best, unit), [best, unit]);
  return (
    <>
      <Area
        points={[
          [0, floor],
          [1, floor],
        ]}
        quantity="h"
      />
      <Between pairs={curve.map(([theta, price]) => [theta, price, floor])} quantity="kl" clip />
      <Reference y={floor} kind="level" quantity="h" />
      <Curve points={curve} quantity="loss" clip />
      <XAxis ticks={ACROSS} format={String} title="θ" />
      <YAxis ticks={UP[unit as Unit]} format={String} />
    </>
  );
});

/** A label so near an end, as a share of the width, goes inward from its place. */
const END = 0.12;

const inward = (theta: number) => (theta < END ? "start" : theta > 1 - END ? "end" : "middle");

function Now({ coin: { theta, mean, best, floor, unit } }: { coin: Coin }) {
  const { x, y } = useFrame();
  const top = TOP[unit];
  return (
    <>
      <line className="excess" x1={x(theta)} x2={x(theta)} y1={y(Math.min(mean, top))} y2={y(floor)} />
      {floor > 0 && (
        <Label x={best} y={floor} dy={24} anchor={inward(best)} size="ui" quantity="h">
          least at {share(best)}: {formatNumber(floor)}
        </Label>
      )}
      <Label
        x={theta}
        y={Math.min(mean, top)}
        dy={-16}
        anchor={inward(theta)}
        size="num"
        quantity="loss"
        halo
      >
        {mean > top && "↑ "}
        {formatNumber(mean)}
      </Label>
    </>
  );
}
