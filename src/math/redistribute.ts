import { CompensatedSum } from "./sum.ts";
import { checkDistribution, refuse } from "./validate.ts";

/**
 * Sets one probability of a distribution and lets the others make room.
 *
 *   p′ᵢ = value;  p′ⱼ = pⱼ · (1 − value − locked) / Σ free pⱼ
 *
 * The others keep their proportions; if all of them are 0 they share equally. The value is held to what
 * the locked ones leave. Nothing changes if outcome i is itself locked or no other is free.
 *
 * @param p - distribution, length n, sums to 1
 * @param index - outcome to set
 * @param value - its wanted probability; outside the possible range the nearest possible one is taken
 * @param locked - for each outcome, whether it must keep its probability; none by default
 * @returns a new distribution, length n, that sums to 1 within 10⁻¹⁵
 * @throws {RangeError} if p is not a distribution, the index is no outcome or the value is NaN
 * @see MacKay, Information Theory, Inference, and Learning Algorithms, §2.1
 * @example redistribute([0.5, 0.25, 0.25], 0, 0.8) // [0.8, 0.1, 0.1]
 * @example redistribute([0.5, 0.25, 0.25], 0, 0.6, [false, true, false]) // [0.6, 0.25, 0.15]
 */
export function redistribute(
  p: ArrayLike<number>,
  index: number,
  value: number,
  locked: ArrayLike<boolean> = [],
): number[] {
  checkDistribution(p, "p");
  if (!(Number.isInteger(index) && index >= 0 && index < p.length)) {
    refuse(`index is ${index}: it must be that of one of the ${p.length} outcomes`);
  }
  if (Number.isNaN(value)) refuse("value is NaN");
  const result = Array.from(p);
  const free: number[] = [];
  const held = new CompensatedSum();
  const freeMass = new CompensatedSum();
  result.forEach((x, j) => {
    if (j === index) return;
    if (locked[j]) held.add(x);
    else {
      free.push(j);
      freeMass.add(x);
    }
  });
  if (locked[index] || free.length === 0) return result;

  const room = Math.max(0, 1 - held.value);
  const set = Math.min(Math.max(0, value), room);
  const left = room - set;
  const before = freeMass.value;
  result[index] = set;
  for (const j of free) result[j] = before > 0 ? left * (result[j]! / before) : left / free.length;
  return result;
}
