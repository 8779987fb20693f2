import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Cell, Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Digits } from "../../ui/Digits.tsx";
import { formatNumber } from "../../ui/format.ts";
import { Coins } from "./Coins.tsx";
import { CurveChart } from "./CurveChart.tsx";
import { EventCell } from "./EventCell.tsx";
import iOfP from "./i-of-p.tex";
import lead from "./lead.tex";
import type { Model } from "./model.ts";
import { RAREST, type params as schema } from "./params.ts";
import { digits, probability } from "./sentences.ts";

const VIEWS = [
  { value: "linear", label: "Equal steps of p" },
  { value: "log", label: "Equal factors of p" },
] as const;

/** The curve of surprise, a point to move along it, and a second event whose surprise adds. */
export function SurpriseCurve({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  const { event, other, both } = model;
  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="h"
          label={
            <>
              surprise <Formula tex={iOfP} />
            </>
          }
          value={formatNumber(event.surprise)}
          unit={unit}
        />
        <Readout quantity="p" label="probability p" value={probability(event.p)} />
        <Readout label="as rare as" value={formatNumber(event.coins, 2)} unit="fair coins, all heads" />
      </Readouts>
      <View
        cols="3/9"
        title={
          <>
            Up, the <b className="h">surprise</b>. Across, the <b className="p">probability</b>. Each rung of
            the ladder halves it.
          </>
        }
      >
        <CurveChart model={model} onDrag={(p) => set({ p })} />
        <Choice
          legend="Axis of p"
          hideLegend
          options={VIEWS}
          value={params.view}
          onChange={(view) => set({ view })}
        />
      </View>
      <View
        cols="9/-1"
        title={
          <>
            The same <b className="h">surprise</b> in fair coins that all land heads. Pale: what the second
            event adds.
          </>
        }
      >
        <Coins model={model} />
      </View>
      <Strip hint="Drag a ring or a slider. The two events are independent." lead={<Formula tex={lead} />}>
        <EventCell k="event" label="p" event={event} unit={unit} onChange={(p) => set({ p })} />
        <EventCell
          k="other"
          label="second event"
          event={other}
          unit={unit}
          onChange={(p) => set({ other: p })}
        />
        <Cell
          sum
          term={
            <span>
              = <Digits className="h">{digits(both.surprise)}</Digits> {unit}
            </span>
          }
        >
          <p className="both">
            both <Digits>{probability(both.p)}</Digits>
          </p>
        </Cell>
        <Cell>
          <div className="halving">
            <button type="button" className="lnk" onClick={() => set({ p: Math.max(event.p / 2, RAREST) })}>
              Halve p
            </button>
            <button type="button" className="lnk" onClick={() => set({ p: Math.min(2 * event.p, 1) })}>
              Double p
            </button>
          </div>
        </Cell>
      </Strip>
    </>
  );
}
