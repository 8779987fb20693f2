import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { Figure } from "../figure/Figure.tsx";
import { components } from "./components.ts";
import { widgets } from "./definitions.ts";
import { IslandCollector, type IslandKind, type IslandProps } from "./Island.tsx";
import { toJson } from "./json.ts";

/** Wraps content in the contexts of its page; also the content of slots, which is rendered by itself. */
export type Surround = (children: ReactNode) => ReactNode;

/**
 * Renders a page's content to HTML, islands and the islands in their slots included.
 *
 * Each island is a React root of its own in the browser, so here each is a rendering of its own, with the
 * same prefix for its ids. They are rendered in the order they are read.
 */
export function renderTree(tree: ReactNode, surround: Surround): string {
  let count = 0;
  const render = (node: ReactNode): string => {
    const islands = new Map<string, IslandProps>();
    const collect = (island: IslandProps) => {
      const mark = `<!--island ${++count}-->`;
      islands.set(mark, island);
      return mark;
    };
    const html = renderToStaticMarkup(<IslandCollector value={collect}>{surround(node)}</IslandCollector>);
    return html.replace(
      /<(div|span) data-island="[\w-]+">(<!--island (\d+)-->)/g,
      (_, tag: string, mark: string, number: string) =>
        `<${tag} ${drawIsland(islands.get(mark)!, `i${number}-`, render)}`,
    );
  };
  return render(tree);
}

/** In dev an island that cannot be drawn says why where it stands, so that the rest of the page can be read. */
function drawIsland(island: IslandProps, prefix: string, render: (node: ReactNode) => string): string {
  try {
    return renderIsland(island, prefix, render);
  } catch (error) {
    if (import.meta.env.MODE !== "development") throw error;
    console.error(error);
    return `>${escapeText((error as Error).message)}`;
  }
}

/** An island's attributes and content: all of it but the name of its element. */
function renderIsland(island: IslandProps, prefix: string, render: (node: ReactNode) => string): string {
  const { kind, when, remembers, where = `island “${kind}” ${JSON.stringify(island.props)}` } = island;
  const late = island.late?.();
  const json = toJson({ ...island.props, ...late?.props }, where);
  const slots = { ...island.slots, ...late?.slots };
  const filled = Object.fromEntries(Object.entries(slots).map(([name, node]) => [name, render(node)]));
  let html: string;
  try {
    html = renderToString(elementOf(kind, JSON.parse(json), filled), { identifierPrefix: prefix });
  } catch (error) {
    throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
  }
  const attributes = {
    "data-island": kind,
    // Touched, any island wakes: only what wakes otherwise says so.
    "data-when": when === "touch" ? undefined : when,
    "data-remembers": remembers,
    "data-prefix": prefix,
    "data-props": json,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${quoted(value)}`,
  );
  return `${written.join(" ")}>${html}`;
}

function elementOf(
  kind: IslandKind,
  { widget, ...props }: Record<string, unknown>,
  slots: Record<string, string>,
): ReactNode {
  if (kind !== "widget") {
    const Component = components[kind];
    return <Component {...props} slots={slots} />;
  }
  const definition = widgets.get(String(widget));
  if (!definition) throw new Error(`there is no widget “${widget}”`);
  return <Figure {...(props as { id: string })} definition={definition} />;
}

const escapeText = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** In single quotes where that saves writing out the double ones, of which JSON is full. */
const quoted = (text: string) =>
  text.includes('"') ? `'${escapeText(text).replace(/'/g, "&#39;")}'` : `"${escapeText(text)}"`;
