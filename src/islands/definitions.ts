import type { WidgetDefinition } from "../figure/defineWidget.ts";

const definitions = import.meta.glob<WidgetDefinition>("../widgets/*/index.ts", {
  eager: true,
  import: "default",
});

/** Every widget's declaration, by name. For the build; the browser loads one at a time, see widgets.ts. */
export const widgets: ReadonlyMap<string, WidgetDefinition> = new Map(
  Object.values(definitions).map((definition) => [definition.name, definition]),
);
