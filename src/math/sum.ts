/**
 * A running sum that keeps what rounding drops, so that 10⁵ terms cost no more accuracy than two.
 *
 *   high + low = Σᵢ xᵢ, where high is the plain sum and low collects the rounding error of every step
 *
 * An infinite term makes the value infinite, never NaN. Loops hold one instance; `add` does not allocate.
 *
 * @see Knuth, The Art of Computer Programming, vol. 2, 3rd ed., §4.2.2, theorem B (the error of one addition)
 * @see Ogita, Rump, Oishi, Accurate sum and dot product, SIAM J. Sci. Comput. 26 (2005), §4
 */
export class CompensatedSum {
  /** The sum as plain additions give it. */
  high = 0;
  /** What those additions lost. */
  low = 0;

  add(x: number): void {
    const next = this.high + x;
    const shift = next - this.high;
    this.low += this.high - (next - shift) + (x - shift);
    this.high = next;
  }

  /** The sum rounded once. */
  get value(): number {
    const value = this.high + this.low;
    return Number.isNaN(value) ? this.high : value;
  }
}

/**
 * The sum of a list, rounded once.
 *
 *   Σᵢ xᵢ
 *
 * An empty list sums to 0.
 *
 * @param values - finite numbers, length n
 * @returns the sum, within an ulp unless the terms cancel by more than a factor of 10¹⁶
 * @see Ogita, Rump, Oishi, Accurate sum and dot product, SIAM J. Sci. Comput. 26 (2005), §4
 * @example sum([1, 1e100, 1, -1e100]) // 2
 */
export function sum(values: ArrayLike<number>): number {
  const total = new CompensatedSum();
  for (let i = 0; i < values.length; i++) total.add(values[i]!);
  return total.value;
}
