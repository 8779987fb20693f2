import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Row } from "./model.ts";
import type { Names } from "./names.ts";
import { count } from "./sentences.ts";

const MARGIN = { top: 24, right: 0, bottom: 30, left: 0 };
const HEIGHT = 180;
/** Kinds that have room for their numbers, for their names, and for a column at all. */
const NUMBERED = 4;
const NAMED = 24;
const DRAWN = 200;

interface Props {
  of: Pick<Row, "name" | "kinds" | "counts">;
  label: Names;
}

/** The rows of each kind of a feature, those with the label's first kind filled. */
export function KindsChart({ of, label }: Props) {
  const { name, counts, kinds } = of;
  if (kinds.length > DRAWN)
    return <p className="hint">{`${count(kinds.length)} values: too many to draw.`}</p>;
  const few = kinds.length <= NUMBERED;
  return (
    <Frame
      label={`Rows with each value of ${name}, by ${label.name}`}
      wide={{ width: 486, height: HEIGHT, margin: MARGIN }}
      narrow={{ width: 288, height: HEIGHT, margin: MARGIN }}
      x={[0, kinds.length]}
      y={[0, Math.max(...counts.map(total))]}
    >
      <Columns counts={counts} />
      {kinds.length <= NAMED &&
        kinds.map((kind, i) => (
          <Label key={kind} x={i + 0.5} y={0} dy={18} anchor="middle">
            {few ? `${kind}: ${counts[i]![0]} of ${total(counts[i]!)}` : kind}
          </Label>
        ))}
    </Frame>
  );
}

const total = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + cell, 0);

/** Three paths, however many columns. */
function Columns({ counts }: { counts: Row["counts"] }) {
  const { x, y, width } = useFrame();
  const gap = counts.length > 60 ? 0 : 2;
  const share = total(counts.map(([first]) => first!)) / total(counts.map(total));
  const bars = (height: (cells: readonly number[]) => number) =>
    counts
      .map((cells, i) => `M${x(i) + gap},${y(0)}V${y(height(cells)).toFixed(1)}H${x(i + 1)}V${y(0)}Z`)
      .join("");
  const marks = counts
    .map((cells, i) => `M${x(i) + gap},${y(share * total(cells)).toFixed(1)}H${x(i + 1)}`)
    .join("");
  return (
    <>
      <path className="beat-rows p" d={bars(total)} />
      <path className="fill p" d={bars(([first]) => first!)} />
      <path className="beat-even" d={marks} />
      <line className="baseline" x2={width} y1={y(0)} y2={y(0)} />
    </>
  );
}
