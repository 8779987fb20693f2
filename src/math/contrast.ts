import { klDivergence } from "./klDivergence.ts";
import { logSoftmax, softmax } from "./logits.ts";
import { divergenceFromLogRatios } from "./logRatio.ts";
import { CompensatedSum } from "./sum.ts";
import { fromNats, inBits, type Unit } from "./unit.ts";
import { checkFinite, checkSameLength, refuse } from "./validate.ts";

/**
 * The loss of contrastive learning, and how much mutual information it certifies.
 *
 *   L = −(1/N) Σᵢ log softmax(sᵢ/τ)ᵢ;  I ≥ log N − L
 *
 * Row i holds the similarities of item i to N candidates, of which candidate i is its own. The bound never
 * exceeds log N, whatever the true information. At τ = 0 all depends on whether its own candidate comes first.
 *
 * @param scores - scores[i][j], N × N, not NaN, each row with one above −∞
 * @param temperature - τ, in [0, ∞]
 * @param unit - "nats" (default) or "bits"
 * @returns the loss, in [0, ∞], and the bound, in [−∞, log N], in `unit`
 * @throws {RangeError} if the matrix is empty or not square, a score is NaN, a row is all −∞, or τ is negative
 *   or NaN
 * @see van den Oord, Li, Vinyals, Representation learning with contrastive predictive coding (2018), §2.3
 * @example infoNceLoss([[2, 0], [0, 2]], 1) // {"loss": 0.1269, "bound": 0.5662}
 */
export function infoNceLoss(
  scores: ArrayLike<ArrayLike<number>>,
  temperature: number,
  unit: Unit = "nats",
): { loss: number; bound: number } {
  const bits = inBits(unit);
  const n = scores.length;
  if (n === 0) refuse("scores is empty");
  const total = new CompensatedSum();
  for (let i = 0; i < n; i++) {
    const row = scores[i]!;
    if (row.length !== n)
      refuse(`scores[${i}] has length ${row.length}, but there are ${n} rows: not a square`);
    for (let j = 0; j < n; j++) if (Number.isNaN(row[j]!)) refuse(`scores[${i}][${j}] is NaN`);
    if (Array.from(row).every((score) => score === -Infinity)) refuse(`scores[${i}] are all −Infinity`);
    total.add(0 - logSoftmax(row, temperature)[i]!);
  }
  const loss = total.value / n;
  return { loss: fromNats(bits, loss), bound: fromNats(bits, Math.log(n) - loss) };
}

/**
 * Divergence of a student's predictions from a teacher's, both softened by a temperature.
 *
 *   D(softmax(t/T) ‖ softmax(s/T))
 *
 * It shrinks like 1/T², so a loss usually has it times T²; that product tends to `distillationLimit`.
 *
 * @param teacher - logits t, length n, not NaN, at least one above −∞
 * @param student - logits s, length n, not NaN, at least one above −∞
 * @param temperature - T, in [0, ∞]
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞], in `unit`, without the factor T²
 * @throws {RangeError} if lengths differ, there are no logits, one is NaN, all are −∞, or T is negative or NaN
 * @see Hinton, Vinyals, Dean, Distilling the knowledge in a neural network (2015), §2
 * @example distillationKl([4, 2, 0.5], [2, 2.5, 0], 1) // 0.5416
 * @example 16 * distillationKl([4, 2, 0.5], [2, 2.5, 0], 4) // 0.6153
 */
export function distillationKl(
  teacher: ArrayLike<number>,
  student: ArrayLike<number>,
  temperature: number,
  unit: Unit = "nats",
): number {
  const bits = inBits(unit);
  checkSameLength(teacher, student, "teacher", "student");
  const p = softmax(teacher, temperature);
  const q = softmax(student, temperature);
  const ratios = p.map((_, i) => (teacher[i]! - student[i]!) / temperature);
  const close = ratios.every(Number.isFinite) ? divergenceFromLogRatios(p, ratios) : undefined;
  if (close !== undefined) return fromNats(bits, close);
  const apart = klDivergence(p, q, "nats");
  if (apart < Infinity) return fromNats(bits, apart);
  // A student's probability may be too small for a double and still not 0.
  const logP = logSoftmax(teacher, temperature);
  const logQ = logSoftmax(student, temperature);
  const total = new CompensatedSum();
  p.forEach((x, i) => {
    if (x > 0) total.add(x * (logP[i]! - logQ[i]!));
  });
  return fromNats(bits, total.value);
}

/**
 * What T² times the divergence of student from teacher tends to as T grows: half the variance of the
 * differences of their logits.
 *
 *   ½ · (1/n) Σᵢ (dᵢ − mean d)²,  d = t − s
 *
 * @param teacher - logits t, length n ≥ 1, finite
 * @param student - logits s, length n, finite
 * @param unit - "nats" (default) or "bits"
 * @returns a value in [0, ∞), in `unit`
 * @throws {RangeError} if lengths differ, there are no logits or one is not finite
 * @see Hinton, Vinyals, Dean, Distilling the knowledge in a neural network (2015), §2.1
 * @example distillationLimit([4, 2, 0.5], [2, 2.5, 0]) // 0.5278
 */
export function distillationLimit(
  teacher: ArrayLike<number>,
  student: ArrayLike<number>,
  unit: Unit = "nats",
): number {
  const bits = inBits(unit);
  checkSameLength(teacher, student, "teacher", "student");
  if (teacher.length === 0) refuse("teacher is empty");
  const differences = Array.from(teacher, (t, i) => {
    checkFinite(t, `teacher[${i}]`);
    checkFinite(student[i]!, `student[${i}]`);
    return t - student[i]!;
  });
  const n = differences.length;
  const mean = differences.reduce((sum, d) => sum + d / n, 0);
  return fromNats(bits, differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (2 * n));
}
