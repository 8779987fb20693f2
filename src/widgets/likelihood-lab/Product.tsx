import { Bars } from "../../plot/Bars.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import type { Toss } from "./coin.ts";
import { MOST_TOSSES } from "./params.ts";
import { powerOfTen } from "./sentences.ts";

const SIZE = { wide: { width: 282, height: 200 }, narrow: { width: 288, height: 190, margin: { left: 30 } } };
const MARGIN = { top: 18, right: 0, bottom: 48, left: 0 };
const ACROSS = [0, 5, 10, 15, 20];
const UP = [0, 0.5, 1];

/** The probability of the run so far, toss after toss. */
export function Product({ tosses }: { tosses: readonly Toss[] }) {
  const last = tosses[tosses.length - 1];
  return (
    <Frame
      label="The product so far, toss after toss"
      {...SIZE}
      margin={MARGIN}
      x={[0, MOST_TOSSES]}
      y={[0, 1]}
    >
      <Bars data={tosses.map(({ product }, i) => ({ x0: i + 0.15, x1: i + 0.85, y1: product }))} />
      <XAxis ticks={ACROSS} format={String} title="tosses" />
      <YAxis ticks={UP} format={String} />
      <Label
        x={tosses.length}
        y={last.product}
        dy={-8}
        anchor={tosses.length > MOST_TOSSES / 2 ? "end" : "middle"}
        size="num-s"
        halo
      >
        {powerOfTen(last.product)}
      </Label>
    </Frame>
  );
}
