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
  const states = useMemo(
    () => definition.presets.map((preset) => fitted(definition.params, preset)),
    [definition],
  );
  if (states.length === 0) return null;
  const chosen = definition.presets.find((_, i) =>
    states[i].every(([key, value]) => sameValue(value, params[key])),
  );
  return <PresetChoice definition={definition as WidgetDefinition} chosen={chosen?.id} set={set as Set} />;
}

type Set = (patch: Record<string, unknown>) => void;

interface PresetChoiceProps {
  definition: WidgetDefinition;
  chosen: string | undefined;
  set: Set;
}

/** Apart from `Presets`, so that a drag does not draw it again. */
const PresetChoice = memo(function PresetChoice({ definition, chosen, set }: PresetChoiceProps) {
  const { presets } = definition;
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
