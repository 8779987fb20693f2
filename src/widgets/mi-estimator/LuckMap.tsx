import { View } from "../../figure/View.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Rect } from "../../plot/Rect.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { MAP_BINS, MAP_SAMPLES } from "./measured.ts";
import type { Model } from "./model.ts";
import { digits } from "./sentences.ts";

interface Props {
  map: NonNullable<Model["map"]>;
  unit: Model["unit"];
}

const MARGIN = { top: 6, right: 0, bottom: 48, left: 0 };
const SIZE = {
  wide: { width: 894, height: 300, margin: MARGIN },
  narrow: { width: 288, height: 300, margin: { ...MARGIN, left: 24 } },
};

/** How dark a cell is: by decades, from a ten-thousandth to one. */
const tint = (amount: number) => 0.4 * Math.max(0, Math.min(1, 1 + Math.log10(amount) / 4));

/** What noise shares with a label, by how finely it is cut and how many samples there are. */
export default function LuckMap({ map, unit }: Props) {
  return (
    <View
      title={
        <>
          What shuffled labels give, in {unit}: up, into how many cells; across, how many samples. The darker,
          the more <b className="kl">luck</b>
        </>
      }
    >
      <Frame label="Map of luck" {...SIZE} x={[0, MAP_SAMPLES.length]} y={[0, MAP_BINS.length]}>
        {map.map((row, i) =>
          row.map((amount, j) => <Place key={MAP_SAMPLES[j]} row={i} column={j} amount={amount} />),
        )}
        {MAP_BINS.map((bins, i) => (
          <Label key={bins} x={0} y={i + 0.5} dx={-8} dy={5} anchor="end">
            {bins}
          </Label>
        ))}
        {MAP_SAMPLES.map((n, j) => (
          <Label key={n} x={j + 0.5} y={0} dy={20} anchor="middle">
            {n.toLocaleString("en")}
          </Label>
        ))}
        <Label x={MAP_SAMPLES.length} y={0} dy={42} anchor="end">
          samples
        </Label>
      </Frame>
    </View>
  );
}

function Place({ row, column, amount }: { row: number; column: number; amount: number }) {
  const { x, y } = useFrame();
  const [left, top] = [x(column), y(row + 1)];
  return (
    <>
      <Rect
        className="luck-cell kl"
        fillOpacity={tint(amount)}
        x={left}
        y={top}
        width={x(column + 1) - left}
        height={y(row) - top}
      />
      <Label x={column + 0.5} y={row + 0.5} dy={5} anchor="middle">
        {digits(amount)}
      </Label>
    </>
  );
}
