import { useId } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Hatch } from "../../plot/Hatch.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { isKnown, type Lane, sizeOf } from "./lanes.ts";
import type { Model } from "./model.ts";
import { rate, whole } from "./sentences.ts";

const COUNT = 9;
const ROW = 46;
const BAR = 14;
const MARGIN = { top: 26, right: 0, bottom: 48, left: 0 };
const HEIGHT = MARGIN.top + COUNT * ROW + MARGIN.bottom;
const WIDE = { width: 690, height: HEIGHT };
const NARROW = { width: 288, height: HEIGHT, margin: { left: 0 } };
/** Room for the bits a character, right of the bytes; pixels. */
const RATE = { wide: 116, narrow: 66 };

/** A bar for every way to write the text. */
export function Lanes({ model }: { model: Model }) {
  return (
    <Frame
      label="Bytes the text takes, one bar for each way to write it"
      wide={WIDE}
      narrow={NARROW}
      margin={MARGIN}
      x={[0, model.end]}
      y={[COUNT, 0]}
    >
      <Rows model={model} />
      <XAxis ticks={4} format={whole} title="bytes" />
    </Frame>
  );
}

function Rows({ model }: { model: Model }) {
  const id = useId();
  const { x, y, width, narrow } = useFrame();
  const column = width - RATE[narrow ? "narrow" : "wide"];
  return (
    <g>
      <Hatch id={id} kind="minus" />
      <g className="race-heads">
        <text x={column} y={-10} textAnchor="end">
          bytes
        </text>
        <text x={width} y={-10} textAnchor="end">
          {narrow ? "bits each" : "bits a character"}
        </text>
      </g>
      {model.lanes.map((lane, i) => {
        const top = y(i) + 22;
        const text = x((lane.bits ?? 0) / 8);
        const end = lane.bits === undefined ? 0 : x((lane.bits + lane.told) / 8);
        const best = lane.key === model.best.key;
        return (
          <g key={lane.key} data-k={lane.key} className={QUANTITY[lane.kind]}>
            <text y={top - 6} className={best ? "race-best" : undefined}>
              {lane.name}
            </text>
            <text x={column} y={top - 6} textAnchor="end">
              {isKnown(lane) ? whole(sizeOf(lane)) : "…"}
            </text>
            <text x={width} y={top - 6} textAnchor="end" className={best ? "race-best" : undefined}>
              {rate(lane, model)}
            </text>
            <Rect
              className={lane.kind === "file" ? "fill" : "race-open"}
              opacity={lane.late ? 0.32 : undefined}
              y={top}
              width={text}
              height={BAR}
            />
            {end > text && <Rect x={text} y={top} width={end - text} height={BAR} fill={`url(#${id})`} />}
          </g>
        );
      })}
    </g>
  );
}

const QUANTITY: Record<Lane["kind"], string | undefined> = { file: undefined, ideal: "q", known: "h" };
