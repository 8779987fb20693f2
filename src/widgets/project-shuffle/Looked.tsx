import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { KindsChart } from "./KindsChart.tsx";
import { LuckChart } from "./LuckChart.tsx";
import type { Model } from "./model.ts";
import type { Params } from "./params.ts";

interface Props {
  model: Model;
  set: (patch: Partial<Params>) => void;
}

/** What is looked at, row by row, and its shuffles; or as long as there are none, what the reader expects of them. */
export function Looked({ model, set }: Props) {
  const { stage, chosen, couple, label, unit } = model;
  const shown = couple?.joint ?? chosen;
  return (
    <View
      cols="8/-1"
      title={
        <>
          {shown.name}:{" "}
          <b className="p">
            {label.name} {label.kinds[0]}
          </b>{" "}
          filled; if it told nothing, to the marks
        </>
      }
    >
      <KindsChart of={shown} label={label} />
      {stage === "ranked" ? (
        <Guess model={model} set={set} />
      ) : couple ? (
        <p className="hint">
          {`Nine shuffles in ten give the pair ${formatNumber(couple.low)} to ${formatAmount(couple.high, unit)} more than the sum.`}
        </p>
      ) : (
        <LuckChart row={chosen} unit={unit} />
      )}
    </View>
  );
}

function Guess({ model, set }: Props) {
  const { rows, guess } = model;
  return (
    <>
      <Choice
        legend="How many will beat their shuffles?"
        options={Array.from({ length: rows.length + 1 }, (_, n) => ({ value: String(n), label: n }))}
        value={guess === undefined ? undefined : String(guess)}
        onChange={(to) => set({ guess: Number(to) })}
      />
      <button type="button" className="btn" onClick={() => set({ shuffled: true })}>
        Shuffle
      </button>
    </>
  );
}
