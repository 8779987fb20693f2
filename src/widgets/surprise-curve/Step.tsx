import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import type { Model } from "./model.ts";
import { amount, probability } from "./sentences.ts";

/** Room for the words right of the riser, in pixels. */
const WORDS = 130;

/** From the point to where both events happen: up by what the second surprises, left by its share. */
export function Step({ model: { event, other, both, top, unit } }: { model: Model }) {
  const { x, y, width, narrow } = useFrame();
  if (other.p === 1) return null;
  const from = Math.min(event.surprise, top);
  const to = Math.min(both.surprise, top);
  const more = `+${amount(other.surprise, unit, 2)}`;
  const words = narrow ? more : `${more} for × ${probability(other.p)}`;
  const outside = x(event.p) > width - (narrow ? WORDS / 2 : WORDS);
  const landing = Math.max(0, x(both.p));
  return (
    <g data-k="other">
      {to > from && (
        <path
          className="step"
          d={`M${x(event.p)} ${y(from)}V${y(to)}${both.surprise > top ? "" : `H${landing}`}`}
        />
      )}
      {both.surprise <= top && <circle className="step" cx={landing} cy={y(to)} r={4} />}
      {event.surprise <= top && (
        <Label
          x={event.p}
          y={to}
          dx={outside ? 4 : 10}
          dy={outside ? -10 : 5}
          anchor={outside ? "end" : "start"}
          size="num-s"
          halo
        >
          {words}
        </Label>
      )}
    </g>
  );
}
