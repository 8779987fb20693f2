import { type Gaussian, gaussianKl, gaussianLogPdf } from "./gaussian.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkFinite, checkPositive, checkSameLength, refuse } from "./validate.ts";

const STANDARD: Gaussian = { mean: 0, sd: 1 };

/** A code of one number: a normal distribution whose sd may have shrunk to 0. */
export interface GaussianCode {
  readonly mean: number;
  readonly sd: number;
}

/** x = gain · z + noise: what a linear decoder makes of a code of one number. */
export interface LinearDecoder {
  readonly gain: number;
  /** Standard deviation of the noise, above 0. */
  readonly sd: number;
}

/** The bound −ELBO on the surprise of one input, and what it is made of. */
export interface ElboTerms {
  /** E −log p(x|z) over the code. */
  readonly reconstruction: number;
  /** D(code‖prior), the prior being N(0, 1). */
  readonly kl: number;
  /** −ELBO = reconstruction + kl. */
  readonly loss: number;
  /** −log p(x), which the loss cannot go below. */
  readonly surprisal: number;
  /** D(code‖posterior) = loss − surprisal. */
  readonly gap: number;
}

/**
 * Relative entropy of independent Gaussians from the standard normal: the KL term of a variational autoencoder.
 *
 *   D(N(μ, diag σ²)‖N(0, I)) = ½ Σᵢ (μᵢ² + σᵢ² − 1 − ln σᵢ²)
 *
 * The code stands first. 0 only where every μ is 0 and every σ is 1; infinite where a σ is 0.
 *
 * @param mean - μ, finite, length n
 * @param sd - σ, not negative, finite, length n
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`; 0 for n = 0
 * @throws {RangeError} if lengths differ, a mean is not finite, or an sd is negative or not finite
 * @see Kingma & Welling, Auto-encoding variational Bayes, ICLR (2014), appendix B
 * @example klDiagGaussian([0.5, -1], [0.8, 1.2]) // 0.7058
 */
export function klDiagGaussian(mean: ArrayLike<number>, sd: ArrayLike<number>, unit: Unit = "nats"): number {
  const bits = inBits(unit);
  checkSameLength(mean, sd, "mean", "sd");
  let total = 0;
  for (let i = 0; i < mean.length; i++) {
    const code = { mean: mean[i]!, sd: sd[i]! };
    checkCode(code, `mean[${i}]`, `sd[${i}]`);
    total += divergence(code, STANDARD);
  }
  return fromNats(bits, total);
}

/**
 * The evidence bound of one input under a linear decoder, without sampling.
 *
 *   −ELBO = E −log p(x|z) + D(code‖prior) = −log p(x) + D(code‖posterior)
 *
 *   E −log p(x|z) = −log N(x; gain·μ, s) + gain²σ² / 2s²,  p(x) = N(0, gain² + s²)
 *
 * Never below −log p(x), and equal to it only where the code is the posterior.
 *
 * @param x - the input, finite
 * @param code - mean μ and sd σ of q(z|x); σ may be 0
 * @param decoder - its gain and the sd s of its noise
 * @param unit - "nats" (default) or "bits"
 * @returns the terms, in `unit`; those of densities may be negative, kl and gap lie in [0, ∞]
 * @throws {RangeError} if x, a mean or the gain is not finite, the code's sd is negative or not finite, or the
 *   noise is not positive and finite
 * @see Kingma & Welling, Auto-encoding variational Bayes, ICLR (2014), §2.2
 * @example gaussianElbo(1, { mean: 0, sd: 1 }, { gain: 1, sd: 1 }).loss // 1.9189
 * @example gaussianElbo(1, { mean: 0, sd: 1 }, { gain: 1, sd: 1 }).gap // 0.4034
 */
export function gaussianElbo(
  x: number,
  code: GaussianCode,
  decoder: LinearDecoder,
  unit: Unit = "nats",
): ElboTerms {
  const bits = inBits(unit);
  checkCode(code, "code.mean", "code.sd");
  const posterior = linearPosterior(x, decoder);
  const { gain, sd } = decoder;
  const spread = (gain * code.sd) / sd;
  const reconstruction = (spread * spread) / 2 - gaussianLogPdf(x, { mean: gain * code.mean, sd });
  const kl = divergence(code, STANDARD);
  return {
    reconstruction: fromNats(bits, reconstruction),
    kl: fromNats(bits, kl),
    loss: fromNats(bits, reconstruction + kl),
    surprisal: fromNats(bits, 0 - gaussianLogPdf(x, { mean: 0, sd: Math.hypot(gain, sd) })),
    gap: fromNats(bits, divergence(code, posterior)),
  };
}

/**
 * The code that a linear decoder's input settles at: the least E −log p(x|z) + β D(code‖prior).
 *
 *   μ = gain·x / (gain² + βs²),  σ² = βs² / (gain² + βs²)
 *
 * At β = 1 it is the posterior p(z|x). At β = 0 it is a point, σ = 0; in the limit β = ∞, or with gain 0, it is
 * the prior N(0, 1), whatever the input.
 *
 * @param x - the input, finite
 * @param decoder - its gain (finite) and the sd s of its noise
 * @param beta - β, what a nat of the divergence counts, in [0, ∞]; default 1
 * @returns mean, and sd in [0, 1]
 * @throws {RangeError} if x or the gain is not finite, the noise is not positive and finite, or β is negative
 * @see Bishop, Pattern Recognition and Machine Learning, §2.3.3; Higgins et al., β-VAE, ICLR (2017)
 * @example linearPosterior(1, { gain: 1, sd: 0.5 }) // {"mean": 0.8, "sd": 0.4472}
 * @example linearPosterior(1, { gain: 1, sd: 0.5 }, 4) // {"mean": 0.5, "sd": 0.7071}
 */
export function linearPosterior(x: number, { gain, sd }: LinearDecoder, beta = 1): GaussianCode {
  checkFinite(x, "x");
  checkFinite(gain, "decoder.gain");
  checkPositive(sd, "decoder.sd");
  if (!(beta >= 0)) refuse(`beta is ${beta}: it must not be negative`);
  const noise = beta * (sd / gain) ** 2;
  // With gain 0, or one next to it, nothing of the input is left to say.
  if (!(noise < Infinity)) return STANDARD;
  return { mean: x / (gain * (1 + noise)), sd: 1 / Math.sqrt(1 + 1 / noise) };
}

/** D(code‖target) in nats; a point costs infinitely much. */
const divergence = (code: GaussianCode, target: GaussianCode): number =>
  code.sd === 0 || target.sd === 0 ? Infinity : gaussianKl(code, target);

function checkCode({ mean, sd }: GaussianCode, meanName: string, sdName: string): void {
  checkFinite(mean, meanName);
  if (!(sd >= 0 && sd < Infinity)) refuse(`${sdName} is ${sd}: it must be finite and not negative`);
}
