import type { Findings } from "./engine.ts";
import { words } from "./words.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What a search has come to, in plain words. */
export function sentenceFor(query: string, { counts, all }: Findings): string {
  if (query === "") return "Words you remember, or half of one. A slip of the finger does no harm.";
  if (words(query).length === 0) return "That is on every page, or on none. Add a word that stands out.";
  if (counts.size === 0)
    return `Nothing in the book is like “${query}”. Try fewer words, or only the first letters of one; or look in the contents or the glossary, below.`;
  if (!all) return "No place has all of these words. These have some of them.";
  const places = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return `${counted(places, "place", "places")} in ${counted(counts.size, "part", "parts")} of the book.`;
}
