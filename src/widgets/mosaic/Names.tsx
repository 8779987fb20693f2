import { memo } from "react";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { formatProbability } from "../../ui/format.ts";
import type { Column, Given, Row } from "./model.ts";

/** Room for a number, in pixels. */
const ROOM = 32;

interface ColumnNameProps {
  column: Pick<Column, "name" | "p" | "start">;
  /** Its share of the row that is known. */
  share: number | undefined;
  /** How far the middle of the next column is on either side, as a share of the width. */
  apart: number;
}

/** What a column is, under it. */
export const ColumnName = memo(function ColumnName(props: ColumnNameProps) {
  const { column, share, apart } = props;
  const { name, p, start } = column;
  const { x } = useFrame();
  const room = x(apart);
  const place = { x: start + p / 2, y: 0, anchor: "middle" } as const;
  return (
    <>
      {p > 0 && room > 11 * name.length && (
        <Label {...place} dy={24} size="key">
          {name}
        </Label>
      )}
      {p > 0 && room > ROOM && (
        <Label {...place} dy={43} size="ui" quantity="p">
          {formatProbability(p)}
        </Label>
      )}
      {share !== undefined && room > ROOM && (
        <Label {...place} dy={63} size="num-s" quantity="p">
          {formatProbability(share)}
        </Label>
      )}
    </>
  );
}, samePropsByValue);

interface RowNamesProps {
  rows: readonly Row[];
  given: Pick<Given, "row" | "name"> | undefined;
}

/** The rows of the whole, beside the square, and where every cut would be if it were straight. */
export const RowNames = memo(function RowNames({ rows, given }: RowNamesProps) {
  const { y, width, height } = useFrame();
  return (
    <>
      {rows.map(({ name, p, start }, i) => {
        const top = y(start + p);
        const room = y(start) - top;
        const both = room > ROOM + 6;
        return (
          <g key={name} opacity={given && given.row !== i ? 0.32 : undefined}>
            <Rect className="fill p" x={width + 8} y={top + 1} width={12} height={Math.max(room - 2, 0)} />
            {room > 14 && (
              <text className="label key" x={width + 28} y={top + room / 2 + (both ? -2 : 6)}>
                {name}
              </text>
            )}
            {both && (
              <text className="label ui p" x={width + 28} y={top + room / 2 + 17}>
                {formatProbability(p)}
              </text>
            )}
          </g>
        );
      })}
      <g className="reference ceiling">
        {rows.slice(1).map(({ name, start }) => (
          <line key={name} x2={width + 20} y1={y(start)} y2={y(start)} />
        ))}
      </g>
      {given && (
        <text className="label ui" x={width + 8} y={height + 63}>
          if {given.name}
        </text>
      )}
    </>
  );
}, samePropsByValue);
