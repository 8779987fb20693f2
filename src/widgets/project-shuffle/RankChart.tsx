import { memo } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import type { Model, Row } from "./model.ts";
import { shortened, told } from "./sentences.ts";

const MARGIN = { top: 0, right: 6, bottom: 48, left: 0 };
const ROW = 48;
/** More rows than these stand closer. */
const ROOMY = 10;
const CLOSE = 36;
/** Letters of a name that leave room for its number. */
const NAME = 20;

/** Pixels. */
export const rankHeight = (rows: number): number => rows * (rows > ROOMY ? CLOSE : ROW) + MARGIN.bottom;

interface Props {
  model: Model;
  height: number;
}

/** A bar for each feature, the longest above; once shuffled, with what its own shuffles give, and the mark it must pass. */
export function RankChart({ model, height }: Props) {
  const { rows, stage, top, unit, label } = model;
  return (
    <Frame
      label={`What each feature tells of ${label.name}, ranked`}
      wide={{ width: 486, height, margin: MARGIN }}
      narrow={{ width: 288, height, margin: MARGIN }}
      x={[0, top]}
      y={[rows.length, 0]}
    >
      {rows.map((row, at) => (
        <Bar key={row.number} row={row} at={at} bare={stage === "ranked"} />
      ))}
      <XAxis ticks={4} title={`told of ${label.name}, ${unit}`} />
    </Frame>
  );
}

const Bar = memo(function Bar({ row, at, bare }: { row: Row; at: number; bare: boolean }) {
  const { x, y, width } = useFrame();
  const { name, mi, low, hurdle, kept } = row;
  const base = y(at + 1);
  const mark = Math.min(width, x(hurdle));
  return (
    <g data-k={`f${row.number}`}>
      <Rect className={bare || kept ? "fill kl" : "beat-luck kl"} y={base - 20} width={x(mi)} height={10} />
      {!bare && (
        <>
          <Rect
            className="beat-band"
            x={x(low)}
            y={base - 10}
            width={Math.max(0, mark - x(low))}
            height={6}
          />
          {mark < width && <path className="baseline" d={`M${mark},${base - 20}V${base - 2}`} />}
        </>
      )}
      <Label x={0} y={at + 1} dy={-26} size="ui">
        {shortened(name, NAME)}
      </Label>
      <text className="label tick" x={width} y={base - 26} textAnchor="end">
        {`${told(mi)}${bare ? "" : kept ? ", kept" : ", may be luck"}`}
      </text>
    </g>
  );
});
