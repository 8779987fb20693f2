import { type Gaussian, gaussianPdf } from "./gaussian.ts";
import type { Direction, MixtureComponent } from "./mixture.ts";
import { CompensatedSum } from "./sum.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkDistribution, checkFinite, checkProbability, refuse } from "./validate.ts";

/** Points at equal distances, both ends included, and how divergences on them are kept finite. */
export interface ClippedGrid {
  readonly from: number;
  readonly to: number;
  /** A whole number ≥ 2. */
  readonly points: number;
  /** What a share of the second distribution is raised to if it is less, in [0, 1]. */
  readonly clip: number;
}

/**
 * The divergence of a Gaussian and a mixture as much published code computes it: on a grid that cuts the
 * tails off, with the second distribution clipped. To be shown beside `gaussianMixtureKl`, which is right.
 *
 *   Σᵢ aᵢ log(aᵢ / max(bᵢ, clip)), a and b the densities on the grid, each divided by its sum
 *
 * Short of the truth where mass lies beyond the grid or b is less than the clip; it depends on the grid, and
 * may fall below 0.
 *
 * @param gaussian - mean and sd
 * @param components - weight (all together 1), mean and sd of each hill, at least one
 * @param direction - "forward" for D(mixture‖gaussian), "reverse" for D(gaussian‖mixture)
 * @param grid - from, to, points and clip
 * @param unit - "nats" (default) or "bits"
 * @returns a number, in `unit`; ∞ where b is 0 and nothing is clipped
 * @throws {RangeError} if a mean is not finite, an sd not positive and finite, the weights are no distribution,
 *   the grid has no two points or no density reaches it, the clip is not in [0, 1], or the direction is neither
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §8.3, on what quantising leaves
 * @example mixtureKlOnGrid({ mean: 0, sd: 1 }, [{ weight: 1, mean: 1, sd: 1 }], "forward", { from: -9, to: 9, points: 2001, clip: 0 }) // 0.5
 * @example mixtureKlOnGrid({ mean: 0, sd: 1 }, [{ weight: 1, mean: 1, sd: 1 }], "forward", { from: -1, to: 1, points: 201, clip: 0 }) // 0.1363
 */
export function mixtureKlOnGrid(
  gaussian: Gaussian,
  components: readonly MixtureComponent[],
  direction: Direction,
  { from, to, points, clip }: ClippedGrid,
  unit: Unit = "nats",
): number {
  const bits = inBits(unit);
  if (direction !== "forward" && direction !== "reverse") {
    refuse(`direction is ${direction}: it must be "forward" or "reverse"`);
  }
  checkFinite(from, "from");
  checkFinite(to, "to");
  if (!(to > from)) refuse(`to is ${to}: it must be above from, ${from}`);
  if (!(Number.isInteger(points) && points >= 2)) {
    refuse(`points is ${points}: it must be a whole number, at least 2`);
  }
  checkProbability(clip, "clip");
  checkDistribution(
    components.map(({ weight }) => weight),
    "weights",
  );
  const grid = Array.from({ length: points }, (_, i) => from + (i * (to - from)) / (points - 1));
  const bell = shares(
    grid.map((x) => gaussianPdf(x, gaussian)),
    "gaussian",
  );
  const hills = shares(
    grid.map((x) => components.reduce((sum, hill) => sum + hill.weight * gaussianPdf(x, hill), 0)),
    "mixture",
  );
  const [a, b] = direction === "forward" ? [hills, bell] : [bell, hills];
  const total = new CompensatedSum();
  a.forEach((share, i) => {
    if (share > 0) total.add(share * Math.log(share / Math.max(b[i]!, clip)));
  });
  return fromNats(bits, total.value) + 0;
}

function shares(densities: readonly number[], name: string): number[] {
  const total = new CompensatedSum();
  for (const density of densities) total.add(density);
  if (total.value === 0) refuse(`${name} has no density on the grid`);
  return densities.map((density) => density / total.value);
}
