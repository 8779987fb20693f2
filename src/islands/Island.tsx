import { createContext, type ReactNode, use } from "react";

/** What can be an island: the kinds `registry.ts` knows in the browser and `components.ts` at build. */
export type IslandKind =
  | "widget"
  | "predict"
  | "guess-before"
  | "sort"
  | "exercise"
  | "quantity"
  | "tally"
  | "checkpoint"
  | "evidence"
  | "evidence-file"
  | "progress"
  | "listing"
  | "playground"
  | "review"
  | "review-due"
  | "scrub"
  | "live-formula";

/**
 * When an island comes alive: as soon as the page is there; shortly before it is seen; so, but not before the reader does something; at the
 * first touch of it; or with the figure of that id.
 */
export type When = "now" | "near" | "stir" | "touch" | `figure:${string}`;

type Props = Readonly<Record<string, unknown>>;

type Slots = Readonly<Record<string, ReactNode>>;

export interface IslandProps {
  kind: IslandKind;
  when: When;
  /** Handed to the component, at build and in the browser: JSON only. */
  props: Props;
  /** Finished content that the island shows but does not own. */
  slots?: Slots;
  /** Props and slots that depend on the rest of the page; called in reading order, when all of it is known. */
  late?: () => { props?: Props; slots?: Slots };
  /** Key of what the reader's browser remembers of it, where its kind and props do not tell: then it wakes when near, to show that. */
  remembers?: string;
  /** A span within a line of text, not a block. */
  inline?: boolean;
  /** File and line, for messages. */
  where?: string;
}

/** Takes note of an island on the page being rendered and returns the mark that holds its place. */
export const IslandCollector = createContext<(island: IslandProps) => string>(() => {
  throw new Error("an island can only stand on a page that render.tsx renders");
});

/**
 * A part of a page that comes alive in the browser. It is rendered by itself, with its own prefix for ids,
 * so here stands only a mark that `renderTree` exchanges for it.
 */
export function Island(island: IslandProps) {
  const collect = use(IslandCollector);
  const Tag = island.inline ? "span" : "div";
  return <Tag data-island={island.kind} dangerouslySetInnerHTML={{ __html: collect(island) }} />;
}
