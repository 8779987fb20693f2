import type { ComponentType } from "react";
import type { WidgetDefinition } from "../../figure/defineWidget.ts";
import { instance } from "../../figure/instance.ts";
import { sameValue } from "../../figure/schema.ts";
import { widgets } from "../../islands/definitions.ts";
import { Island } from "../../islands/Island.tsx";
import { usePage } from "../pageContext.ts";
import { Table } from "../Table.tsx";

// biome-ignore lint/suspicious/noExplicitAny: every word checks its own props
type Word = ComponentType<any>;

const words = import.meta.glob<Word>("./[A-Z]*.tsx", { eager: true, import: "default" });

interface Written {
  id: string;
  where?: string;
  [param: string]: unknown;
}

/** A widget as a word: its id and any of its params, checked by its schema. */
function PlacedWidget({ definition, written }: { definition: WidgetDefinition; written: Written }) {
  const { lesson, nextFigureNumber, figures } = usePage();
  const { id, where = id, children: _, ...params } = written;
  const { name, form = "plate", params: schema } = definition;
  const place = `${where}: <${pascal(name)} id="${id}">`;
  const fixed = lesson.unit === "switchable" ? undefined : lesson.unit;
  const { state, unit = fixed } = instance(definition, params, place);
  if (figures.has(id)) throw new Error(`${place}: the id stands twice on this page`);
  figures.set(id, { definition, state });
  const changed = Object.entries(state).filter(([key, value]) => !sameValue(value, schema[key].default));
  return (
    <Island
      kind="widget"
      // The opening stands in the first view of its page, which is to be read before it is anything else.
      when={form === "opening" ? "stir" : "near"}
      where={place}
      props={{
        widget: name,
        id,
        ...(changed.length > 0 && { initial: Object.fromEntries(changed) }),
        ...(unit && { unit }),
      }}
      late={() => (form === "plate" ? { props: { number: nextFigureNumber() } } : {})}
    />
  );
}

const widgetWord =
  (definition: WidgetDefinition): Word =>
  (written: Written) => <PlacedWidget definition={definition} written={written} />;

/** "entropy-explorer" → "EntropyExplorer" */
const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** What a lesson may write as `<Name>`: each file of this folder, and each widget. Markdown's tables besides. */
export const vocabulary: Readonly<Record<string, Word>> = Object.fromEntries([
  ["table", Table],
  ...Object.entries(words).map(([path, component]) => [path.slice("./".length, -".tsx".length), component]),
  ...[...widgets.values()].map((definition) => [pascal(definition.name), widgetWord(definition)]),
]);
