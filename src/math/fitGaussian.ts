import { descend } from "./descent.ts";
import type { Gaussian } from "./gaussian.ts";
import {
  checkDirection,
  type Direction,
  distinctComponents,
  gaussianMixtureKl,
  type MixtureComponent,
} from "./mixture.ts";
import { sum } from "./sum.ts";

/** A Gaussian that no small change makes a better fit, and its divergence in nats. */
export interface FittedGaussian extends Gaussian {
  readonly kl: number;
}

/** Two divergences closer than this count as equal: symmetric hills differ by roundings only. */
const TIE = 1e-10;

/**
 * The Gaussians that fit a mixture best, in either direction of the divergence.
 *
 *   forward: least D(mixture‖gaussian), reached by the mixture's own mean and variance
 *   reverse: least D(gaussian‖mixture), which may have a minimum at each hill and in between
 *
 * Components of weight 0 have no effect. One hill is fitted by itself, with kl 0.
 *
 * @param components - weight (all together 1), mean and sd of each hill, at least one
 * @param direction - "forward" or "reverse"
 * @returns minima: all local minima, sorted by mean, with kl in nats; global: the indices of the least kl,
 *   several where it is tied
 * @throws {RangeError} if the weights are not a distribution, a mean is not finite, an sd is not positive and
 *   finite, or the direction is neither word
 * @see Bishop, Pattern Recognition and Machine Learning, §10.1.2 and §10.7
 * @example fitGaussian([{ weight: 0.5, mean: -4, sd: 1 }, { weight: 0.5, mean: 4, sd: 1 }], "reverse").global // [0, 2]
 */
export function fitGaussian(
  components: readonly MixtureComponent[],
  direction: Direction,
): { minima: FittedGaussian[]; global: number[] } {
  checkDirection(direction);
  const hills = distinctComponents(components);
  const fits = hills.length === 1 ? hills : direction === "forward" ? [moments(hills)] : reverseFits(hills);
  const minima = fits
    .map(({ mean, sd }) => ({ mean, sd, kl: gaussianMixtureKl({ mean, sd }, hills, direction) }))
    .sort((a, b) => a.mean - b.mean || a.sd - b.sd);
  const least = Math.min(...minima.map((fit) => fit.kl));
  const global = minima.flatMap((fit, i) => (fit.kl <= least + TIE * Math.max(1, least) ? [i] : []));
  return { minima, global };
}

/** The Gaussian of the same mean and variance: the only minimum of D(mixture‖gaussian). */
function moments(hills: readonly MixtureComponent[]): Gaussian {
  // Reckoned from the first hill and in units of the largest length, so that hills far from 0 keep their
  // digits and squares stay within range.
  const origin = hills[0]!.mean;
  const total = sum(hills.map((hill) => hill.weight));
  const mean = origin + sum(hills.map((hill) => hill.weight * (hill.mean - origin))) / total;
  const lengths = hills.flatMap((hill) => [hill.sd, Math.abs(hill.mean - mean)]);
  const scale = Math.max(...lengths);
  const squares = lengths.map((length, i) => hills[i >> 1]!.weight * (length / scale) ** 2);
  return { mean, sd: scale * Math.sqrt(sum(squares) / total) };
}

/** The ends of descents from every place where a minimum may start. */
function reverseFits(hills: readonly MixtureComponent[]): Gaussian[] {
  const found: Gaussian[] = [];
  for (const start of starts(hills)) found.push(...descend(start, hills, found));
  return found;
}

/**
 * Each hill, and for each run of neighbouring hills the Gaussian of its moments and bells of half its width
 * along it. A minimum that is about to vanish is met from its outer side, where Newton's method cannot jump
 * over it: hills are pulled inwards by their neighbours, and the bells come from between.
 */
function starts(hills: readonly MixtureComponent[]): Gaussian[] {
  const sorted = [...hills].sort((a, b) => a.mean - b.mean);
  const between = sorted.flatMap((first, i) =>
    sorted.slice(i + 1).flatMap((last, n) => {
      const run = sorted.slice(i, i + n + 2);
      const gap = last.mean - first.mean;
      const sd = Math.hypot(gap / 2, first.sd, last.sd);
      return [moments(run), ...[0.25, 0.5, 0.75].map((share) => ({ mean: first.mean + share * gap, sd }))];
    }),
  );
  return [...hills, ...between];
}
