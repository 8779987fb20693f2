import { createContext, use } from "react";
import type { WidgetDefinition } from "../figure/defineWidget.ts";
import type { Schema, State } from "../figure/params.ts";
import type { LessonMeta } from "./model.ts";

/** What the words of a lesson know of the page they stand on. */
export interface PageContext {
  readonly lesson: LessonMeta;
  /** An id that no other call on this page gets: "term-entropy", then "term-entropy-2". */
  readonly uniqueId: (wanted: string) => string;
  /** 1 for the first figure of the page in reading order, then 2… */
  readonly nextFigureNumber: () => number;
  /** The page's figures, by id, as the page draws them. */
  readonly figures: Map<string, PlacedFigure>;
}

export interface PlacedFigure {
  readonly definition: WidgetDefinition;
  readonly state: State<Schema>;
}

export const LessonPageContext = createContext<PageContext | undefined>(undefined);

export function createPageContext(lesson: LessonMeta): PageContext {
  const taken = new Map<string, number>();
  let figureCount = 0;
  return {
    lesson,
    uniqueId(wanted) {
      const count = (taken.get(wanted) ?? 0) + 1;
      taken.set(wanted, count);
      return count === 1 ? wanted : `${wanted}-${count}`;
    },
    nextFigureNumber: () => ++figureCount,
    figures: new Map(),
  };
}

export function usePage(): PageContext {
  const page = use(LessonPageContext);
  if (!page) throw new Error("this word can only stand in a lesson");
  return page;
}

/** The figure of this id, once the page's figures are known: ask when the island is rendered, not before. */
export function figureOn(page: PageContext, id: string, where: string): PlacedFigure {
  const figure = page.figures.get(id);
  if (figure) return figure;
  const known = [...page.figures.keys()].join(", ") || "none";
  throw new Error(`${where}: there is no figure “${id}” on this page (known: ${known})`);
}
