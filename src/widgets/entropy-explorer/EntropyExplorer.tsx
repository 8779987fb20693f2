import type { ViewProps } from "../../figure/defineWidget.ts";
import { Formula } from "../../figure/Formula.tsx";
import { Readout, Readouts } from "../../figure/Readouts.tsx";
import { Strip } from "../../figure/Strip.tsx";
import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatNumber } from "../../ui/format.ts";
import { useHeld } from "../../ui/useHeld.ts";
import { CodeLengths } from "./CodeLengths.tsx";
import ceilingTex from "./ceiling.tex";
import { Draws } from "./Draws.tsx";
import effectiveBitsTex from "./effective-bits.tex";
import effectiveNatsTex from "./effective-nats.tex";
import entropyTex from "./entropy.tex";
import { Faders } from "./Faders.tsx";
import leadTex from "./lead.tex";
import type { Model } from "./model.ts";
import { OutcomeCell } from "./OutcomeCell.tsx";
import { OutcomeCount } from "./OutcomeCount.tsx";
import type { params as schema } from "./params.ts";
import { Skyline } from "./Skyline.tsx";
import { Squares } from "./Squares.tsx";
import { shareOut } from "./shareOut.ts";
import { Total } from "./Total.tsx";

const TITLES = {
  area: (
    <>
      Each block is a <b className="p">probability</b> wide and a <b className="h">surprise</b> tall. Level
      them off and the height is the average.
    </>
  ),
  code: (
    <>
      The ideal length of a message for each outcome is its <b className="h">surprise</b>: rare outcomes get
      the long ones.
    </>
  ),
  draws: (
    <>
      Each mark is a draw, as high as it surprised. The line is their <b className="h">average</b> so far.
    </>
  ),
};

const VIEWS = [
  { value: "area", label: "Areas" },
  { value: "code", label: "Message lengths" },
  { value: "draws", label: "Draws" },
];

/** Probabilities to drag, and three pictures of what they leave to find out. */
export function EntropyExplorer({ params, model, unit, set }: ViewProps<typeof schema, Model>) {
  // What a drag started from: sharing out from there keeps the others' ratios even through zero.
  const [held, hold] = useHeld<readonly number[]>();
  const grab = () => hold(params.p);
  const setOutcome = (index: number, value: number) =>
    set({ p: shareOut(held.current ?? params.p, index, value, params.locked) });
  const setLocked = (index: number, on: boolean) =>
    set({ locked: on ? [...params.locked, index] : params.locked.filter((i) => i !== index) });

  return (
    <>
      <Readouts>
        <Readout
          main
          quantity="h"
          label={
            <>
              average surprise <Formula tex={entropyTex} />
            </>
          }
          value={formatNumber(model.entropy)}
          unit={unit}
        />
        <Readout
          label={
            <>
              ceiling <Formula tex={ceilingTex} values={{ k: String(model.outcomes.length) }} unit={unit} />
            </>
          }
          value={formatNumber(model.ceiling)}
          unit={unit}
        />
        <Readout
          label={
            <>
              effective outcomes <Formula tex={unit === "bits" ? effectiveBitsTex : effectiveNatsTex} />
            </>
          }
          value={formatNumber(model.effectiveCount, 2)}
          unit={`of ${model.outcomes.length}`}
        >
          <Squares filled={model.effectiveCount} count={model.outcomes.length} />
        </Readout>
      </Readouts>
      <View
        cols="3/6"
        from="desk"
        title={
          <>
            <b className="p">Probability</b> of each outcome
          </>
        }
      >
        <Faders outcomes={model.outcomes} onGrab={grab} onDrag={setOutcome} />
      </View>
      <View cols="6/-1" title={TITLES[params.view]}>
        {params.view === "area" && <Skyline model={model} />}
        {params.view === "code" && <CodeLengths model={model} />}
        {params.view === "draws" && <Draws model={model} params={params} set={set} />}
        <Choice
          legend="Show"
          hideLegend
          value={params.view}
          options={VIEWS}
          onChange={(view) => set({ view: view as typeof params.view })}
        />
      </View>
      <Strip
        hint="Drag a ring or a slider. Unlocked outcomes share what is left."
        lead={<Formula tex={leadTex} />}
      >
        {model.outcomes.map((outcome, i) => (
          <OutcomeCell
            key={outcome.key}
            outcome={outcome}
            unit={unit}
            even={1 / model.outcomes.length}
            onGrab={grab}
            onChange={(value) => setOutcome(i, value)}
            onCancel={() => held.current && set({ p: held.current })}
            onLock={(on) => setLocked(i, on)}
          />
        ))}
        <Total model={model}>
          <OutcomeCount params={params} set={set} />
        </Total>
      </Strip>
    </>
  );
}
