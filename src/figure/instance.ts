import type { Unit } from "../math/unit.ts";
import type { WidgetDefinition } from "./defineWidget.ts";
import type { Schema, State } from "./params.ts";
import { checkProps } from "./schema.ts";

/**
 * How a widget starts that an author placed by name: params, on top of a preset if one is named, and a unit.
 *
 * @param where - file, line and widget, for messages
 * @throws {Error} naming place and prop if one is unknown or wrong
 */
export function instance<S extends Schema, M>(
  definition: WidgetDefinition<S, M>,
  { preset, unit, ...params }: Readonly<Record<string, unknown>>,
  where: string,
): { readonly state: State<S>; readonly unit?: Unit } {
  if (unit !== undefined && unit !== "bits" && unit !== "nats") {
    throw new Error(`${where}: unit must be bits or nats, got ${JSON.stringify(unit)}`);
  }
  const named = definition.presets.find(({ id }) => id === preset);
  if (preset !== undefined && !named) {
    const known = definition.presets.map(({ id }) => id).join(", ") || "none";
    throw new Error(`${where}: unknown preset ${JSON.stringify(preset)} (known: ${known})`);
  }
  const state = checkProps(definition.params, { ...named?.state, ...params }, where);
  return unit ? { state, unit } : { state };
}
