import { words } from "./words.ts";

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** About three lines. */
const LENGTH = 190;
/** How much of it stands before the first hit, at most. */
const BEFORE = 60;

/** The text cut into what was looked for and what stands between. */
export function marked(text: string, wanted: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  for (const hit of words(text).filter(({ word }) => wanted.has(word))) {
    if (hit.start > end) stretches.push({ text: text.slice(end, hit.start), hit: false });
    stretches.push({ text: text.slice(hit.start, hit.end), hit: true });
    end = hit.end;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), hit: false });
  return stretches;
}

/** How a text begins. */
export const opening = (text: string): string => cut(text, 0);

/** As much of a text as shows the most of what was looked for; its beginning, if it has none of it. */
export function excerpt(text: string, wanted: ReadonlySet<string>): Stretch[] {
  const hits = words(text).filter(({ word }) => wanted.has(word));
  const near = (from: number) =>
    hits.filter(({ start, end }) => start >= from && end <= from + LENGTH - BEFORE);
  const worth = (from: number) => new Set(near(from).map(({ word }) => word)).size;
  const first = hits.reduce(
    (best, { start }) => (worth(start) > worth(best) ? start : best),
    hits[0]?.start ?? 0,
  );
  return marked(cut(text, text.length <= LENGTH || first <= BEFORE ? 0 : first - BEFORE), wanted);
}

/** Whole words from there on, with dots where some are missing. */
function cut(text: string, from: number): string {
  const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
  const stop = start + LENGTH >= text.length ? text.length : text.lastIndexOf(" ", start + LENGTH);
  return `${start > 0 ? "… " : ""}${text.slice(start, stop)}${stop < text.length ? " …" : ""}`;
}
