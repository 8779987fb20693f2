import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { componentOf } from "./components.ts";
import { IslandCollector, type IslandProps } from "./Island.tsx";
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
        renderIsland(islands.get(mark)!, tag, `i${number}-`, render),
    );
  };
  return render(tree);
}

function renderIsland(
  { kind, when, props, slots = {}, at = kind }: IslandProps,
  tag: string,
  prefix: string,
  render: (node: ReactNode) => string,
): string {
  const Component = componentOf(kind);
  if (!Component) return `<${tag}>`;
  const json = toJson(props, at);
  const filled = Object.fromEntries(Object.entries(slots).map(([name, node]) => [name, render(node)]));
  const html = renderToString(<Component {...JSON.parse(json)} slots={filled} />, {
    identifierPrefix: prefix,
  });
  const attributes = { "data-island": kind, "data-when": when, "data-prefix": prefix, "data-props": json };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<${tag} ${written.join(" ")}>${html}`;
}

const escapeAttribute = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
