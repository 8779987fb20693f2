import { formatAmount, formatNumber, formatProbability } from "../../ui/format.ts";
import type { Coin } from "./coin.ts";
import type { Line } from "./line.ts";
import type { Model } from "./model.ts";

/** The point of the current state. */
export function summary(model: Model): string {
  return model.mode === "coin" ? coinSentence(model) : lineSentence(model);
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

const raised = (power: number) => String(power).replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]);

/** "2.22 × 10⁻³" */
export function powerOfTen(x: number): string {
  if (x === 0 || x === 1) return String(x);
  const [digits, power] = x.toExponential(2).split("e");
  return `${digits} × 10${Number(power) < 0 ? "⁻" : ""}${raised(Math.abs(Number(power)))}`;
}

/** At most three digits, and no zeros behind them: "0.7", "0.667". */
export const share = (x: number) => String(Number(x.toFixed(3)));

function coinSentence({ theta, tosses, heads, best, mean, floor, waste, unit }: Coin): string {
  const least = `east surprise at ${share(best)}: ${formatAmount(floor, unit)}.`;
  if (mean === Infinity) {
    const [seen, what] = theta === 0 ? [heads, "heads"] : [tosses.length - heads, "tails"];
    return `θ = ${theta} ruled out ${what}, and ${what} came ${seen} of ${tosses.length} times: the surprise is infinite. L${least}`;
  }
  if (theta === best && floor === 0) {
    const [seen, other] = best === 1 ? ["heads", "tails"] : ["tails", "heads"];
    return `Nothing but ${seen}, so l${least} The first ${other} will cost infinitely much.`;
  }
  if (waste < 0.0005) return `L${least}`;
  return `At θ = ${formatProbability(theta)} a toss surprises by ${formatAmount(mean, unit)} on average, ${formatNumber(waste)} of it for nothing. L${least}`;
}

/** As near as the printed numbers can be told apart. */
const CLOSE = 0.005;

/** A step that takes less than this off the loss leads nowhere any more. */
const AT_REST = 1e-4;

function lineSentence({ steps, now, moments, points, separated, l2, steepness, unit }: Line): string {
  const loss = formatAmount(now.loss, unit);
  const sides = `${now.right} of ${points.length} on their right side`;
  if (steps === 0) return `The line to begin with is a bad guess: ${loss} a point, ${sides}.`;
  const after = steps === 1 ? "After one step" : `After ${steps} steps`;
  if (separated === undefined || steps < separated) {
    const rests = Math.abs(moments[steps - 1].loss - now.loss) < AT_REST;
    const meets =
      rests && Math.abs(now.loss - now.entropy) < CLOSE
        ? " The model is now surprised by as much as it expects to be."
        : "";
    return `${after}: ${loss} a point, ${sides}.${meets}`;
  }
  if (steps === separated) return `${after} all ${points.length} are on their right side: ${loss} a point.`;
  const since = `All ${points.length} have been on their right side since step ${separated}.`;
  const length = formatNumber(steepness, 1);
  return l2
    ? `${since} The penalty holds the weights at ${length}: ${loss} a point.`
    : `${since} The loss still falls, to ${loss}, and the weights grow, to ${length}.`;
}
