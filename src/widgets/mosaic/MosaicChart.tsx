import { useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { type Drags, Grips } from "./Grips.tsx";
import type { Cell, Column, Model } from "./model.ts";
import { ColumnName, RowNames } from "./Names.tsx";
import { Tile, TileWords } from "./Tile.tsx";

const SIZE = {
  wide: { width: 486, height: 440 },
  narrow: { width: 288, height: 350, margin: { left: 0, right: 88 } },
};
const MARGIN = { top: 10, right: 96, bottom: 70, left: 0 };

/** Columns as wide as they are likely, each cut by its rows: where all cuts are straight, nothing is shared. */
export function MosaicChart({ model, ...drags }: Drags & { model: Model }) {
  const { columns, rows, given } = model;
  const isAside = (row: number) => given !== undefined && given.row !== row;
  const more = useId();
  const less = useId();
  return (
    <Frame
      label={`Columns: ${model.x}; in each, the rows: ${model.y}`}
      {...SIZE}
      margin={MARGIN}
      x={[0, 1]}
      y={[0, 1]}
    >
      <Hatch id={more} kind="plus" quantity="kl" />
      <Hatch id={less} kind="minus" quantity="kl" />
      {columns.map(({ name, p, start, cells }, x) => (
        <g key={name} data-k={name}>
          {cells.map((cell, y) => (
            <Tile
              key={rows[y]!.name}
              cell={cell}
              start={start}
              width={p}
              hatch={`url(#${cell.ratio > 0 ? more : less})`}
              strength={strength(cell, model)}
              aside={isAside(y)}
            />
          ))}
          <ColumnName column={{ name, p, start }} share={given?.shares[x]} apart={apart(columns, x)} />
        </g>
      ))}
      <RowNames rows={rows} given={given && { row: given.row, name: given.name }} />
      {columns.map(({ name, p, start, cells }) => (
        <g key={name} data-k={name}>
          {cells.map((cell, y) => (
            <TileWords key={rows[y]!.name} cell={cell} start={start} width={p} aside={isAside(y)} />
          ))}
        </g>
      ))}
      <Grips columns={columns} {...drags} />
    </Frame>
  );
}

/** From the middle of a column to that of its nearer neighbour. */
function apart(columns: readonly Column[], x: number): number {
  const middle = (i: number) => columns[i]!.start + columns[i]!.p / 2;
  const neighbours = [x - 1, x + 1].filter((i) => columns[i]?.p);
  return Math.min(1, ...neighbours.map((i) => Math.abs(middle(i) - middle(x))));
}

/** How strongly a tile is hatched: fully from two bits on. */
function strength({ ratio }: Cell, { unit }: Model): number {
  const bits = Math.abs(ratio) / (unit === "bits" ? 1 : Math.LN2);
  return bits < 0.005 ? 0 : Math.min(1, 0.2 + 0.4 * bits);
}
