import { formatAmount, formatNumber, formatPercent } from "../../ui/format.ts";
import { DROPS } from "./landscape.ts";
import type { Fit, Model, Way } from "./model.ts";
import { MOST_STEPS } from "./params.ts";
import { basinOf } from "./walk.ts";

/** A hill of which this share lies within two widths is covered. */
const ENOUGH = 0.8;

/** Two decimals, but a plain 0. */
export const place = (x: number) => (Math.abs(x) < 0.005 ? "0" : formatNumber(x, 2));
const plain = (x: number) => String(Number(x.toFixed(2)));

const bellWords = ({ mean, sd }: { mean: number; sd: number }) =>
  `mean ${place(mean)}, spread ${formatNumber(sd, 2)}`;

/** Which hills a bell covers. */
function coverOf({ left, right }: Fit): "both" | "left" | "right" | "neither" {
  if (left >= ENOUGH && right >= ENOUGH) return "both";
  if (right >= ENOUGH) return "right";
  return left >= ENOUGH ? "left" : "neither";
}

/** How much of P lies within two widths of a bell. */
export const share = ({ mass }: Fit) => (mass >= 0.995 ? "all" : formatPercent(mass));

/** The cheapest minimum there is. */
const least = ({ side }: Way, scale: number) => scale * Math.min(...side.minima.map(({ kl }) => kl));

function forwardWords({ fit }: Way): string {
  const cover = coverOf(fit);
  return cover === "both"
    ? "covers both"
    : cover === "neither"
      ? "covers neither yet"
      : `covers the ${cover}`;
}

function reverseWords({ scale, reverse, unit, forward }: Model): string {
  const { fit } = reverse;
  const cover = coverOf(fit);
  const best = least(reverse, scale);
  const stuck = fit.kl > best + 0.005;
  const where =
    cover === "left" || cover === "right"
      ? `sits on the ${cover} hill`
      : stuck || cover === "neither"
        ? "stays in the middle"
        : coverOf(forward.fit) === "both"
          ? "covers both too"
          : "covers both";
  const regret = stuck ? `, though ${formatNumber(best, 2)} is to be had` : "";
  return `${where}, ${bellWords(fit)}, cost ${formatAmount(fit.kl, unit, 2)}${regret}`;
}

/** The point of the current state. */
export function summary(model: Model): string {
  const { setting, forward, reverse, params, unit } = model;
  const apart = `Two hills ${plain(2 * setting.d)} apart`;
  if (params.steps < MOST_STEPS) {
    const price = ({ fit }: Way) => `${bellWords(fit)}, cost ${formatAmount(fit.kl, unit, 2)}`;
    return `${apart}, after ${params.steps} steps: forward has come to ${price(forward)}; reverse to ${price(reverse)}.`;
  }
  const both = `forward ${forwardWords(forward)}, ${bellWords(forward.fit)}`;
  return `${apart}: ${both}; reverse ${reverseWords(model)}. ${remark(model)}`;
}

function remark(model: Model): string {
  const { params, setting, reverse, forward, q } = model;
  const { minima, rain } = reverse.side;
  if (rain.length > 0) return rainWords(model);
  if (q.mean !== params.mu0 || q.sd !== params.sigma0) return yourQ(model);
  if (setting.w !== 0.5 && minima.length > 1) {
    const other = minima[basinOf(reverse.fit, minima) === 0 ? minima.length - 1 : 0];
    const where = basinName(other.mean, setting.d);
    return `O${where.slice(1)} it would cost ${formatNumber(model.scale * other.kl)}.`;
  }
  if (setting.mu0 === 0 && setting.w === 0.5)
    return "It started between the hills: by symmetry nothing pulls it aside.";
  return `The first holds ${share(forward.fit)} of P within two spreads, the second ${share(reverse.fit)}.`;
}

/** Your Q beside a bell on the hill; one that is on the hill, beside the wide one. */
function yourQ({ params, q, costs, rivals, unit }: Model): string {
  const own = `Your Q, ${bellWords(q)}, costs ${formatAmount(costs.forward, unit)} forward and ${formatNumber(costs.reverse)} reverse`;
  const onHill = q.mean === params.d && q.sd === params.sd;
  const rival = onHill ? rivals.wide : rivals.onHill;
  const name = onHill ? "the bell of P’s own mean and spread" : "one on the right hill";
  return `${own}; ${name} ${formatNumber(rival.forward)} and ${formatNumber(rival.reverse)}.`;
}

/** Where a minimum lies, in a word. */
export const basinName = (mean: number, d: number) =>
  Math.abs(mean) < d / 2 ? "in the middle" : mean < 0 ? "on the left hill" : "on the right hill";

function rainWords({ setting, reverse: { side } }: Model): string {
  const ends = side.minima.map(({ mean }, i) => {
    const count = side.rain.filter(({ basin }) => basin === i).length;
    return `${count} ${basinName(mean, setting.d).replace("on", "to").replace("in", "to")}`;
  });
  const list = ends.length === 1 ? ends[0] : `${ends.slice(0, -1).join(", ")} and ${ends.at(-1)}`;
  return `Of ${DROPS} starts reverse brings ${list}; forward brings all to one place.`;
}
