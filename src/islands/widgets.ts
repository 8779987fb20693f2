import type { WidgetDefinition } from "../figure/defineWidget.ts";

const loaders = import.meta.glob<{ default: WidgetDefinition }>("../widgets/*/index.ts");

/** Loads a widget's declaration and all it needs, each in its own file. */
export function loadWidget(name: string): Promise<WidgetDefinition> {
  const load = loaders[`../widgets/${name}/index.ts`];
  if (!load) throw new Error(`there is no widget "${name}"`);
  return load().then((file) => file.default);
}
