import { area } from "d3";
import { memo, useId } from "react";
import { Hatch } from "../../plot/Hatch.tsx";
import { useFrame } from "../../plot/useFrame.ts";

/** [p, drawn, true] */
export type Pair = readonly [number, number, number];

/** The ground between a drawing and the truth: lines one way where it is too high, the other way where too low. */
export const Between = memo(function Between({ pairs }: { pairs: readonly Pair[] }) {
  const { x, y } = useFrame();
  const [high, low] = [useId(), useId()];
  const shape = area<Pair>()
    .x(([p]) => x(p))
    .y0(([, , truth]) => y(truth))
    .digits(2);
  return (
    <>
      <Hatch id={high} kind="plus" />
      <Hatch id={low} kind="minus" />
      <path
        fill={`url(#${high})`}
        d={shape.y1(([, drawn, truth]) => y(Math.max(drawn, truth)))(pairs) ?? undefined}
      />
      <path
        fill={`url(#${low})`}
        d={shape.y1(([, drawn, truth]) => y(Math.min(drawn, truth)))(pairs) ?? undefined}
      />
    </>
  );
});
