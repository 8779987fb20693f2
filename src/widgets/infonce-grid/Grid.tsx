import { memo } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Model, Row } from "./model.ts";
import { sizeText } from "./sentences.ts";

const SIZE = {
  wide: { width: 384, height: 360 },
  narrow: { width: 288, height: 290, margin: { left: 22, right: 62 } },
};
const MARGIN = { top: 44, right: 66, bottom: 4, left: 22 };
/** A share of 1 is as dark as figures can still be read on. */
const DARKEST = 0.5;

/** Pictures down, captions across, the price of every picture at its end. */
export function Grid({ model: { rows, n } }: { model: Model }) {
  const count = rows.length;
  return (
    <Frame
      label="How alike each picture, a row, and each caption, a column, are"
      {...SIZE}
      margin={MARGIN}
      x={[0, count]}
      y={[count, 0]}
    >
      <Names count={count} of={n} />
      {rows.map((row, i) => (
        <Line key={i} row={row} at={i} />
      ))}
    </Frame>
  );
}

const Names = memo(function Names({ count, of }: { count: number; of: number }) {
  const { width } = useFrame();
  const numbers = Array.from({ length: count }, (_, i) => i);
  return (
    <g className="axis">
      <text x={-22} y={-28}>
        {of > count ? `${count} of ${sizeText(of)} pictures` : "picture"}, by caption
      </text>
      <text x={width + 10} y={-28}>
        price
      </text>
      {numbers.map((i) => (
        <Label key={i} x={i + 0.5} y={0} dy={-8} anchor="middle">
          {i + 1}
        </Label>
      ))}
      {numbers.map((i) => (
        <Label key={i} x={0} y={i + 0.5} dx={-10} dy={4.5} anchor="end">
          {i + 1}
        </Label>
      ))}
    </g>
  );
});

function Line({ row: { cells, price }, at }: { row: Row; at: number }) {
  const { width } = useFrame();
  return (
    <g data-k={`picture-${at + 1}`}>
      {cells.map(({ similarity, share }, j) => (
        <Tile
          key={j}
          row={at}
          column={j}
          similarity={similarity}
          opacity={Math.round(100 * DARKEST * share) / 100}
        />
      ))}
      <Own at={at} />
      <Label x={0} dx={width + 10} y={at + 0.5} dy={5} size="num-s" quantity="loss">
        {formatNumber(price)}
      </Label>
    </g>
  );
}

interface TileProps {
  row: number;
  column: number;
  similarity: number;
  opacity: number;
}

const Tile = memo(function Tile({ row, column, similarity, opacity }: TileProps) {
  const { x, y } = useFrame();
  const [left, top] = [x(column), y(row)];
  const [width, height] = [x(column + 1) - left, y(row + 1) - top];
  return (
    <>
      <Rect className="tile fill q" x={left} y={top} width={width} height={height} fillOpacity={opacity} />
      <text className="tile-text" x={left + width / 2} y={top + height / 2 + 5} textAnchor="middle">
        {formatNumber(similarity, 1)}
      </text>
    </>
  );
});

const Own = memo(function Own({ at }: { at: number }) {
  const { x, y } = useFrame();
  const [left, top] = [x(at) + 2, y(at) + 2];
  return <Rect className="own" x={left} y={top} width={x(at + 1) - left - 2} height={y(at + 1) - top - 2} />;
});
