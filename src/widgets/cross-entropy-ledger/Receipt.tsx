import { memo } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Line, Model } from "./model.ts";
import { roles } from "./roles.ts";
import { DEAREST } from "./scale.ts";
import { PICTURE, PICTURE_MARGIN } from "./size.ts";
import { TornEdge } from "./TornEdge.tsx";

/** Where the columns end, in pixels; the last for figures of a wide picture only. */
const COLUMNS = {
  wide: { key: 0, often: 84, times: 104, price: 186, equals: 206, amount: 288, own: 430 },
  narrow: { key: 0, often: 54, times: 68, price: 122, equals: 136, amount: 192, own: 0 },
};

/** A line for each outcome, and under it what it adds to the bill, one after the other. */
export function Receipt({ model }: { model: Model }) {
  const { lines, unit } = model;
  const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, { amount }) => sum + amount, 0));
  return (
    <Frame
      label="A receipt: for each outcome, how often it happens, its price and the product"
      {...PICTURE}
      margin={PICTURE_MARGIN}
      x={[0, DEAREST[unit]]}
      y={[0, lines.length]}
    >
      <Headings swapped={model.swapped} />
      {lines.map((line, i) => (
        <Row key={line.key} line={line} row={i} of={lines.length} start={starts[i]} model={model} />
      ))}
    </Frame>
  );
}

const Headings = memo(function Headings({ swapped }: { swapped: boolean }) {
  const { narrow, height } = useFrame();
  const { often, price, amount, own } = COLUMNS[narrow ? "narrow" : "wide"];
  const { truth, belief } = roles(swapped);
  const heading = (end: number, text: string) => (
    <Label x={0} y={0} dx={end} dy={-height - 12} anchor="end">
      {text}
    </Label>
  );
  return (
    <>
      {heading(often, "happens")}
      {heading(price, `${belief}’s price`)}
      {heading(amount, "charged")}
      {!narrow && heading(own, `${truth}’s own price`)}
    </>
  );
});

interface RowProps {
  line: Line;
  row: number;
  of: number;
  /** What the lines above come to. */
  start: number;
  model: Model;
}

function Row({ line, row, of, start, model }: RowProps) {
  const { height, narrow } = useFrame();
  const { truthColour, beliefColour } = roles(model.swapped);
  const { key, often, price, ownPrice, amount } = line;
  const columns = COLUMNS[narrow ? "narrow" : "wide"];
  const room = height / of;
  const thick = Math.min(20, room * 0.32);
  const top = row * room + (room - thick - 26) / 2;
  const text = { x: 0, y: 0, dy: top + 16 - height, anchor: "end", size: "num-s" } as const;
  return (
    <g data-k={key}>
      <Label {...text} dx={columns.key} anchor="start" size="key">
        {key}
      </Label>
      <Label {...text} dx={columns.often} quantity={truthColour}>
        {formatProbability(often)}
      </Label>
      <Label {...text} dx={columns.times} size="tick">
        ×
      </Label>
      <Label {...text} dx={columns.price} quantity={beliefColour}>
        {formatNumber(price)}
      </Label>
      <Label {...text} dx={columns.equals} size="tick">
        =
      </Label>
      <Label {...text} dx={columns.amount} quantity="loss">
        {formatNumber(amount)}
      </Label>
      {!narrow && often > 0 && (
        <Label {...text} dx={columns.own} size="tick">
          {formatNumber(ownPrice)}
        </Label>
      )}
      <Charge line={line} start={start} y={top + 24} height={thick} />
    </g>
  );
}

function Charge({ line, start, y, height }: { line: Line; start: number; y: number; height: number }) {
  const { x, width } = useFrame();
  const from = x(start);
  if (line.amount === 0 || from >= width) return null;
  const to = x(start + line.amount);
  return (
    <>
      <Rect
        className={line.fake ? "bill-part fake loss" : "bill-part soft loss"}
        fill={line.fake ? "none" : undefined}
        x={from}
        y={y}
        width={Math.min(to, width) - from}
        height={height}
      />
      {to > width && <TornEdge x={width} y={y} height={height} />}
    </>
  );
}
