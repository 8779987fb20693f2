import { Readout, Readouts } from "../../figure/Readouts.tsx";
import type { Couple, Model, Verdict } from "./model.ts";
import { pText, reachText, told } from "./sentences.ts";

/** How many know something, what the one looked at tells, and how often luck tells as much. */
export function Numbers({ model }: { model: Model }) {
  const { rows, kept, chosen, couple, couples, guess, unit, looks } = model;
  if (couple) return <Together couple={couple} model={model} />;
  const said = guess === undefined ? "" : `; you said ${guess}`;
  return (
    <Readouts>
      {couples ? (
        <Readout
          main
          label="pairs beat their shuffles"
          value={String(couples.filter((each) => each.kept).length)}
        >
          {` of ${couples.length}`}
        </Readout>
      ) : (
        <Readout main label="beat their shuffles" value={String(kept.length)}>
          {` of ${rows.length}${said}`}
        </Readout>
      )}
      <Readout quantity="kl" label={`${chosen.name}, counted`} value={told(chosen.mi)} unit={unit} />
      <Chance verdict={chosen} looks={looks ? rows.length : 1} shuffles={model.shuffles} />
    </Readouts>
  );
}

function Together({ couple, model }: { couple: Couple; model: Model }) {
  const [a, b] = couple.members;
  return (
    <Readouts>
      <Readout
        main
        quantity="kl"
        label={`${a.name} and ${b.name}: more than the sum`}
        value={told(couple.interaction)}
        unit={model.unit}
      />
      <Readout quantity="kl" label="both together" value={told(couple.mi)} unit={model.unit} />
      <Chance verdict={couple} looks={model.looks ? model.couples!.length : 1} shuffles={model.shuffles} />
    </Readouts>
  );
}

interface ChanceProps {
  verdict: Verdict;
  looks: number;
  shuffles: number;
}

function Chance({ verdict, looks, shuffles }: ChanceProps) {
  const { p, adjusted, kept } = verdict;
  const times = looks > 1 ? ` × ${looks} = ${pText(adjusted)}` : "";
  return (
    <Readout label={`${reachText(verdict, shuffles)} reach it: p`} value={pText(p)}>
      {`${times}, ${kept ? "kept" : "may be luck"}`}
    </Readout>
  );
}
