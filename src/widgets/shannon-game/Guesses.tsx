import { Bars } from "../../plot/Bars.tsx";
import { Frame } from "../../plot/Frame.tsx";
import { XAxis } from "../../plot/XAxis.tsx";
import { YAxis } from "../../plot/YAxis.tsx";
import { formatPercent } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { LAST } from "./params.ts";
import type { Score } from "./score.ts";

const SIZE = { wide: { width: 384, height: 264 }, narrow: { width: 288, height: 216 } };
const MARGIN = { top: 12, left: 36, bottom: 48 };
const EVERY_FEW = [1, 5, 10, 15, 20, 27];
const SHARES = [0, 0.5, 1];
const percent = (share: number) => formatPercent(share);

/** How large a share of the letters was found at each guess: the upper bound is the entropy of these bars. */
export function Guesses({ model: { who, name, score, rival } }: { model: Model }) {
  return (
    <Frame
      label={`Shares of letters by the guesses they took, ${name}${rival ? " and the 5-gram" : ""}`}
      {...SIZE}
      margin={MARGIN}
      x={[0.5, LAST + 0.5]}
      y={[0, 1]}
    >
      {score && <Bars data={bars(score, -0.4, rival ? 0 : 0.4)} quantity={who === "example" ? "q" : "h"} />}
      {rival && <Bars data={bars(rival, 0, 0.4)} quantity="q" />}
      <XAxis ticks={EVERY_FEW} title="guess" />
      <YAxis ticks={SHARES} format={percent} />
    </Frame>
  );
}

/** The empty ones are left out: they are most. */
const bars = ({ counts, letters }: Score, from: number, to: number) =>
  counts.flatMap((count, i) =>
    count > 0 ? [{ x0: i + 1 + from, x1: i + 1 + to, y1: count / letters }] : [],
  );
