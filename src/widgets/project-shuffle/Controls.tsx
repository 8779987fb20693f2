import { Cell, Strip } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Settings } from "./parts.ts";
import type { SettingsProps } from "./Settings.tsx";

interface Props extends SettingsProps {
  /** Whether a table of the reader's own is being typed. */
  typing: boolean;
  onType: () => void;
}

const STAGES = [
  { value: "ranked", label: "ranking alone" },
  { value: "shuffled", label: "and shuffles" },
  { value: "pairs", label: "pairs" },
] as const;
const SEEDS = 10_000;

/** What is shown of which data; and once it is shuffled, the rest. */
export function Controls({ params, model, set, typing, onType }: Props) {
  const { stage, own, setting } = model;
  return (
    <Strip
      hint={own ? "Your table stays on this page." : `The evenings are made up, from seed ${setting.seed}.`}
    >
      <Cell>
        <Choice
          legend="show"
          options={STAGES}
          value={stage}
          onChange={(to) => set({ shuffled: to !== "ranked", pairs: to === "pairs" })}
        />
      </Cell>
      {stage !== "ranked" && <Settings params={params} model={model} set={set} room={null} />}
      <Cell>
        <div className="choice">
          <button
            type="button"
            className="lnk"
            onClick={() => set(own ? { own: "", guess: -1 } : { seed: (params.seed + 1) % SEEDS, guess: -1 })}
          >
            {own ? "Back to the evenings" : "Draw other evenings"}
          </button>
          <button type="button" className="lnk" aria-expanded={typing} onClick={onType}>
            A table of your own
          </button>
        </div>
      </Cell>
    </Strip>
  );
}
