/** Slugs of the lessons read to their end, from what `site/behaviours/progress.ts` keeps. */
export function lessonsRead(stored: unknown): ReadonlySet<string> {
  const entries = Object.entries((stored ?? {}) as Record<string, { done?: unknown } | null>);
  return new Set(entries.flatMap(([slug, kept]) => (kept?.done === true ? [slug] : [])));
}
