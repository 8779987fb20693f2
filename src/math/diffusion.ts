import { fromNats, inBits, type Unit } from "./unit.ts";
import { refuse } from "./validate.ts";

/** One step back from noise towards the data, as the bound of a diffusion model sees it. */
export interface DenoisingStep {
  /** βₜ, the share of variance that noise replaced in step t. */
  readonly beta: number;
  /** ᾱₜ = Π (1 − βₛ), the share of variance that is still data after step t. */
  readonly signal: number;
  /** σₜ, the width of the step back. */
  readonly sd: number;
  /** How far the mean of the step back is off for each unit by which the predicted noise is. */
  readonly shift: number;
  /** shift² / 2σₜ²: what a unit of squared noise error adds to the bound. */
  readonly weight: number;
}

/**
 * What an error of the predicted noise costs at each step of a diffusion model, in its variational bound.
 *
 *   D(N(m, σₜ²)‖N(m + Δμ, σₜ²)) = Δμ² / 2σₜ²,  Δμ = βₜ / √(αₜ(1 − ᾱₜ)) · error,  αₜ = 1 − βₜ
 *
 *   σₜ² = βₜ (1 − ᾱₜ₋₁) / (1 − ᾱₜ), the width of the true step back
 *
 * The first step has no such width: it ends in the data, and what it adds is the surprise of a Gaussian
 * of variance β₁ at its value, by the same formula. Training on the error alone drops the weights.
 *
 * @param betas - βₜ for t = 1 … T, each in (0, 1)
 * @param unit - "nats" (default) or "bits", of the weights
 * @returns a step for each β, in the same order, for one dimension of the data
 * @throws {RangeError} if a β lies outside (0, 1)
 * @see Ho, Jain, Abbeel, Denoising diffusion probabilistic models, NeurIPS (2020), eqs. 5, 7, 8, 12
 * @example denoisingSteps([0.1, 0.2]).map(({ weight }) => weight) // [0.5556, 1.25]
 * @example denoisingSteps([0.1, 0.2])[1].sd // 0.2673
 */
export function denoisingSteps(betas: ArrayLike<number>, unit: Unit = "nats"): DenoisingStep[] {
  const bits = inBits(unit);
  // ln ᾱ rather than ᾱ: 1 − ᾱ keeps its digits where a β is tiny.
  let logSignal = 0;
  return Array.from(betas, (beta, i) => {
    if (!(beta > 0 && beta < 1)) refuse(`betas[${i}] is ${beta}: it must lie between 0 and 1`);
    const before = -Math.expm1(logSignal);
    logSignal += Math.log1p(-beta);
    const after = -Math.expm1(logSignal);
    const variance = i === 0 ? beta : (beta * before) / after;
    const shift = beta / Math.sqrt((1 - beta) * after);
    return {
      beta,
      signal: Math.exp(logSignal),
      sd: Math.sqrt(variance),
      shift,
      weight: fromNats(bits, (shift * shift) / (2 * variance)),
    };
  });
}
