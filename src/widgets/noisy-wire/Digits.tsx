import { memo } from "react";
import { useFrame } from "../../plot/useFrame.ts";
import { DIGITS } from "./model.ts";

interface Props {
  /** Places of the digits to draw. */
  places: readonly number[];
  /** Height of each stroke, as a share of a row. */
  height: number;
  className: string;
}

/** One stroke a digit, in rows read like lines of text, all in one path. */
export const Digits = memo(function Digits({ places, height, className }: Props) {
  const { width, height: room, narrow } = useFrame();
  const perRow = narrow ? 100 : 250;
  const rowHeight = room / (DIGITS / perRow);
  const rise = (-height * rowHeight).toFixed(1);
  const path = places.map((place) => {
    const x = ((place % perRow) + 0.5) * (width / perRow);
    const ground = (Math.floor(place / perRow) + 1) * rowHeight;
    return `M${x.toFixed(1)} ${ground.toFixed(1)}v${rise}`;
  });
  return <path className={className} d={path.join("")} />;
});
