import { productError } from "./rounding.ts";
import { CompensatedSum } from "./sum.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkPositive, refuse } from "./validate.ts";

/**
 * Perplexity of a text under a model: among how many equal choices the model was, as it were, guessing.
 *
 *   PPL = exp(−(1/n) Σᵢ ln pᵢ)
 *
 * The inverse geometric mean of the token probabilities: 1 when each token was certain, infinite when
 * one was impossible, and with no bound by the size of the vocabulary.
 *
 * @param logProbs - natural logarithms of the probabilities of the tokens that came, length n, each ≤ 0
 * @returns a value in [1, ∞]
 * @throws {RangeError} if there are no tokens or a log-probability is NaN or above 0
 * @see Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3
 * @example perplexity([Math.log(0.5), Math.log(0.125)]) // 4
 */
export function perplexity(logProbs: ArrayLike<number>): number {
  const n = logProbs.length;
  if (n === 0) refuse("logProbs is empty");
  const total = new CompensatedSum();
  for (let i = 0; i < n; i++) {
    const logProb = logProbs[i]!;
    if (!(logProb <= 0)) refuse(`logProbs[${i}] is ${logProb}: a log-probability is at most 0`);
    total.add(logProb);
  }
  if (total.high < -Number.MAX_VALUE) return Infinity;
  // An error in the exponent becomes a relative error of the result, up to 700 times as large as a
  // rounding: the mean is carried in two parts.
  const mean = total.high / n;
  const product = mean * n;
  const lost = total.high - product - productError(mean, n, product) + total.low;
  const choices = Math.exp(-mean);
  return choices === Infinity ? choices : choices * (1 - lost / n);
}

/**
 * Perplexity from a loss that is already averaged over tokens.
 *
 *   PPL = e^loss (nats) = 2^loss (bits)
 *
 * @param loss - mean cross-entropy per token, in `unit`, ≥ 0
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [1, ∞]
 * @throws {RangeError} if the loss is negative or NaN
 * @see Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3
 * @example perplexityFromLoss(2.3) // 9.974
 * @example perplexityFromLoss(3, "bits") // 8
 */
export function perplexityFromLoss(loss: number, unit: Unit = "nats"): number {
  if (!(loss >= 0)) refuse(`loss is ${loss}: a cross-entropy is at least 0`);
  return inBits(unit) ? 2 ** loss : Math.exp(loss);
}

/**
 * Bits per byte: a model's total loss on a text, shared among its bytes. Unlike perplexity per token, it
 * can be compared between models that cut the text into different tokens.
 *
 *   total / (bytes · ln 2)
 *
 * @param totalNats - summed loss over the whole text, in nats, ≥ 0
 * @param bytes - length of the text in bytes (UTF-8), > 0
 * @returns a value in [0, ∞], in bits per byte
 * @throws {RangeError} if the loss is negative or NaN, or bytes is not positive and finite
 * @see Gao et al., The Pile: an 800GB dataset of diverse text for language modeling (2020), §3.1
 * @example bitsPerByte(700 * Math.LN2, 1000) // 0.7
 */
export function bitsPerByte(totalNats: number, bytes: number): number {
  if (!(totalNats >= 0)) refuse(`totalNats is ${totalNats}: a cross-entropy is at least 0`);
  checkPositive(bytes, "bytes");
  return fromNats(true, totalNats) / bytes;
}
