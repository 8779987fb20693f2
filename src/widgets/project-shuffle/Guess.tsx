import { View } from "../../figure/View.tsx";
import { Choice } from "../../ui/Choice.tsx";
import type { Model } from "./model.ts";
import type { Params } from "./params.ts";

interface Props {
  model: Model;
  set: (patch: Partial<Params>) => void;
}

/** What the reader expects of the shuffles, before there are any. */
export function Guess({ model, set }: Props) {
  const { rows, guess } = model;
  return (
    <View cols="8/-1" title="Every one seems to tell something. Shuffle the label, and luck alone is left.">
      <Choice
        legend="How many will beat their shuffles?"
        options={Array.from({ length: rows.length + 1 }, (_, n) => ({ value: String(n), label: n }))}
        value={guess === undefined ? undefined : String(guess)}
        onChange={(to) => set({ guess: Number(to) })}
      />
      <button type="button" className="btn" onClick={() => set({ shuffled: true })}>
        Shuffle
      </button>
    </View>
  );
}
