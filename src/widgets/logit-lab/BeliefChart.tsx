import { memo } from "react";
import type { Unit } from "../../math/unit.ts";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Arrow } from "./Arrow.tsx";
import type { ClassRow, Model } from "./model.ts";
import { share } from "./sentences.ts";

const SIZE = {
  wide: { width: 384, height: 384 },
  narrow: { width: 288, height: 270, margin: { left: 30 } },
};
const MARGIN = { top: 26, right: 64, bottom: 52, left: 0 };
const TICKS = [0, 0.25, 0.5, 0.75, 1];
const tick = (p: number) => (p === 0 || p === 1 ? String(p) : String(p).slice(1));

/** Where a bar and an arrow stand within a class's column. */
const BAR = { from: 0.12, to: 0.58 };
const LANE = 0.8;

/** What each class is given, what was true, and the arrow from one to the other; at the right, the price. */
export function BeliefChart({ model }: { model: Model }) {
  const { classes, twice, ceiling } = model;
  return (
    <Frame
      label="The probability of each class beside the truth, with the price of it"
      {...SIZE}
      margin={MARGIN}
      x={[0, classes.length]}
      y={[0, 1]}
    >
      {classes.map((row, i) => (
        <Column key={row.name} row={row} index={i} count={classes.length} twice={twice} />
      ))}
      {twice && <Reference kind="ceiling" y={ceiling} />}
      <YAxis ticks={TICKS} format={tick} />
      <Baseline />
      <Price model={model} />
    </Frame>
  );
}

function Baseline() {
  const { width, height } = useFrame();
  return <line className="baseline" x2={width} y1={height} y2={height} />;
}

interface ColumnProps {
  row: ClassRow;
  index: number;
  count: number;
  twice: boolean;
}

function Column({ row, index, count, twice }: ColumnProps) {
  const { x, y, height, narrow } = useFrame();
  const { name, p, priced, truth } = row;
  const [left, right] = [x(index + BAR.from), x(index + BAR.to)];
  const small = narrow || count > 3;
  return (
    <g data-k={name}>
      {twice && <Rect className="once" x={left} width={right - left} y={y(p)} height={height - y(p)} />}
      <Rect className="fill q" x={left} width={right - left} y={y(priced)} height={height - y(priced)} />
      <line className="truth" x1={x(index + 0.06)} x2={x(index + 0.94)} y1={y(truth)} y2={y(truth)} />
      <Arrow className="loss" x={x(index + LANE)} from={y(priced)} to={y(truth)} />
      <Label
        x={index + (BAR.from + BAR.to) / 2}
        y={priced}
        dy={-8}
        size={small ? "tick" : "num-s"}
        anchor="middle"
        quantity="q"
        halo
      >
        {share(priced, small ? 2 : 3)}
      </Label>
      <Label x={index + 0.5} y={0} dy={24} size="ui" anchor="middle">
        {name}
      </Label>
    </g>
  );
}

const PRICES: Readonly<Record<Unit, readonly number[]>> = { bits: [0, 0.5, 1, 2, 3], nats: [0, 0.5, 1, 2] };

/** The same heights read as prices, −log of the share; the target's own price among them. */
function Price({ model: { classes, target, price, unit } }: { model: Model }) {
  const { x, y, width } = useFrame();
  const at = y(classes[target].priced);
  const from = x(target + BAR.from);
  return (
    <g className="loss">
      <PriceTicks unit={unit} hide={at} />
      <path className="price-line" d={`M${from.toFixed(1)} ${at.toFixed(1)}H${width + 6}`} />
      <Label x={classes.length} y={classes[target].priced} dx={10} dy={5.5} size="num-s" quantity="loss">
        {formatNumber(price)}
      </Label>
    </g>
  );
}

/** A tick this near to the target's price gives way to it, in pixels. */
const CLOSE = 15;

const PriceTicks = memo(function PriceTicks({ unit, hide }: { unit: Unit; hide: number }) {
  const { y, width, height } = useFrame();
  const base = unit === "bits" ? 2 : Math.E;
  const ticks = [
    ...PRICES[unit].map((price) => ({ text: String(price), at: y(base ** -price) })),
    { text: "∞", at: height },
  ];
  return (
    <g className="axis">
      {ticks
        .filter(({ at }) => Math.abs(at - hide) > CLOSE)
        .map(({ text, at }) => (
          <g key={text} transform={`translate(${width} ${at})`}>
            <line x2={6} className="tick" />
            <text x={10} y={4.5}>
              {text}
            </text>
          </g>
        ))}
      <text x={width + 64} y={-12} textAnchor="end">
        price, {unit}
      </text>
    </g>
  );
});
