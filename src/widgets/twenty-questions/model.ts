import type { State } from "../../figure/params.ts";
import { binaryEntropy, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { type Cards, count } from "./cards.ts";
import { CARDS, type params } from "./params.ts";
import { type Game, play } from "./play.ts";
import { type TreeModel, treeModel } from "./treeModel.ts";

/** What the next question would be worth. */
interface Prospect {
  readonly named: number;
  readonly left: number;
  /** What a yes and a no would gain; infinite where that answer cannot come. */
  readonly yes: number;
  readonly no: number;
  /** What it gains on average. */
  readonly average: number;
}

export interface Model {
  readonly mode: "cards" | "tree";
  readonly tree: TreeModel;
  readonly unit: Unit;
  readonly games: readonly Game[];
  /** Which game is on the table, from 0. */
  readonly current: number;
  readonly game: Game;
  /** What this game has gained so far. */
  readonly gained: number;
  readonly picked: Cards;
  readonly prospect: Prospect;
  /** What there is to find out: log of the number of cards. */
  readonly whole: number;
  /** Over the games that are finished. */
  readonly finished: number;
  readonly averageQuestions: number;
}

/** Every number of the guessing game, amounts in `unit`. */
export function model(state: State<typeof params>, unit: Unit): Model {
  const { mode, picked, asked, game, seed } = state;
  const games = play(asked, seed, unit);
  const over = games.filter((each) => each.over);
  const current = Math.min(game - 1, over.length, games.length - 1);
  const table = games[current];
  const questions = over.reduce((total, each) => total + each.questions.length, 0);
  return {
    mode,
    tree: treeModel(state),
    unit,
    games,
    current,
    game: table,
    gained: surprisal(count(table.left) / CARDS.length, unit),
    picked: picked & table.left,
    prospect: prospect(picked & table.left, table.left, unit),
    whole: surprisal(1 / CARDS.length, unit),
    finished: over.length,
    averageQuestions: over.length > 0 ? questions / over.length : 0,
  };
}

function prospect(picked: Cards, cards: Cards, unit: Unit): Prospect {
  const [named, left] = [count(picked), count(cards)];
  return {
    named,
    left,
    yes: surprisal(named / left, unit),
    no: surprisal((left - named) / left, unit),
    average: binaryEntropy(named / left, unit),
  };
}
