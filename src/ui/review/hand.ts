import { addDays, type Day } from "./day.ts";
import { dueDay, type Standing } from "./schedule.ts";

/** A card as the schedule knows it. */
export interface Dealt {
  readonly id: string;
  /** Slug of its lesson. */
  readonly lesson: string;
}

export type Standings = ReadonlyMap<string, Standing>;

/** What a day has to ask. */
export interface Hand {
  /** Ids of the cards still to be asked, in the order of asking. */
  readonly cards: readonly string[];
  /** How many have been asked today. */
  readonly done: number;
}

/** No day asks more than this. */
export const RATION = 12;

/** How many new cards come at once when the reader asks for more than the day's ration. */
export const AHEAD = 6;

/**
 * Deals the cards of a day: those that are due, the longest overdue first, then new ones in the order of the
 * lessons, until the ration is full. All are mixed, in an order that lasts the day.
 *
 * @param deck - every card, in the order of the lessons
 * @param standings - of the cards that were asked before; others may be among them
 * @param begun - slugs of the lessons from which new cards may come
 */
export function deal(
  deck: readonly Dealt[],
  standings: Standings,
  begun: ReadonlySet<string>,
  today: Day,
): Hand {
  const done = deck.filter(({ id }) => standings.get(id)?.seen === today);
  const due = dueCards(deck, standings, today);
  const fresh = newCards(deck, standings).filter(({ lesson }) => begun.has(lesson));
  const dealt = [...due, ...fresh].slice(0, Math.max(0, RATION - done.length));
  const asked = new Set(done.map(({ id }) => id));
  const order = mix([...done, ...dealt], today).map(({ id }) => id);
  return { cards: order.filter((id) => !asked.has(id)), done: done.length };
}

/** The cards that are due, the longest overdue first. */
function dueCards(deck: readonly Dealt[], standings: Standings, today: Day): Dealt[] {
  return deck
    .flatMap((card) => {
      const standing = standings.get(card.id);
      return standing ? [{ card, due: dueDay(standing, today) }] : [];
    })
    .filter(({ due }) => due <= today)
    .toSorted((a, b) => compare(a.due, b.due))
    .map(({ card }) => card);
}

/** The cards that were never asked, in the order of the lessons. */
const newCards = (deck: readonly Dealt[], standings: Standings) =>
  deck.filter(({ id }) => !standings.has(id));

/** New cards for a reader who wants more: first of the lessons that were begun, then of all the others. */
export function more(
  deck: readonly Dealt[],
  standings: Standings,
  begun: ReadonlySet<string>,
  today: Day,
): string[] {
  const fresh = newCards(deck, standings).toSorted(
    (a, b) => Number(begun.has(b.lesson)) - Number(begun.has(a.lesson)),
  );
  return mix(fresh.slice(0, AHEAD), today).map(({ id }) => id);
}

/** The next day, after this one, on which something is due, and how much; undefined where nothing was asked. */
export function upcoming(
  deck: readonly Dealt[],
  standings: Standings,
  today: Day,
): { day: Day; count: number } | undefined {
  const tomorrow = addDays(today, 1);
  const days = deck.flatMap(({ id }) => {
    const standing = standings.get(id);
    const due = standing && dueDay(standing, today);
    return due ? [due < tomorrow ? tomorrow : due] : [];
  });
  const [day] = days.sort(compare);
  return day === undefined ? undefined : { day, count: days.filter((other) => other === day).length };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Mixes cards so that no two of a lesson follow each other while another lesson has some left. The same day
 * gives the same order, and another day another.
 */
export function mix(cards: readonly Dealt[], day: Day): Dealt[] {
  const left = new Map<string, Dealt[]>();
  for (const card of cards.toSorted((a, b) => rank(day + a.id) - rank(day + b.id))) {
    left.set(card.lesson, [...(left.get(card.lesson) ?? []), card]);
  }
  const order: Dealt[] = [];
  while (order.length < cards.length) {
    // From the lesson with most left, so that none is left over to follow itself at the end.
    const others = [...left].filter(([lesson]) => lesson !== order.at(-1)?.lesson);
    const [, [next]] = (others.length > 0 ? others : [...left]).reduce((most, other) =>
      other[1].length > most[1].length ? other : most,
    );
    const rest = left.get(next!.lesson)!.slice(1);
    if (rest.length > 0) left.set(next!.lesson, rest);
    else left.delete(next!.lesson);
    order.push(next!);
  }
  return order;
}

/** A number that looks drawn from a hat, the same for the same text (FNV-1a). */
function rank(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
