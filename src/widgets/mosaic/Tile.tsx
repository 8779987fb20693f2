import { memo } from "react";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { samePropsByValue } from "../../plot/samePropsByValue.ts";
import { useFrame } from "../../plot/useFrame.ts";
import { formatProbability } from "../../ui/format.ts";
import type { Cell } from "./model.ts";
import { signed } from "./sentences.ts";

interface WordsProps {
  cell: Cell;
  /** Of its column. */
  start: number;
  width: number;
  /** Ruled out by what is known. */
  aside: boolean;
}

interface TileProps extends WordsProps {
  /** What it is filled with, and how strongly, from 0 to 1. */
  hatch: string;
  strength: number;
}

/** Room for a number, in pixels. */
const WIDE = 46;
const LINE = 26;

const FAINT = 0.32;

/** A pair of values: as large as it is likely, hatched as it comes more or less often than if nothing were shared. */
export const Tile = memo(function Tile({ cell, start, width, hatch, strength, aside }: TileProps) {
  const { x, y } = useFrame();
  const { p, from, to } = cell;
  if (p === 0) return null;
  const box = { x: x(start), y: y(to), width: x(width), height: y(from) - y(to) };
  return (
    <g opacity={aside ? FAINT : undefined}>
      <Rect className="mosaic-tile" {...box} />
      <Rect {...box} fill={hatch} opacity={strength} />
    </g>
  );
}, samePropsByValue);

/** How likely it is, and how much more or less often it comes than if nothing were shared, where there is room. */
export const TileWords = memo(function TileWords({ cell, start, width, aside }: WordsProps) {
  const { x, y } = useFrame();
  const { p, from, to, ratio } = cell;
  const height = y(from) - y(to);
  if (p === 0 || x(width) < WIDE || height < LINE) return null;
  const middle = { x: start + width / 2, y: (from + to) / 2, anchor: "middle", box: true } as const;
  const both = height > 2 * LINE;
  return (
    <g opacity={aside ? FAINT : undefined}>
      <Label {...middle} dy={both ? -5 : 6} size="num-s" quantity="p">
        {formatProbability(p)}
      </Label>
      {both && (
        <Label {...middle} dy={17} quantity="kl">
          {signed(ratio)}
        </Label>
      )}
    </g>
  );
}, samePropsByValue);
