import { CompensatedSum } from "./sum.ts";
import { checkDistribution, checkSameLength, refuse } from "./validate.ts";

/** A codeword's digits must fit into memory; no code a reader meets comes near. */
const LONGEST = 2 ** 20;

/**
 * Expected length of a codeword: what a code costs per outcome when outcomes are drawn from p.
 *
 *   L = Σᵢ pᵢlᵢ
 *
 * Infinite where pᵢ > 0 but outcome i has no codeword; 0 for the only outcome there is, which needs none.
 *
 * @param p - distribution, length n, sums to 1
 * @param lengths - lengths of codewords in bits, length n, whole numbers from 0 to 1048576; 0 for no codeword
 * @returns a value in [0, ∞], in bits
 * @throws {RangeError} if p is not a distribution, lengths differ or one is not a whole number in range
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.1
 * @example expectedLength([0.5, 0.25, 0.125, 0.125], [1, 2, 3, 3]) // 1.75
 * @example expectedLength([0.5, 0.25, 0.125, 0.125], [3, 3, 2, 1]) // 2.625
 */
export function expectedLength(p: ArrayLike<number>, lengths: ArrayLike<number>): number {
  checkSameLength(p, lengths, "p", "lengths");
  const { total, mode } = checkDistribution(p, "p");
  checkLengths(lengths);
  const others = Array.from(p).some((x, i) => x > 0 && i !== mode);
  const average = new CompensatedSum();
  for (let i = 0; i < p.length; i++) {
    if (p[i]! > 0 && lengths[i] === 0 && others) return Infinity;
    average.add(p[i]! * lengths[i]!);
  }
  return average.value / total;
}

/** Refuses what is no list of codeword lengths. */
export function checkLengths(lengths: ArrayLike<number>): void {
  if (lengths.length === 0) refuse("lengths is empty");
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i]!;
    if (!(Number.isInteger(length) && length >= 0 && length <= LONGEST)) {
      refuse(`lengths[${i}] is ${length}: a codeword has a whole number of bits, from 0 to ${LONGEST}`);
    }
  }
}
