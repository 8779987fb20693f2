import type { WidgetDefinition } from "../figure/defineWidget.ts";

/** Loads a widget's declaration and all it needs, each in its own file. */
const loaders = import.meta.glob<WidgetDefinition>("../widgets/*/index.ts", { import: "default" });

export function loadWidget(name: string): Promise<WidgetDefinition> {
  const load = loaders[`../widgets/${name}/index.ts`];
  if (!load) throw new Error(`there is no widget "${name}"`);
  return load();
}
