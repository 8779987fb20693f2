import type { Unit } from "../../math/unit.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import { count, names } from "./cards.ts";
import type { Model } from "./model.ts";
import { CARDS, GAMES } from "./params.ts";
import type { Game, Question } from "./play.ts";
import { treeSummary } from "./treeSentences.ts";

const decimals = (x: number, most: number) => (Math.abs(x - Math.round(x)) < 1e-9 ? 0 : most);

/** "1 bit", "0.19 bits" */
const amount = (x: number, unit: Unit): string => formatAmount(x, unit, decimals(x, 2));

/** "3 questions", "4.33 questions" */
const questions = (many: number): string =>
  `${formatNumber(many, decimals(many, 2))} question${many === 1 ? "" : "s"}`;

/** "Is it A or B? Yes: 2 of 4 remain, 1 bit." */
export function answer({ named, yes, before, left, gain }: Question, unit: Unit): string {
  return `Is it ${names(named)}? ${yes ? "Yes" : "No"}: ${count(left)} of ${count(before)} remain, ${amount(gain, unit)}.`;
}

/** What the cards picked would be worth as a question. */
export function worth({ prospect: { named, left, yes, no, average }, unit }: Model): string {
  if (named === 0) return "Naming none of the cards left: the answer is no, and worth 0.";
  if (named === left) return "Naming every card left: the answer is yes, and worth 0.";
  const split = `Naming ${named} of ${left}:`;
  if (2 * named === left) return `${split} ${amount(yes, unit)}, whatever the answer.`;
  return `${split} ${amount(yes, unit)} if yes, ${amount(no, unit)} if no, ${amount(average, unit)} on average.`;
}

/** The point of the current state. */
export function summary(model: Model): string {
  if (model.mode === "tree") return treeSummary(model.tree);
  const { game, whole, unit } = model;
  if (game.over) return finished(model);
  const last = game.questions.at(-1);
  return last
    ? answer(last, unit)
    : `${CARDS.length} cards, one of them hidden: ${amount(whole, unit)} to find out.`;
}

function finished(model: Model): string {
  const { game, whole, unit, finished: games, averageQuestions } = model;
  const found = `${CARDS.length} cards, ${questions(game.questions.length)}, ${amount(whole, unit)}.`;
  if (games < GAMES) return `It is ${names(game.hidden)}. ${found}`;
  const average = `Over ${GAMES} games, ${questions(averageQuestions)} on average for the same ${amount(whole, unit)}`;
  if (averageQuestions === 3) return `${found} ${average}.`;
  if (averageQuestions < 3) return `${found} ${average}: luck, since no way of asking averages under 3.`;
  return `${found} ${average}: halving needs 3.`;
}

/** How a game went, in the chart: "3 questions". */
export const tally = ({ questions: asked, over }: Game): string =>
  over ? questions(asked.length) : asked.length > 0 ? `${asked.length} so far` : "";
