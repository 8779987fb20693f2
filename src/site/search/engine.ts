import MiniSearch, { type AsPlainObject, type Options, type SearchResult } from "minisearch";
import type { IndexedPassage, Passage, SearchedPage } from "./book.ts";
import { words } from "./words.ts";

/** The file that is loaded with the first search. */
export interface SearchFile {
  readonly pages: readonly SearchedPage[];
  /** Of all passages of all pages, numbered through in their order. */
  readonly index: AsPlainObject;
}

type Numbered = IndexedPassage & { readonly id: number };

const OPTIONS: Options<Numbered> = {
  fields: ["title", "text", "hidden"],
  tokenize: (text) => words(text).map(({ word }) => word),
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 3, hidden: 0.5 },
    // The first letters of a word will do, and every fifth may be wrong.
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  },
};

/** Made when the site is built. */
export function makeSearchFile(pages: readonly SearchedPage<IndexedPassage>[]): SearchFile {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(pages.flatMap(({ passages }) => passages).map((passage, id) => ({ ...passage, id })));
  const shown = pages.map((page) => ({
    ...page,
    passages: page.passages.map(({ hidden: _, ...passage }) => passage),
  }));
  return { pages: shown, index: engine.toJSON() };
}

/** A place that has words asked for. */
export interface Place {
  readonly page: SearchedPage;
  readonly passage: Passage;
  /** What follows it on its page. */
  readonly next: Passage | undefined;
  /** The words of the book that were found here, of those in sight. */
  readonly seen: ReadonlySet<string>;
  /** Whether some are found only in what its question hides. */
  readonly behind: boolean;
}

export interface Findings {
  /** Best first; the best of them. */
  readonly places: readonly Place[];
  /** How many there are on each page. */
  readonly counts: ReadonlyMap<SearchedPage, number>;
  /** Whether each place has all of the words. */
  readonly all: boolean;
}

export type Search = (query: string) => Findings;

/** More than anybody goes through: who wants the rest adds a word. */
const LIMIT = 40;

/** Of words of the book those that a reader will take for the one asked for: itself, else what begins with it, else all. */
function nearest(asked: string, found: readonly string[]): readonly string[] {
  if (found.includes(asked)) return [asked];
  const longer = found.filter((word) => word.startsWith(asked));
  return longer.length > 0 ? longer : found;
}

/** Reading a long index takes a while: it is done in pieces, between which the page can answer. */
export async function openSearch({ pages, index }: SearchFile): Promise<Search> {
  const engine = await MiniSearch.loadJSAsync<Numbered>(index, OPTIONS);
  const all = pages.flatMap((page) =>
    page.passages.map((passage, i) => ({ page, passage, next: page.passages[i + 1] })),
  );
  /** Which words of the book a word may stand for. */
  const reach = new Map<string, ReadonlySet<string>>();
  const reachOf = (asked: string) => {
    const known = reach.get(asked) ?? new Set(engine.search(asked).flatMap(({ terms }) => terms));
    reach.set(asked, known);
    return known;
  };
  const placeOf = ({ id, match }: SearchResult, asked: readonly string[]): Place => {
    const isSeen = (word: string) => match[word].some((field) => field !== "hidden");
    const found = asked.map((word) => {
      const near = reachOf(word);
      return nearest(
        word,
        Object.keys(match).filter((one) => near.has(one)),
      );
    });
    return {
      ...all[id],
      seen: new Set(found.flat().filter(isSeen)),
      behind: found.some((near) => near.length > 0 && !near.some(isSeen)),
    };
  };
  return (query) => {
    const whole = engine.search(query, { combineWith: "AND" });
    const results = whole.length > 0 ? whole : engine.search(query, { combineWith: "OR" });
    const asked = words(query).map(({ word }) => word);
    const counts = new Map<SearchedPage, number>();
    for (const { id } of results) counts.set(all[id].page, (counts.get(all[id].page) ?? 0) + 1);
    return {
      places: results.slice(0, LIMIT).map((result) => placeOf(result, asked)),
      counts,
      all: whole.length > 0,
    };
  };
}
