import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Estimate } from "./model.ts";

const SIZE = { wide: { width: 384, height: 330 }, narrow: { width: 288, height: 240 } };
const MARGIN = { top: 30, right: 0, bottom: 30, left: 0 };

/** How the samples fall into the cells, the part with label 1 filled. Independent, it would fill to the marks. */
export function CountsChart({ estimate }: { estimate: Estimate }) {
  const { counts, range, cells } = estimate;
  const most = Math.max(...counts.map(([no, yes]) => no + yes));
  return (
    <Frame
      label="Samples in each cell, by label"
      wide={{ ...SIZE.wide, margin: MARGIN }}
      narrow={{ ...SIZE.narrow, margin: MARGIN }}
      x={[0, counts.length]}
      y={[0, 1]}
    >
      <Cells counts={counts} most={most} />
      {cells?.map((name, i) => (
        <Label key={name} x={i + 0.5} y={0} dy={22} anchor="middle" size="ui">
          {name}
        </Label>
      ))}
      {range && (
        <>
          <Label x={0} y={0} dy={22}>
            {formatNumber(range[0], 1)}
          </Label>
          <Label x={counts.length} y={0} dy={22} anchor="end">
            {formatNumber(range[1], 1)}
          </Label>
        </>
      )}
      <Label x={0} y={1} dy={-10}>
        {`fullest cell: ${most.toLocaleString("en")}`}
      </Label>
    </Frame>
  );
}

interface CellsProps {
  counts: Estimate["counts"];
  most: number;
}

/** Three paths, however many cells. */
function Cells({ counts, most }: CellsProps) {
  const { x, y, width } = useFrame();
  const total = counts.reduce((sum, [no, yes]) => sum + no + yes, 0);
  const share = counts.reduce((sum, [, yes]) => sum + yes, 0) / total;
  const gap = counts.length > 40 ? 0 : 1;
  const bars = (height: (cell: readonly [number, number]) => number) =>
    counts
      .map((cell, i) => {
        const top = y(height(cell) / most);
        return `M${x(i) + gap},${y(0)}V${top}H${x(i + 1)}V${y(0)}Z`;
      })
      .join("");
  const marks = counts
    .map(([no, yes], i) =>
      no + yes === 0 ? "" : `M${x(i) + gap},${y((share * (no + yes)) / most)}H${x(i + 1)}`,
    )
    .join("");
  return (
    <>
      <path className="label-0" d={bars(([no, yes]) => no + yes)} />
      <path className="fill p" d={bars(([, yes]) => yes)} />
      <path className="even" d={marks} />
      <line className="baseline" x2={width} y1={y(0)} y2={y(0)} />
    </>
  );
}
