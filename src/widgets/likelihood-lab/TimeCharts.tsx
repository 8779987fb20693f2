import { Curve } from "../../plot/Curve.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { Reference } from "../../plot/Reference.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatNumber } from "../../ui/format.ts";
import type { Line } from "./line.ts";
import { MOST_STEPS } from "./params.ts";

const RIGHT = { wide: { width: 486, height: 110 }, narrow: { width: 288, height: 90, margin: { left: 30 } } };
const AMOUNTS = {
  wide: { width: 486, height: 236 },
  narrow: { width: 288, height: 200, margin: { left: 30 } },
};
const MARGIN = { top: 14, right: 104, bottom: 12, left: 0 };
const BELOW = { ...MARGIN, bottom: 48 };
const TIME: readonly [number, number] = [0, MOST_STEPS];
const NONE: readonly number[] = [];
const COUNTS = [0, 20, 40];
const ACROSS = [0, 50, 100, 150, 200];
const TOP = { nats: 1.2, bits: 1.75 } as const;
const UP = { nats: [0, 0.5, 1], bits: [0, 0.5, 1, 1.5] } as const;

/** On one axis of time how many points are right, how surprised the model is and how surprised it expects to be. */
export function TimeCharts({ line }: { line: Line }) {
  const { steps, moments, now, points, separated, unit } = line;
  const taken = moments.slice(0, steps + 1);
  const count = points.length;
  return (
    <>
      <Frame label="Points on their right side" {...RIGHT} margin={MARGIN} x={TIME} y={[0, count]}>
        <Curve points={taken.map(({ right }, step) => [step, right])} />
        {separated !== undefined && steps >= separated && (
          <>
            <Reference x={separated} />
            <Label x={separated} y={0} dx={6} dy={-8}>
              all right since {separated}
            </Label>
          </>
        )}
        <XAxis ticks={NONE} />
        <YAxis ticks={COUNTS} format={String} />
        <Label x={steps} y={now.right} dx={8} dy={5} size="ui">
          {now.right} right
        </Label>
      </Frame>
      <Frame label="Loss and entropy" {...AMOUNTS} margin={BELOW} x={TIME} y={[0, TOP[unit]]}>
        <Curve points={taken.map(({ entropy }, step) => [step, entropy])} quantity="h" clip />
        <Curve points={taken.map(({ loss }, step) => [step, loss])} quantity="loss" clip />
        {separated !== undefined && steps >= separated && <Reference x={separated} />}
        <XAxis ticks={ACROSS} format={String} title="steps" />
        <YAxis ticks={UP[unit]} format={String} />
        <Ends line={line} />
      </Frame>
    </>
  );
}

/** Names stand at least so far apart, and so far above the ground, in pixels. */
const APART = 20;
const ABOVE = 9;

/** Each amount at the end of its line, the names as far apart as they need. */
function Ends({ line: { steps, now, unit } }: { line: Line }) {
  const { y } = useFrame();
  const top = TOP[unit];
  const [loss, entropy] = [now.loss, now.entropy].map((amount) => y(Math.min(amount, top)));
  const lower = Math.min(Math.max(loss, entropy), y(0) - ABOVE);
  const upper = Math.min(loss, entropy, lower - APART);
  const shared = { x: steps, y: 0, dx: 8, size: "ui" } as const;
  const from = (height: number) => height - y(0) + 5;
  return (
    <>
      <Label {...shared} dy={from(loss > entropy ? lower : upper)} quantity="loss">
        {now.loss > top && "↑ "}
        {formatNumber(now.loss)} loss
      </Label>
      <Label {...shared} dy={from(loss > entropy ? upper : lower)} quantity="h">
        {formatNumber(now.entropy)} entropy
      </Label>
    </>
  );
}
