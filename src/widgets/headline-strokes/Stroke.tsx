import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Headline } from "./model.ts";

/** From the ground to the first line of words, in pixels; on a phone every second one hangs lower. */
const WORDS = 18;
const LINE = 16;

interface Props {
  headline: Headline;
  index: number;
  top: number;
}

export function Stroke({ headline: { lines, surprise, yours }, index, top }: Props) {
  const { x, y, height, narrow } = useFrame();
  const middle = index + 0.5;
  const words = WORDS + (narrow && index % 2 === 1 ? 2 * LINE : 0);
  const cut = surprise > top;
  return (
    <g>
      <line className="leader" x1={x(middle)} x2={x(middle)} y1={height} y2={height + words - 13} />
      <line className="headline" x1={x(middle)} x2={x(middle)} y1={height} y2={y(Math.min(surprise, top))} />
      <Label
        x={middle}
        y={Math.min(surprise, top)}
        dy={yours ? -16 : -8}
        anchor="middle"
        size="num-s"
        quantity="h"
      >
        {`${cut ? "↑ " : ""}${formatNumber(surprise, cut ? 1 : 2)}`}
      </Label>
      {lines.map((line, i) => (
        <Label key={line} x={middle} y={0} dy={words + i * LINE} anchor="middle">
          {line}
        </Label>
      ))}
    </g>
  );
}
