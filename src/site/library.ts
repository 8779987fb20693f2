import areas from "virtual:functions";
import type { Reference } from "../../build/bibliography.ts";
import type { Exercise } from "../../build/exercises.ts";
import type { FunctionArea } from "../../build/functions.ts";
import type { GlossaryEntry } from "../../build/glossary.ts";
import type { ReviewCard } from "../../build/review.ts";
import glossaryEntries from "../../content/glossary.yml";
import referenceEntries from "../../content/references.bib";
import cards from "../../content/review.yml";

const exerciseFiles = import.meta.glob<Exercise[]>("/content/exercises/*.yml", {
  eager: true,
  import: "default",
});

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Every term of the book, by id. */
export const glossary: ReadonlyMap<string, GlossaryEntry> = byId(glossaryEntries);

/** Every source the book cites, by id. */
export const references: ReadonlyMap<string, Reference> = byId(referenceEntries);

/** The cards of the spaced review, as they stand in its file. */
export const reviewCards: readonly ReviewCard[] = cards;

/** The public functions of src/math, by area. */
export const functionAreas: readonly FunctionArea[] = areas;

/** The exercises of a lesson, by id. */
export function loadExercises(slug: string): ReadonlyMap<string, Exercise> {
  return byId(exerciseFiles[`/content/exercises/${slug}.yml`] ?? []);
}

/** "Shannon 1948", "Cover & Thomas 2006", "Guo et al. 2017" */
export function shortName({ authors, year }: Reference): string {
  const names = authors.map(({ family }) => family);
  const who = names.length > 2 ? `${names[0]} et al.` : names.join(" & ");
  return year ? `${who} ${year}` : who;
}
