import { Cell } from "../../figure/Strip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import type { Params } from "./params.ts";
import { pText, words } from "./sentences.ts";

export interface SettingsProps {
  params: Params;
  model: Model;
  set: (patch: Partial<Params>) => void;
}

const LEVELS = [
  { value: "0.05", label: "0.05" },
  { value: "0.01", label: "0.01" },
] as const;
const SHUFFLES = [
  { value: "200", label: "200" },
  { value: "1000", label: "1,000" },
] as const;

/** What is looked at, and how strictly. */
export function Settings({ params, model, set }: SettingsProps) {
  const { rows, chosen, couples } = model;
  const looked = couples?.length ?? rows.length;
  const names = rows
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, name }) => ({ value: String(number), label: name }));
  return (
    <>
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
    </>
  );
}
