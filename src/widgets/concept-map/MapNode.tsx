import { writtenLesson } from "../../figure/writtenLesson.ts";
import { useFrame } from "../../plot/useFrame.ts";
import type { Placed } from "./model.ts";
import { level, NUMBER_LINE } from "./places.ts";

/** Radius of a quantity's circle, and of a use's. */
const RADIUS = { quantity: 8, use: 5 };

/** From the middle of a circle to the name. */
export const INDENT = 16;

interface Props {
  idea: Placed;
  /** Written under a quantity's name, on a map with numbers. */
  amount: string | undefined;
  chosen: boolean;
  read: boolean;
}

/** An idea's circle and name, underlined if it leads to a lesson. No line shows through, also while it steps back. */
export function MapNode({ idea, amount, chosen, read }: Props) {
  const { x } = useFrame();
  const { name, column, baseline, keys, quantity, lesson } = idea;
  const left = x(column);
  const look = ["label", quantity ? "num-s" : "ui", writtenLesson(lesson) && "linked", chosen && "chosen"];
  const circle = { cx: left, cy: level(idea), r: quantity ? RADIUS.quantity : RADIUS.use };
  return (
    <>
      <circle className="knock" {...circle} />
      <g data-k={keys} className={quantity}>
        <circle className={read ? "map-dot read" : "map-dot"} {...circle} />
        <text className={look.filter(Boolean).join(" ")} x={left + INDENT} y={baseline}>
          {name}
        </text>
        {amount && (
          <text className="label num-s" x={left + INDENT} y={NUMBER_LINE}>
            {amount}
          </text>
        )}
      </g>
    </>
  );
}
