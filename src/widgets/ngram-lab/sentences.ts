import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { Drawing } from "./drawing.ts";
import type { Difference, Model } from "./model.ts";
import { FEWEST } from "./text.ts";
import { count, letters, trainedOn } from "./words.ts";

/** Errors below this, in bits, are drawn as well as a hand can. */
const SPOT_ON = 0.02;

/** Amounts that part by less are shown alike. */
const SAME = 0.005;

const two = (amount: number) => formatNumber(amount, 2);

/** The point of the state the figure is in. */
export function summary(model: Model): string {
  const { stage, drawing, difference, tooShort, waiting } = model;
  if (tooShort) return `${shortText(tooShort.letters)} Until then this is Moby-Dick.`;
  if (waiting)
    return `Nothing has been trained for this choice yet; all of Moby-Dick: ${lower(scored(model))}`;
  if (drawing) return compared(drawing, model);
  if (stage === "draw") return invitation(model);
  if (difference) return sideBySide(difference, model);
  return `${conditions(model)}${scored(model)}`;
}

const lower = (sentence: string) => sentence[0].toLowerCase() + sentence.slice(1);

function shortText(found: number): string {
  if (found === 0) return `There is no text yet: paste one of at least ${FEWEST} letters from a to z.`;
  return `Your text has ${letters(found)} from a to z, and it takes ${FEWEST} to train on some and hold some out.`;
}

/** What is not as in the book's own table. */
function conditions(model: Model): string {
  const { source, share } = model.setting;
  return source === "own" || share < 100 ? `Trained on ${trainedOn(model)}. ` : "";
}

function scored(model: Model): string {
  const { score, unit, trained, setting } = model;
  const training = `Training ${two(score.training)}`;
  if (score.heldOut === Number.POSITIVE_INFINITY) {
    return `${training}, held-out ∞: the bare counts call ${count(score.impossible)} of ${letters(trained.heldOut)} impossible, and one is enough.`;
  }
  const amounts = `${training}, held-out ${formatAmount(score.heldOut, unit, 2)}`;
  const credit =
    setting.smoothing === "add-k" ? ` with ${formatNumber(setting.k, 2)} added to every count` : "";
  return `${amounts}${credit}: ${verdict(model)}.`;
}

function verdict({ score, best, choices, uniform }: Model): string {
  if (score.heldOut - best.heldOut < SAME) {
    return `no order does better; like ${two(choices)} equally likely letters`;
  }
  const at = `order ${best.order} at ${two(best.heldOut)}`;
  if (score.heldOut > uniform) return `worse than guessing blind at ${two(uniform)}, and than ${at}`;
  return score.order > best.order ? `worse than ${at}` : `a longer memory does better, ${at}`;
}

function sideBySide({ order, better, worse, costs }: Difference, model: Model): string {
  const { score, unit, trained } = model;
  if (order === score.order) return "An order beside itself: choose another to see where they part.";
  const [own, other] = costs.map((cost) => formatAmount(cost, unit, 1));
  const passage = `These ${letters(trained.passage.text.length)} cost order ${score.order} ${own}, order ${order} ${other}`;
  return `${passage}: half a bit or more saved on ${count(better)} of them, lost on ${count(worse)}.`;
}

function invitation({ trained }: Model): string {
  return `Nine models learn ${letters(trained.letters)}, looking back 0 to 8. Draw how many bits a letter each needs for text it has not seen, before you look.`;
}

function compared({ worst, meanError }: Drawing, { unit, oneBit }: Model): string {
  if (Math.abs(worst.error) < SPOT_ON * oneBit) return "Your curve meets the truth at every order.";
  const { order, error, truth } = worst;
  const off = `${two(Math.abs(error))} ${error < 0 ? "low" : "high"}`;
  return `You were ${off} at order ${order}: truth ${two(truth)}. On average you were ${formatAmount(meanError, unit, 2)} off.`;
}
