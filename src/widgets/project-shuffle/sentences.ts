import type { Evidence } from "../../figure/evidenceFields.ts";
import type { Unit } from "../../math/unit.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Couple, Model, Row, Verdict } from "./model.ts";
import { pairCount } from "./pairs.ts";
import { SEED } from "./params.ts";

/** What three decimals would say with a single digit. */
const SMALL = 0.0095;

const COUNTS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "six", "fifteen" as 15. */
export const words = (n: number): string => COUNTS[n] ?? (n === 15 ? "fifteen" : count(n));

export const count = (n: number): string => n.toLocaleString("en");

/** A name that has room for so many letters. */
export const shortened = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, Math.max(1, most - 1))}…` : name;

/** "a, b and c". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Three digits that tell something: one more for a small amount. */
export const told = (amount: number): string => formatNumber(amount, Math.abs(amount) < SMALL ? 4 : 3);
const toldIn = (unit: Unit, amount: number): string => `${told(amount)}\u00a0${unit}`;

/** A p-value, never 0. */
export const pText = (p: number): string => (p === 1 ? "1" : told(p));

/** How many of them do: "40 of 1,000 shuffles", "none of 1,000 shuffles". */
export const reachText = ({ reached }: Pick<Verdict, "reached">, n: number): string =>
  `${reached === 0 ? "none" : count(reached)} of ${count(n)} shuffles`;

/** The point of the state the figure is in. */
export function summary(model: Model): string {
  if (model.waiting)
    return `Nothing has been measured for this choice yet. The first ${model.count} evenings: ${shuffled(model)}`;
  if (model.couple) return together(model, model.couple);
  if (model.couples) return pairs(model, model.couples);
  return model.stage === "ranked" ? ranked(model) : shuffled(model);
}

function ranked({ rows, unit, label, guess }: Model): string {
  const [first, ...rest] = rows.slice(0, 6);
  const order = [`${first!.name} ${toldIn(unit, first!.mi)}`, ...rest.map(nameAndAmount)];
  const more = rows.length > 6 ? ", and so on" : "";
  const asked =
    guess === undefined ? "How many are luck?" : `You say ${words(guess)} will beat their shuffles.`;
  return `What each seems to tell of ${label.name}: ${order.join(", ")}${more}. ${asked}`;
}

const nameAndAmount = ({ name, mi }: Row): string => `${name} ${told(mi)}`;

function shuffled(model: Model): string {
  const { rows, kept, level, looks, chosen, shuffles, unit, least } = model;
  const how = looks ? `${words(rows.length)} looks counted` : "each as if it were the only one looked at";
  const who = kept.length === 0 ? "" : `: ${listed(kept.map(({ name }) => name))}`;
  if (least > level) return tooFew(model, rows.length);
  const of = `${kept.length} of ${rows.length} ${kept.length === 1 ? "beats its" : "beat their"} shuffles at ${level}, ${how}${who}.`;
  return `${of} ${capital(reachText(chosen, shuffles))} ${chosen.reached === 0 ? "reaches" : "reach"} the ${toldIn(unit, chosen.mi)} of ${chosen.name}.`;
}

const tooFew = ({ shuffles, level, least, looks }: Model, of: number): string =>
  `${count(shuffles)} shuffles are too few to keep anything at ${level}: the least p they can give is ${pText(least)}${looks ? `, ${words(of)} looks counted` : ""}.`;

export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

function together({ unit, shuffles }: Model, { members: [a, b], mi, interaction, reached }: Couple): string {
  const alone = `Alone, ${a.name} and ${b.name} tell ${told(a.mi)} and ${toldIn(unit, b.mi)}`;
  const beyond = interaction < 0 ? "less" : "more";
  return `${alone}; together ${told(mi)}, which is ${told(Math.abs(interaction))} ${beyond} than the sum. ${capital(reachText({ reached }, shuffles))} ${reached === 0 ? "does" : "do"} as well.`;
}

function pairs(model: Model, couples: readonly Couple[]): string {
  const { level, looks, least } = model;
  const kept = couples.filter((couple) => couple.kept);
  const how = looks ? `, ${words(couples.length)} looks counted` : "";
  const who = kept.slice(0, 3).map(({ members: [a, b] }) => `${a.name} with ${b.name}`);
  if (least > level) return tooFew(model, couples.length);
  return `${kept.length} of ${couples.length} pairs tell more together than their shuffles at ${level}${how}${who.length > 0 ? `: ${who.join(", ")}` : ""}.`;
}

/** What the figure writes into an evidence card; before the shuffle no more than the reader knows. */
export function evidence(model: Model): Evidence {
  const { rows, label, count: n, own, setting, shuffles, level, looks, unit, guess, kept, stage } = model;
  const table = own ? `${count(n)} rows of my own` : `${n} evenings drawn from seed ${setting.seed}`;
  const process = `${table}, ${rows.length} features against ${label.name}`;
  const guessed =
    guess === undefined ? "" : `I expected ${words(guess)} of ${words(rows.length)} to beat their shuffles`;
  if (stage === "ranked")
    return {
      process: `${process}.`,
      method: "Mutual information by counting.",
      expected: guessed && `${guessed}.`,
    };
  const many = rows.reduce((most, row) => (row.kinds.length > most.kinds.length ? row : most));
  const share = looks
    ? `, times the number of looks (${rows.length} features, ${pairCount(rows.length)} pairs)`
    : "";
  const came = guessed && `${guessed}, and ${words(kept.length)} did.`;
  const planted =
    own || setting.seed !== SEED ? "" : "Planted were car, rain and, together only, upstairs and downstairs.";
  return {
    process: `${process}; ${label.name} shuffled ${count(shuffles)} times.`,
    method: `Mutual information by counting; for k of n shuffles that reach it, p = (k + 1)/(n + 1)${share}; kept at ${level} and below.`,
    output: `${rows.map((row) => `${row.name} ${told(row.mi)} ${unit}, p ${pText(row.adjusted)}`).join("; ")}.`,
    check: `Luck alone: ${many.name} has ${many.kinds.length} values, and shuffles give it ${toldIn(unit, many.mean)} on average; the formula of first order says ${told(many.bias)}. Far apart, and either the counting or the shuffling is wrong.`,
    expected: [came, planted].filter(Boolean).join(" "),
  };
}
