import { Cell, Strip } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import type { Params } from "./params.ts";
import { pText, words } from "./sentences.ts";

interface Props {
  params: Params;
  model: Model;
  set: (patch: Partial<Params>) => void;
  /** Whether a table of the reader's own is being typed. */
  typing: boolean;
  onType: () => void;
}

const STAGES = [
  { value: "ranked", label: "ranking alone" },
  { value: "shuffled", label: "and shuffles" },
  { value: "pairs", label: "pairs" },
] as const;
const LEVELS = [
  { value: "0.05", label: "0.05" },
  { value: "0.01", label: "0.01" },
] as const;
const SHUFFLES = [
  { value: "200", label: "200" },
  { value: "1000", label: "1,000" },
] as const;
const SEEDS = 10_000;

/** What is looked at, how strictly, and in which data. */
export function Controls({ params, model, set, typing, onType }: Props) {
  const { stage, rows, chosen, couples, own, setting } = model;
  const looked = couples?.length ?? rows.length;
  const names = rows
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, name }) => ({ value: String(number), label: name }));
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
      <Cell>
        <Choice
          legend={couples ? "of the pair, the one" : "look at"}
          options={names}
          value={String(chosen.number)}
          onChange={(feature) => set({ feature: Number(feature) })}
        />
        {couples && (
          <Choice
            legend="and the other"
            options={names}
            value={String(Math.min(params.other, rows.length))}
            onChange={(other) => set({ other: Number(other) })}
          />
        )}
      </Cell>
      <Cell>
        <Choice legend="level" options={LEVELS} value={params.level} onChange={(level) => set({ level })} />
        <Switch
          label={`${words(looked)} looks counted`}
          checked={params.looks}
          onChange={(looks) => set({ looks })}
        />
      </Cell>
      <Cell>
        <Choice
          legend="shuffles"
          options={SHUFFLES}
          value={params.shuffles}
          onChange={(shuffles) => set({ shuffles })}
        />
        {model.least > model.level && (
          <p className="hint">{`Too few: the least p they can give is ${pText(model.least)}.`}</p>
        )}
      </Cell>
      <Cell>
        <div className="choice">
          <button
            type="button"
            className="lnk"
            onClick={() => set(own ? { own: "" } : { seed: (params.seed + 1) % SEEDS, guess: -1 })}
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
