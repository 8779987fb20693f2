import { useFrame } from "../../plot/useFrame.ts";
import { block, type Dot } from "./dots.ts";

/** Doublings that go downwards, at most: what fits a wide picture, and a phone. */
const TALLEST = { wide: 4, narrow: 5 };

/** Room that a few dots may take, in pixels, and how much of it a dot fills. */
const [ROOMY, FILLED] = [40, 0.62];

/** So many dots, those of the last doubling in their own colour. */
export function Dots({ k }: { k: number }) {
  const { width, height, narrow } = useFrame();
  const { columns, rows, before, added } = block(k, narrow ? TALLEST.narrow : TALLEST.wide);
  const room = Math.min(ROOMY, width / columns, height / rows);
  const size = FILLED * room;
  const at = (i: number) => (i * room + size / 2).toFixed(1);
  // A dot is a line of no length with round ends.
  const path = (dots: readonly Dot[]) => dots.map(([column, row]) => `M${at(column)} ${at(row)}h0`).join("");
  return (
    <g className="dots" strokeWidth={size.toFixed(1)}>
      <path d={path(before)} />
      <path className="h" d={path(added)} />
    </g>
  );
}
