import { memo } from "react";
import { useFrame } from "../../plot/useFrame.ts";
import { DIGITS } from "./model.ts";

const INK = 1.25;

/** Where the digits stand: in rows, read like lines of text. */
function useRows() {
  const { width, height, narrow } = useFrame();
  const perRow = narrow ? 100 : 250;
  const rows = DIGITS / perRow;
  return { width, perRow, rows, pitch: width / perRow, rowHeight: height / rows };
}

/** A stroke at every digit, all alike, so that each row is one dashed line as thick as the strokes are tall. */
export const EveryDigit = memo(function EveryDigit({ share }: { share: number }) {
  const { width, rows, pitch, rowHeight } = useRows();
  const tall = share * rowHeight;
  const lines = Array.from(
    { length: rows },
    (_, row) => `M0 ${((row + 1) * rowHeight - tall / 2).toFixed(2)}h${width}`,
  );
  return (
    <path
      className="wire-digits"
      d={lines.join("")}
      strokeWidth={tall.toFixed(2)}
      strokeDasharray={`${INK} ${(pitch - INK).toFixed(4)}`}
      strokeDashoffset={((INK - pitch) / 2).toFixed(4)}
    />
  );
});

/** A stroke at each of some digits, over the others. */
export const SomeDigits = memo(function SomeDigits({
  places,
  share,
}: {
  places: readonly number[];
  share: number;
}) {
  const { perRow, pitch, rowHeight } = useRows();
  const rise = (-share * rowHeight).toFixed(1);
  const strokes = places.map((place) => {
    const x = ((place % perRow) + 0.5) * pitch;
    return `M${x.toFixed(1)} ${((Math.floor(place / perRow) + 1) * rowHeight).toFixed(1)}v${rise}`;
  });
  return <path className="wire-digits flipped" d={strokes.join("")} />;
});
