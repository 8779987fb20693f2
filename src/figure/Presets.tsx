import { memo } from "react";
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
  if (definition.presets.length === 0) return null;
  const chosen = definition.presets.find((preset) => holds(definition.params, preset, params));
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

function holds<S extends Schema>(schema: S, preset: Preset<S>, params: State<S>): boolean {
  return Object.entries(preset.state).every(([key, value]) =>
    sameValue(coerce(schema[key], value), params[key]),
  );
}
