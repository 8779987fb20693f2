import type { Day } from "./day.ts";
import { type Dealt, deal, more, type Standings } from "./hand.ts";
import { type Grade, graded, type Standing } from "./schedule.ts";

/** One sitting: the cards of a day, how far the reader is with them, and how all cards stand. */
export interface Round {
  readonly today: Day;
  /** Ids, in the order of asking. */
  readonly cards: readonly string[];
  /** How many were asked earlier today. */
  readonly before: number;
  /** Place of the card that is being asked; past the last one when all is done. */
  readonly at: number;
  /** Whether its answer is shown. */
  readonly open: boolean;
  readonly standings: Standings;
  /** How each card graded in this sitting stood before. */
  readonly grades: readonly { readonly id: string; readonly stood: Standing | undefined }[];
}

/** Sits down to the cards of a day. */
export function sitDown(
  deck: readonly Dealt[],
  standings: Standings,
  begun: ReadonlySet<string>,
  today: Day,
): Round {
  const { cards, done } = deal(deck, standings, begun, today);
  return { today, cards, before: done, at: 0, open: false, standings, grades: [] };
}

/** Shows the answer. */
export const show = (round: Round): Round => ({ ...round, open: true });

/** Grades the card that is being asked, and goes on to the next. */
export function give(round: Round, grade: Grade, today: Day): Round {
  const id = round.cards[round.at];
  if (id === undefined) return round;
  const stood = round.standings.get(id);
  return {
    ...round,
    at: round.at + 1,
    open: false,
    standings: new Map(round.standings).set(id, graded(stood, grade, today)),
    grades: [...round.grades, { id, stood }],
  };
}

/** Takes the last grade back: its card is asked again, the answer in sight. */
export function takeBack(round: Round): Round {
  const last = round.grades.at(-1);
  if (!last) return round;
  const standings = new Map(round.standings);
  if (last.stood) standings.set(last.id, last.stood);
  else standings.delete(last.id);
  return { ...round, at: round.at - 1, open: true, standings, grades: round.grades.slice(0, -1) };
}

/** Adds new cards after those of the day. */
export function goOn(round: Round, deck: readonly Dealt[], begun: ReadonlySet<string>): Round {
  return { ...round, cards: [...round.cards, ...more(deck, round.standings, begun, round.today)] };
}
