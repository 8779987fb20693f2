import { countRanks, type Desk, readRanks } from "./desk.ts";
import { LAST, SYMBOLS } from "./params.ts";
import { PASSAGES } from "./passages.ts";

/** A passage as far as it has been guessed. */
interface Round {
  /** Its place among the passages. */
  readonly passage: number;
  /** How many guesses each letter took. */
  readonly ranks: readonly number[];
}

/** Where a game stands. */
export interface Play {
  /** The guesses each letter took; 28 begins the first passage, 29 the second, …. */
  readonly game: readonly number[];
  /** What has been tried in vain for the next letter. */
  readonly wrong: string;
}

const FIRST: Round = { passage: 0, ranks: [] };

/** A game as its passages, the present one last. What goes beyond a passage's end is left out. */
export function roundsOf(game: readonly number[]): readonly Round[] {
  const rounds: { passage: number; ranks: number[] }[] = [];
  for (const entry of game) {
    if (entry > LAST) rounds.push({ passage: entry - LAST - 1, ranks: [] });
    else {
      if (rounds.length === 0) rounds.push({ passage: FIRST.passage, ranks: [] });
      const { passage, ranks } = rounds.at(-1)!;
      if (ranks.length < PASSAGES[passage].hidden.length) ranks.push(entry);
    }
  }
  return rounds.length > 0 ? rounds : [FIRST];
}

const isOver = ({ passage, ranks }: Round): boolean => ranks.length === PASSAGES[passage].hidden.length;

/** The letters that are wrong for the next one; all of them differ, and none is the right one. */
export function triedIn({ game, wrong }: Play): readonly string[] {
  const round = roundsOf(game).at(-1)!;
  if (isOver(round)) return [];
  const right = PASSAGES[round.passage].hidden[round.ranks.length];
  return [...new Set(wrong)].filter((symbol) => symbol !== right && SYMBOLS.includes(symbol));
}

/** One letter tried. One that was tried before, and any after the passage's end, changes nothing. */
export function guess(play: Play, symbol: string): Play {
  const round = roundsOf(play.game).at(-1)!;
  const tried = triedIn(play);
  if (isOver(round) || tried.includes(symbol)) return play;
  if (symbol !== PASSAGES[round.passage].hidden[round.ranks.length]) {
    return { ...play, wrong: [...tried, symbol].join("") };
  }
  return { game: [...play.game, tried.length + 1], wrong: "" };
}

/** Letters typed in one go, each tried in turn as long as they are right. */
export function guessAll(play: Play, typed: string): Play {
  let now = play;
  for (const symbol of fold(typed)) {
    const next = guess(now, symbol);
    if (next.game === now.game) return next;
    now = next;
  }
  return now;
}

/** The next letter is told, and counts as found last. */
export function giveUp(play: Play): Play {
  return isOver(roundsOf(play.game).at(-1)!) ? play : { game: [...play.game, LAST], wrong: "" };
}

/** The game with a passage begun that has not been played; undefined when there is none. */
export function nextPassage({ game }: Play): Play | undefined {
  const rounds = roundsOf(game);
  const seen = new Set(rounds.map(({ passage }) => passage));
  const next = PASSAGES.findIndex((_, i) => !seen.has(i));
  return next < 0 ? undefined : { game: [...game, LAST + 1 + next], wrong: "" };
}

/** What was typed, in the 27 symbols: accents and capitals go, and so does whatever has no place among them. */
export const fold = (typed: string): string =>
  typed
    .normalize("NFD")
    .toLowerCase()
    .replace(/\s/g, " ")
    .replace(/[^a-z ]/g, "");

/** The guesses that all letters of a game have taken. */
const ranksOf = (rounds: readonly Round[]): readonly number[] => rounds.flatMap(({ ranks }) => ranks);

/** How many letters took one guess, two, … 27. */
export const countsOf = ({ game }: Play): readonly number[] => countRanks(ranksOf(roundsOf(game)));

/** The same letters as the 5-gram guesses them. */
const modelOn = ({ passage, ranks }: Round): Round => ({
  passage,
  ranks: readRanks(PASSAGES[passage].model.slice(0, ranks.length)),
});

/** What lies on the table in a reader's game, the 5-gram beside it if it plays. */
export function deskOf(play: Play, rival: boolean): Desk {
  const rounds = roundsOf(play.game);
  const round = rounds.at(-1)!;
  const { given, hidden } = PASSAGES[round.passage];
  return {
    given,
    hidden,
    ranks: round.ranks,
    tried: triedIn(play),
    over: isOver(round),
    counts: countsOf(play),
    ...(rival && {
      rivalRanks: modelOn(round).ranks,
      rivalCounts: countRanks(ranksOf(rounds.map(modelOn))),
    }),
  };
}
