import { formatAmount, formatNumber, formatPercent } from "../../ui/format.ts";
import type { Machine, MachineNumber } from "./machine.ts";
import type { ClassRow, Model } from "./model.ts";

/** What rounds to nothing in three decimals. */
const NOTHING = 5e-4;

/** A share in percent, never "0%" or "100%" of what is neither. */
export function percent(share: number): string {
  if (share > 0 && share < NOTHING) return "under 0.1%";
  if (share < 1 && share >= 1 - NOTHING) return "over 99.9%";
  return formatPercent(share, 1);
}

/** The point of the current state. */
export function summary(model: Model): string {
  const { classes, target, loss, unit, steps } = model;
  const { name, p, priced } = classes[target];
  const after = steps === 0 ? "" : `After ${steps === 1 ? "1 step" : `${steps} steps`}: `;
  if (model.twice) {
    const once = `${after}${after ? "target" : "Target"} ${name} ${percent(p)}, loss ${formatAmount(model.lossOnce, unit)}`;
    return `${once}. With softmax twice: ${percent(priced)}, loss ${formatNumber(loss)}, cannot go below ${formatNumber(model.floor)}.`;
  }
  const now = `${after}${after ? "target" : "Target"} ${name} ${percent(priced)}, loss ${formatAmount(loss, unit)}`;
  if (model.machine) return `${now}. ${naively(model.machine, model)}`;
  return `${now}${circumstance(model)}. ${step(model)}`;
}

/** What a machine makes of the loss by the plain formula. */
function naively({ format, loss, lost }: Machine, { classes, loss: honest }: Model): string {
  const where = `The naive formula in ${format}`;
  if (loss === "nan") {
    const over = listed(classes.filter((_, i) => lost[i]).map(({ name }) => name));
    return `${where} gives nan, not a number, and a step would write that over ${over}.`;
  }
  if (loss === Infinity && honest < Infinity) return `${where} gives inf: it takes the truth for impossible.`;
  const same = Math.abs(loss - honest) < NOTHING;
  return same ? `${where} agrees.` : `${where} gives ${machineText(loss)}.`;
}

/** As a machine prints it: "nan", "inf", "2.688e+43". */
export function machineText(x: MachineNumber): string {
  if (x === "nan") return x;
  return x === Infinity ? "inf" : String(Number(x.toPrecision(4)));
}

/** What makes this state worth a look. */
function circumstance({ classes, shift, smoothing, floor }: Model): string {
  if (smoothing > 0) return `, of which smoothed labels make ${formatNumber(floor)} the least`;
  if (shift !== 0) return `: adding ${formatNumber(shift, 0)} to every logit changes nothing`;
  if (classes.every(({ z }) => z === classes[0].z)) return `, the price of a guess among ${classes.length}`;
  return "";
}

/** What one gradient step does to every class. */
function step({ classes }: Model): string {
  const lifted = classes.filter(({ z, next }) => next - z >= NOTHING);
  const lowered = classes.filter(({ z, next }) => z - next >= NOTHING);
  if (lifted.length + lowered.length === 0) return "A step moves nothing any more.";
  const parts = [moved("lifts", lifted, classes.length), moved("lowers", lowered, classes.length)];
  return `A step ${parts.filter(Boolean).join(" and ")}.`;
}

/** "lowers dog by 0.242, bird by 0.099"; where that is a long list, the others together. */
function moved(verb: string, rows: readonly ClassRow[], count: number): string {
  if (rows.length === 0) return "";
  if (rows.length > 2) {
    const total = rows.reduce((sum, { z, next }) => sum + Math.abs(next - z), 0);
    const who = rows.length === count - 1 ? "the others" : listed(rows.map(({ name }) => name));
    return `${verb} ${who} by ${formatNumber(total)} together`;
  }
  return `${verb} ${listed(rows.map(({ name, z, next }) => `${name} by ${formatNumber(Math.abs(next - z))}`))}`;
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** A probability on a mark or in a term: never 0 or 1 of what is neither. */
export function share(p: number, digits: number): string {
  const least = 10 ** -digits;
  if (p > 0 && p < least / 2) return `<${formatNumber(least, digits)}`;
  if (p < 1 && p >= 1 - least / 2) return `>${formatNumber(1 - least, digits)}`;
  return formatNumber(p, digits);
}
