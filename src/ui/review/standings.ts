import { readLocal, removeLocal, writeLocal } from "../storage.ts";
import { isDay } from "./day.ts";
import type { Standings } from "./hand.ts";
import { INTERVALS, type Standing } from "./schedule.ts";

/** Where this browser keeps how the cards stand. */
const KEY = "review";

/**
 * What was stored, as standings. Reads what can be read: an entry of another shape counts as never asked, and
 * a card the book no longer has, or does not have yet, is kept for the edition that does.
 */
export function readStandings(stored: unknown): Standings {
  const cards = isRecord(stored) && isRecord(stored.cards) ? stored.cards : {};
  return new Map(
    Object.entries(cards).flatMap(([id, entry]) => {
      const standing = readStanding(entry);
      return standing ? [[id, standing]] : [];
    }),
  );
}

function readStanding(entry: unknown): Standing | undefined {
  if (!isRecord(entry) || !isDay(entry.seen)) return undefined;
  if (typeof entry.step !== "number") return undefined;
  const step = Math.round(entry.step);
  return Number.isNaN(step)
    ? undefined
    : { step: Math.min(Math.max(step, 0), INTERVALS.length - 1), seen: entry.seen };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** How the cards stand in this browser. */
export function storedStandings(): Standings {
  return readStandings(readLocal(KEY));
}

/**
 * Keeps how one card stands, beside what another window may have kept meanwhile.
 *
 * @param standing - undefined makes it a new card again
 * @returns whether it was kept
 */
export function keepStanding(id: string, standing: Standing | undefined): boolean {
  const all = new Map(storedStandings());
  if (standing) all.set(id, standing);
  else all.delete(id);
  if (all.size > 0) return writeLocal(KEY, { cards: Object.fromEntries(all) });
  removeLocal(KEY);
  return true;
}

/** Slugs of the lessons this browser has seen begun; what another hand left there is passed over. */
export function begunLessons(): ReadonlySet<string> {
  const stored = readLocal<unknown>("progress");
  const lessons = isRecord(stored) ? Object.entries(stored) : [];
  return new Set(
    lessons.flatMap(([slug, kept]) =>
      isRecord(kept) && ((typeof kept.read === "number" && kept.read > 0) || kept.done) ? [slug] : [],
    ),
  );
}
