import { useFrame } from "../../plot/useFrame.ts";
import { writtenLesson } from "./lessons.ts";
import type { Placed } from "./model.ts";
import { baseline, level } from "./places.ts";

/** Radius of a quantity's circle, and of a use's. */
const RADIUS = { quantity: 8, use: 5 };

/** From the middle of a circle to the name. */
export const INDENT = 16;

interface Props {
  idea: Placed;
  chosen: boolean;
  read: boolean;
}

/** An idea's circle and name, underlined if it leads to a lesson. No line shows through, also while it steps back. */
export function MapNode({ idea, chosen, read }: Props) {
  const { x } = useFrame();
  const { name, column, row, keys, quantity, lesson } = idea;
  const left = x(column);
  const look = ["label", quantity ? "num-s" : "ui", writtenLesson(lesson) && "linked", chosen && "chosen"];
  const circle = { cx: left, cy: level(row), r: quantity ? RADIUS.quantity : RADIUS.use };
  return (
    <>
      <circle className="knock" {...circle} />
      <g data-k={keys} className={quantity}>
        <circle className={read ? "map-dot read" : "map-dot"} {...circle} />
        <text className={look.filter(Boolean).join(" ")} x={left + INDENT} y={baseline(row)}>
          {name}
        </text>
      </g>
    </>
  );
}
