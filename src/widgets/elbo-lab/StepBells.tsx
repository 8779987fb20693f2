import { useMemo } from "react";
import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Handle } from "../../plot/Handle.tsx";
import { XAxis } from "../../plot/XAxis.tsx";

const SIZE = { wide: { width: 486, height: 300 }, narrow: { width: 288, height: 220 } };
const MARGIN = { top: 14, bottom: 52 };
const TRUE_SIDE = -3;
const FAR_SIDE = 7;
const DOMAIN = [TRUE_SIDE, FAR_SIDE] as const;
const HEIGHTS = [0, 1.1] as const;
const TICKS = [-2, 0, 2, 4, 6];
const POINTS = 61;

/** A bell of width 1 and height 1, at so many points of the picture. */
const bell = (centre: number) =>
  Array.from({ length: POINTS }, (_, i) => {
    const z = TRUE_SIDE + ((FAR_SIDE - TRUE_SIDE) * i) / (POINTS - 1);
    return [z, Math.exp(-((z - centre) ** 2) / 2)] as const;
  });
const TRUTH = bell(0);

/** The true step back and the predicted one, in widths of the step: half the square of their distance is the KL. */
export function StepBells({ apart, onDrag }: { apart: number; onDrag: (apart: number) => void }) {
  const predicted = useMemo(() => bell(apart), [apart]);
  return (
    <Frame
      label="The true and the predicted step back, in widths of the step"
      {...SIZE}
      margin={MARGIN}
      x={DOMAIN}
      y={HEIGHTS}
    >
      <Curve points={TRUTH} quantity="p" />
      <Curve points={predicted} quantity="q" />
      <XAxis ticks={TICKS} title="widths σ from the true mean" />
      <Handle
        x={Math.min(apart, FAR_SIDE)}
        y={1}
        axis="x"
        shape="diamond"
        quantity="q"
        onDrag={({ x }) => onDrag(x)}
      />
    </Frame>
  );
}
