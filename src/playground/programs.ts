import type { WidgetDefinition } from "../figure/defineWidget.ts";
import { figureStore } from "../figure/store.ts";
import type { Language } from "../run/sandbox.ts";

const texts = import.meta.glob<string>("/content/playground/*", {
  query: "?raw",
  import: "default",
  eager: true,
});
const widgets = import.meta.glob<WidgetDefinition>("../widgets/*/index.ts", { import: "default" });

const ENDING: Record<Language, string> = { javascript: "js", python: "py" };

/** The program of content/playground under this name. */
export const exampleIn = (language: Language, name: string): string =>
  texts[`/content/playground/${name}.${ENDING[language]}`]!.trimEnd();

/** The programs to start from: name, and the question in the first line. */
export const EXAMPLES = Object.entries(texts)
  .filter(([path]) => path.endsWith(".js"))
  .map(([path, text]) => ({
    name: path.replace(/.*\/|\.js$/g, ""),
    question: text.slice("// ".length, text.indexOf("\n")),
  }));

/** Loads a figure, ready to be drawn as the page's link says. */
export async function loadFigure(name: string): Promise<WidgetDefinition> {
  const definition = await widgets[`../widgets/${name}/index.ts`]!();
  await definition.needs?.(figureStore(name, definition).get().params);
  return definition;
}

/** The program that computes what a figure shows as it stands. */
export async function programOf(definition: WidgetDefinition): Promise<string> {
  const { codes } = await import("virtual:programs");
  const { params, unit } = figureStore(definition.name, definition).get();
  return codes[`../widgets/${definition.name}/code.ts`]!(params, unit).trimEnd();
}
