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
import type { Machine } from "./machine.ts";
import type { ClassRow, Model } from "./model.ts";
import { share } from "./sentences.ts";

const SIZE = {
  wide: { width: 384, height: 384 },
  narrow: { width: 288, height: 270, margin: { left: 30 } },
};
const MARGIN = { top: 26, right: 64, bottom: 60, left: 0 };
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
        <Column key={row.name} row={row} index={i} twice={twice} />
      ))}
      {twice && <Reference kind="ceiling" y={ceiling} />}
      <YAxis ticks={TICKS} format={tick} />
      <Baseline />
      <Price model={model} />
      {model.machine && <MachineRow machine={model.machine} />}
    </Frame>
  );
}

/** Under the names what the machine has in place of the bars. */
function MachineRow({ machine: { format, shares } }: { machine: Machine }) {
  const { x } = useFrame();
  return (
    <g className="machine">
      {shares.map((p, i) => (
        <Label key={i} x={i + 0.5} y={0} dy={44} anchor="middle">
          {typeof p === "number" && p > 0 ? fitting(p, x(1)) : p}
        </Label>
      ))}
      <Label x={shares.length} y={0} dx={10} dy={44}>
        {format}
      </Label>
    </g>
  );
}

/** A share in the digits that a column of this width has room for. */
function fitting(p: number, width: number): string {
  if (width >= ROOMY) return share(p, 3);
  return width >= TIGHT ? share(p, 2) : share(p, 2).replace("0.", ".");
}

function Baseline() {
  const { width, height } = useFrame();
  return <line className="baseline" x2={width} y1={height} y2={height} />;
}

/** Columns from these widths on have room for three digits, and for a leading zero. */
const ROOMY = 60;
const TIGHT = 45;

interface ColumnProps {
  row: ClassRow;
  index: number;
  twice: boolean;
}

function Column({ row, index, twice }: ColumnProps) {
  const { x, y, height } = useFrame();
  const { name, p, priced, truth } = row;
  const [left, right] = [x(index + BAR.from), x(index + BAR.to)];
  const lane = x(index + LANE);
  const reach = Math.min(13, 0.2 * x(1));
  return (
    <g data-k={name}>
      {twice && <Rect className="once" x={left} width={right - left} y={y(p)} height={height - y(p)} />}
      <Rect className="fill q" x={left} width={right - left} y={y(priced)} height={height - y(priced)} />
      <line className="truth" x1={lane - reach} x2={lane + reach} y1={y(truth)} y2={y(truth)} />
      <Arrow className="loss" x={lane} from={y(priced)} to={y(truth)} />
      <Label
        x={index + (BAR.from + BAR.to) / 2}
        y={priced}
        dy={-8}
        size={x(1) < 80 ? "tick" : "num-s"}
        anchor="middle"
        quantity="q"
        halo
      >
        {fitting(priced, x(1))}
      </Label>
      <Label x={index + 0.5} y={0} dy={24} size="ui" anchor="middle">
        {name}
      </Label>
    </g>
  );
}

const PRICES: Readonly<Record<Unit, readonly number[]>> = { bits: [0, 0.5, 1, 2, 3], nats: [0, 0.5, 1, 2] };

/** The same heights read as prices, −log of the share: the target's own, and with softmax twice the least. */
function Price({ model: { classes, target, price, twice, ceiling, least, unit } }: { model: Model }) {
  const { x, y, width } = useFrame();
  const at = y(classes[target].priced);
  const from = x(target + BAR.from);
  return (
    <g className="loss">
      <PriceTicks unit={unit} price={at} floor={twice ? y(ceiling) : undefined} least={formatNumber(least)} />
      <path className="price-line" d={`M${from.toFixed(1)} ${at.toFixed(1)}H${width + 6}`} />
      <Label x={classes.length} y={classes[target].priced} dx={10} dy={5.5} size="num-s" quantity="loss">
        {formatNumber(price, price < 10 ? 3 : 1)}
      </Label>
    </g>
  );
}

/** Nearer than this, in pixels, of two labels the less telling gives way. */
const CLOSE = 15;

interface PriceTicksProps {
  unit: Unit;
  /** Heights of the target's price and of the lowest, in pixels. */
  price: number;
  floor: number | undefined;
  least: string;
}

const PriceTicks = memo(function PriceTicks({ unit, price, floor, least }: PriceTicksProps) {
  const { y, width, height } = useFrame();
  const base = unit === "bits" ? 2 : Math.E;
  const round = [
    ...PRICES[unit].map((amount) => ({ text: String(amount), at: y(base ** -amount) })),
    { text: "∞", at: height },
  ];
  const apart = (a: number, b: number) => Math.abs(a - b) > CLOSE;
  const ticks =
    floor === undefined ? round : [...round.filter(({ at }) => apart(at, floor)), { text: least, at: floor }];
  return (
    <g className="axis">
      {ticks
        .filter(({ at }) => apart(at, price))
        .map(({ text, at }) => (
          <g key={text} transform={`translate(${width} ${at})`}>
            <line x2={6} className="tick" />
            <text x={10} y={4.5}>
              {text}
            </text>
          </g>
        ))}
      <text x={width + 10} y={-14}>
        price
      </text>
    </g>
  );
});
