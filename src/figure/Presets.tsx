import { memo, useMemo } from "react";
import { Choice } from "../ui/Choice.tsx";
import type { Preset, WidgetDefinition } from "./defineWidget.ts";
import type { Schema, State } from "./params.ts";
import { coerce, sameValue } from "./schema.ts";
import type { FigureStore } from "./store.ts";

interface PresetsProps<S extends Schema, M> {
  store: FigureStore<S, M>;
  params: State<S>;
}

/** The figure's named states, as a radio group; none is chosen once the reader has moved on. */
export function Presets<S extends Schema, M>({ store, params }: PresetsProps<S, M>) {
  const { definition, set } = store;
  const { kinds } = definition;
  const kind = kinds && params[kinds];
  const presets = useMemo(
    () => definition.presets.filter(({ state }) => !kinds || (state[kinds] ?? kind) === kind),
    [definition, kinds, kind],
  );
  const states = useMemo(
    () => presets.map((preset) => fitted(definition.params, preset)),
    [definition, presets],
  );
  if (states.length === 0) return null;
  const chosen = presets.find((_, i) => states[i].every(([key, value]) => sameValue(value, params[key])));
  return <PresetChoice presets={presets as AnyPresets} chosen={chosen?.id} set={set as Set} />;
}

type AnyPresets = WidgetDefinition["presets"];
type Set = (patch: Record<string, unknown>) => void;

interface PresetChoiceProps {
  presets: AnyPresets;
  chosen: string | undefined;
  set: Set;
}

/** Apart from `Presets`, so that a drag does not draw it again. */
const PresetChoice = memo(function PresetChoice({ presets, chosen, set }: PresetChoiceProps) {
  return (
    <Choice
      className="presets"
      legend="Start from"
      options={presets.map(({ id, label }) => ({ value: id, label }))}
      value={chosen}
      onChange={(id) => set(presets.find((preset) => preset.id === id)!.state)}
    />
  );
});

/** What a preset sets, as the schema lets it be. */
const fitted = <S extends Schema>(schema: S, { state }: Preset<S>): [string, unknown][] =>
  Object.entries(state).map(([key, value]) => [key, coerce(schema[key], value)]);
