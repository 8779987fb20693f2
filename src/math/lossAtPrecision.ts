import { argmax } from "./logits.ts";
import { type Precision, roundingTo } from "./precision.ts";
import { readTarget } from "./target.ts";
import { refuse } from "./validate.ts";

/** What a machine computes on the way from logits to loss, every number as the machine holds it. */
export interface LossAtPrecision {
  readonly logits: readonly number[];
  /** e^z, or e^(z − max z). */
  readonly exponentials: readonly number[];
  /** Their sum. */
  readonly total: number;
  readonly probabilities: readonly number[];
  /** In nats. */
  readonly loss: number;
  /** p − y for each logit. */
  readonly gradient: readonly number[];
}

/**
 * Softmax and cross-entropy as a machine computes them, each step rounded to a format: with the plain formula,
 * or with the largest logit taken off first.
 *
 *   naive:   p = e^z / Σ e^z,  L = −Σ y ln p
 *   stable:  p = e^(z − m) / Σ e^(z − m),  L = Σ y (ln Σ e^(z − m) − (z − m)),  m = max z
 *
 * The only function here that may return NaN: where the machine gets ∞/∞ or ∞ − ∞, so does this. The plain
 * formula overflows above 11.09 in float16, 88.72 in float32 and 709.78 in float64, and below about −17, −104
 * and −745 it takes the possible for the impossible.
 *
 * @param logits - length n, not NaN, at least one above −∞
 * @param target - index of the true class, or a distribution, length n, sums to 1
 * @param precision - "float16", "float32" or "float64"
 * @param method - "naive" or "stable"
 * @returns every step, in nats; losses in [0, ∞] or NaN
 * @throws {RangeError} if there are no logits, one is NaN, all are −∞, the index is no class, the lengths
 *   differ, the target is not a distribution, or precision or method is none of those named
 * @see Goodfellow, Bengio, Courville, Deep Learning, §4.1
 * @example lossAtPrecision([12, 0], 0, "float16", "naive").exponentials // [Infinity, 1]
 * @example lossAtPrecision([12, 0], 0, "float16", "stable").exponentials // [1, 6.139278411865234e-6]
 * @example lossAtPrecision([0, 120], 0, "float32", "stable").loss // 120
 */
export function lossAtPrecision(
  logits: ArrayLike<number>,
  target: number | ArrayLike<number>,
  precision: Precision,
  method: "naive" | "stable",
): LossAtPrecision {
  if (method !== "naive" && method !== "stable") {
    refuse(`method is ${method}: it must be "naive" or "stable"`);
  }
  const r = roundingTo(precision);
  const top = argmax(logits);
  const y = readTarget(target, logits.length).map(r);
  const z = Array.from(logits, r);
  const shifted = method === "naive" ? z : z.map((x) => r(x - z[top]!));
  const exponentials = shifted.map((x) => r(Math.exp(x)));
  const total = exponentials.reduce((sum, x) => r(sum + x), 0);
  const probabilities = exponentials.map((x) => r(x / total));
  const logTotal = r(Math.log(total));
  const prices =
    method === "naive" ? probabilities.map((p) => r(-Math.log(p))) : shifted.map((x) => r(logTotal - x));
  // An impossible class that the target does not ask for costs nothing.
  const loss = prices.reduce((sum, price, i) => (y[i] === 0 ? sum : r(sum + r(y[i]! * price))), 0);
  const gradient = probabilities.map((p, i) => r(p - y[i]!));
  return { logits: z, exponentials, total, probabilities, loss, gradient };
}
