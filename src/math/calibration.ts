import { argmax, crossEntropyFromLogits, softmax } from "./logits.ts";
import { CompensatedSum } from "./sum.ts";
import { checkClass } from "./target.ts";
import { checkFinite, checkPositive, checkProbability, checkSameLength, refuse } from "./validate.ts";

/** How often a model was right where it claimed about the same probability. */
export interface ReliabilityBin {
  /** Confidences from here … */
  readonly from: number;
  /** … up to, not including, here; the last bin includes 1. */
  readonly to: number;
  readonly count: number;
  /** Mean confidence; undefined if the bin is empty. */
  readonly confidence: number | undefined;
  /** Share of predictions that came true; undefined if the bin is empty. */
  readonly accuracy: number | undefined;
}

/**
 * The table behind a reliability diagram: predictions sorted into equal ranges of confidence, and how often
 * each range was right.
 *
 *   bin k: from k/n up to (k + 1)/n
 *
 * @param confidences - probability claimed for each prediction, in [0, 1], at least one
 * @param outcomes - whether it came true: 1 or 0, or a share in between, of the same length
 * @param bins - n, a whole number ≥ 1, default 10
 * @returns n bins, the empty ones included
 * @throws {RangeError} if there are no predictions, lengths differ, an entry is not in [0, 1] or bins is not a
 *   whole number ≥ 1
 * @see Guo et al., On calibration of modern neural networks, ICML (2017), §2
 * @example reliability([0.9, 0.8, 0.3], [1, 0, 0], 2)[1].accuracy // 0.5
 */
export function reliability(
  confidences: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins = 10,
): ReliabilityBin[] {
  if (!(Number.isInteger(bins) && bins >= 1))
    refuse(`bins is ${bins}: it must be a whole number, at least 1`);
  checkSameLength(confidences, outcomes, "confidences", "outcomes");
  if (confidences.length === 0) refuse("confidences is empty");
  const sums = Array.from({ length: bins }, () => ({ count: 0, claimed: 0, right: 0 }));
  for (let i = 0; i < confidences.length; i++) {
    checkProbability(confidences[i]!, `confidences[${i}]`);
    checkProbability(outcomes[i]!, `outcomes[${i}]`);
    const bin = sums[Math.min(bins - 1, Math.floor(confidences[i]! * bins))]!;
    bin.count++;
    bin.claimed += confidences[i]!;
    bin.right += outcomes[i]!;
  }
  return sums.map(({ count, claimed, right }, k) => ({
    from: k / bins,
    to: (k + 1) / bins,
    count,
    confidence: count === 0 ? undefined : claimed / count,
    accuracy: count === 0 ? undefined : right / count,
  }));
}

/**
 * Expected calibration error: how far claim and truth are apart, on average over predictions.
 *
 *   ECE = Σₖ (nₖ/n) |accuracyₖ − confidenceₖ|
 *
 * It depends on the number of bins, and is 0 also for a model that always claims the overall share.
 *
 * @param confidences - probability claimed for each prediction, in [0, 1], at least one
 * @param outcomes - whether it came true: 1 or 0, or a share in between, of the same length
 * @param bins - a whole number ≥ 1, default 10
 * @returns a value in [0, 1]
 * @throws {RangeError} as `reliability`
 * @see Guo et al., On calibration of modern neural networks, ICML (2017), §2
 * @example expectedCalibrationError([0.99, 0.99, 0.99, 0.99, 0.99], [1, 1, 1, 1, 0]) // 0.19
 */
export function expectedCalibrationError(
  confidences: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  bins = 10,
): number {
  const table = reliability(confidences, outcomes, bins);
  return table.reduce((sum, { count, confidence = 0, accuracy = 0 }) => {
    return sum + (count / confidences.length) * Math.abs(accuracy - confidence);
  }, 0);
}

/** The temperatures among which the best is sought. */
export interface TemperatureRange {
  /** 0.01 if not said. */
  readonly least?: number;
  /** 100 if not said. */
  readonly most?: number;
}

/**
 * The one temperature at which a model's logits predict best: it changes how sure the model is, never which
 * class comes first.
 *
 *   argmin_T (1/n) Σ L(zᵢ/T, tᵢ), L the cross-entropy from logits
 *
 * The loss is convex in 1/T. Where every answer is right the best T would be 0, where they are worse
 * than chance ∞: then an end of the range is returned. Where T makes no difference it is 1, or the end next to it.
 *
 * @param logits - logits[i], those of sample i, finite; at least one sample
 * @param targets - index of the true class of each sample
 * @param range - `least`, default 0.01, and `most`, default 100, both positive and finite
 * @returns the temperature and the mean loss there, in nats
 * @throws {RangeError} if there are no samples, lengths differ, a logit is not finite, a target is no class, or
 *   the range is none
 * @see Guo et al., On calibration of modern neural networks, ICML (2017), §4.2
 * @example fitTemperature([[3, 0], [3, 0], [3, 0], [0, 3]], [0, 0, 0, 0]) // {"temperature": 2.7307, "loss": 0.5623}
 */
export function fitTemperature(
  logits: ArrayLike<ArrayLike<number>>,
  targets: ArrayLike<number>,
  { least = 0.01, most = 100 }: TemperatureRange = {},
): { temperature: number; loss: number } {
  checkPositive(least, "least");
  checkPositive(most, "most");
  if (least > most) refuse(`least is ${least}, above most, ${most}`);
  checkSamples(logits, targets);
  const temperature = bestTemperature((t) => lossSlope(logits, targets, t), least, most);
  const loss = new CompensatedSum();
  for (let i = 0; i < logits.length; i++) {
    const cooled = Array.from(logits[i]!, (z) => z / temperature);
    loss.add(crossEntropyFromLogits(cooled, targets[i]!));
  }
  return { temperature, loss: loss.value / logits.length };
}

/** Where the slope of the loss in 1/T, which falls with T, is 0: somewhere in a range, or at its end. */
function bestTemperature(slope: (t: number) => number, least: number, most: number): number {
  const [first, last] = [slope(least), slope(most)];
  if (first === 0 && last === 0) return Math.min(Math.max(1, least), most);
  if (first <= 0) return least;
  if (last >= 0) return most;
  let [low, high] = [least, most];
  // Halvings of the ratio, down to neighbouring doubles.
  for (let i = 0; i < 64; i++) {
    const middle = Math.sqrt(low) * Math.sqrt(high);
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return high;
}

/** Σ (E z − z_target), the slope of the summed loss in 1/T. */
function lossSlope(logits: ArrayLike<ArrayLike<number>>, targets: ArrayLike<number>, t: number): number {
  const slope = new CompensatedSum();
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i]!;
    softmax(z, t).forEach((p, k) => {
      slope.add(p * (z[k]! - z[targets[i]!]!));
    });
  }
  return slope.value;
}

function checkSamples(logits: ArrayLike<ArrayLike<number>>, targets: ArrayLike<number>): void {
  checkSameLength(logits, targets, "logits", "targets");
  if (logits.length === 0) refuse("logits is empty");
  for (let i = 0; i < logits.length; i++) {
    const z = logits[i]!;
    for (let k = 0; k < z.length; k++) checkFinite(z[k]!, `logits[${i}][${k}]`);
    argmax(z);
    checkClass(targets[i]!, z.length);
  }
}
