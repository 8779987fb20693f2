import { Fragment } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Row } from "./model.ts";
import type { Names } from "./names.ts";
import { count, shortened } from "./sentences.ts";

const MARGIN = { top: 24, right: 0, bottom: 48, left: 0 };
const HEIGHT = 186;
/** Kinds that have room for their numbers, for their names, and for a column at all. */
const NUMBERED = 4;
const NAMED = 24;
const DRAWN = 200;
/** Pixels of a letter, about. */
const LETTER = 7;

interface Props {
  of: Pick<Row, "name" | "kinds" | "counts">;
  label: Names;
}

/** The rows of each kind of a feature, those with the label's first kind filled. */
export function KindsChart({ of, label }: Props) {
  const { name, counts, kinds } = of;
  if (kinds.length > DRAWN)
    return <p className="hint">{`${count(kinds.length)} values: too many to draw.`}</p>;
  return (
    <Frame
      label={`Rows with each value of ${name}, by ${label.name}`}
      wide={{ width: 486, height: HEIGHT, margin: MARGIN }}
      narrow={{ width: 288, height: HEIGHT, margin: MARGIN }}
      x={[0, kinds.length]}
      y={[0, Math.max(...counts.map(total))]}
    >
      <Columns counts={counts} />
      {kinds.length <= NAMED && <Kinds kinds={kinds} counts={counts} />}
    </Frame>
  );
}

const total = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + cell, 0);

/** What the columns are, and of how many rows how many are filled where there is room to say it. */
function Kinds({ kinds, counts }: Pick<Row, "kinds" | "counts">) {
  const letters = Math.floor(useFrame().width / kinds.length / LETTER);
  return kinds.map((kind, i) => (
    <Fragment key={kind}>
      <Label x={i + 0.5} y={0} dy={18} anchor="middle">
        {shortened(kind, letters)}
      </Label>
      {kinds.length <= NUMBERED && (
        <Label x={i + 0.5} y={0} dy={36} anchor="middle">
          {`${counts[i]![0]} of ${total(counts[i]!)}`}
        </Label>
      )}
    </Fragment>
  ));
}

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
