import { Fragment } from "react";
import { Frame } from "../../plot/Frame.tsx";
import { Label } from "../../plot/Label.tsx";
import { useFrame } from "../../plot/useFrame.ts";
import { XAxis } from "../../plot/XAxis.tsx";
import type { Estimate, Model } from "./model.ts";
import { digits } from "./sentences.ts";

const SIZE = { wide: { width: 486, height: 330 }, narrow: { width: 288, height: 330 } };
const MARGIN = { top: 30, right: 6, bottom: 48, left: 0 };

/**
 * From a ten-thousandth up to one: a label of two kinds has no more. A logarithm never gets to 0, so the axis is
 * broken below, and what is 0 or less, as a truth or a corrected estimate may be, stands beyond the break.
 */
const ZERO = 2.5e-5;
const BREAK = 5e-5;
const AXIS = { domain: [ZERO, 1], scale: "log" } as const;
const TICKS = [ZERO, 1e-4, 1e-3, 1e-2, 1e-1, 1];
const tickText = (amount: number) => (amount === ZERO ? "0" : String(amount));

/** Heights: a row for each feature from below, then the histogram. */
const TOP = 8;
const GROUND = 4.4;
const heightOf = (row: number) => 3.4 - 1.4 * row;

/** What was measured beside what shuffled labels give: the chosen feature's shuffles above, all three below. */
export function LuckChart({ model }: { model: Model }) {
  const { estimates, estimate, chosen, edges, unit } = model;
  return (
    <Frame
      label="Measured information beside that of shuffled labels"
      wide={{ ...SIZE.wide, margin: MARGIN }}
      narrow={{ ...SIZE.narrow, margin: { ...MARGIN, left: 16 } }}
      x={AXIS}
      y={[0, TOP]}
    >
      <Shuffles histogram={estimate.luck.histogram} edges={edges} />
      <Line at={estimate.mi} row={chosen} />
      <XAxis ticks={TICKS} format={tickText} title={`information with the label, ${unit}`} />
      <Break />
      {estimates.map((each, row) => (
        <Row key={each.name} estimate={each} row={row} />
      ))}
      <Measured at={estimate.mi} />
    </Frame>
  );
}

const within = (amount: number) => Math.min(1, Math.max(ZERO, amount));

/** Two strokes through the axis. */
function Break() {
  const { x, height } = useFrame();
  const at = x(BREAK);
  return <path className="baseline" d={`M${at - 6},${height + 6}l6,-12M${at},${height + 6}l6,-12`} />;
}

function Shuffles({ histogram, edges }: { histogram: readonly number[]; edges: readonly number[] }) {
  const { x, y } = useFrame();
  const most = Math.max(...histogram);
  const height = (count: number) => y(GROUND + ((TOP - GROUND) * count) / most);
  let path = `M${x(ZERO)},${y(GROUND)}`;
  for (const [i, count] of histogram.entries()) path += `V${height(count)}H${x(within(edges[i]))}`;
  return <path className="shuffles" d={`${path}V${y(GROUND)}Z`} />;
}

function Line({ at, row }: { at: number; row: number }) {
  const { x, y } = useFrame();
  return (
    <line className="measured kl" x1={x(within(at))} x2={x(within(at))} y1={y(TOP)} y2={y(heightOf(row))} />
  );
}

function Measured({ at }: { at: number }) {
  const right = at > 0.02;
  return (
    <Label
      x={within(at)}
      y={TOP}
      dx={right ? -6 : 6}
      dy={-8}
      anchor={right ? "end" : "start"}
      size="num-s"
      quantity="kl"
      halo
    >
      {`measured ${digits(at)}`}
    </Label>
  );
}

/** One feature: the range of its shuffles, and where it was measured, corrected, and truly lies. */
function Row({ estimate, row }: { estimate: Estimate; row: number }) {
  const { x, y } = useFrame();
  const { name, what, luck, mi, corrected, truth } = estimate;
  const top = y(heightOf(row));
  const [low, high] = [luck.low, luck.high].map((edge) => x(within(edge)));
  const at = x(within(truth));
  return (
    <Fragment>
      <rect className="shuffles" x={low} width={high - low} y={top - 6} height={12} />
      <path className="truth p" d={`M${at},${top - 8}l8,8l-8,8l-8,-8Z`} />
      <circle className="corrected kl" cx={x(within(corrected))} cy={top} r={6} />
      <circle className="fill kl" cx={x(within(mi))} cy={top} r={5} />
      <Label x={ZERO} y={heightOf(row)} dy={-12} halo>
        {`${name}, ${what}`}
      </Label>
    </Fragment>
  );
}
