import { checkDistribution, refuse } from "./validate.ts";

/** What still fits on a page, and into a Huffman code while a slider is dragged. */
const MOST = 2 ** 16;

/**
 * Probabilities of all blocks of n independent outcomes, each drawn from p.
 *
 *   p(i₁ … iₙ) = p(i₁) · … · p(iₙ), blocks in the order of numbers: the last outcome changes fastest
 *
 * A code for blocks shares its fraction of a bit among n outcomes.
 *
 * @param p - distribution, length k, sums to 1
 * @param n - outcomes in a block, a whole number ≥ 1
 * @returns a new distribution, length kⁿ
 * @throws {RangeError} if p is not a distribution, n is not a whole number ≥ 1, or kⁿ is above 65536
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.4
 * @example blockWeights([0.9, 0.1], 2) // [0.81, 0.09, 0.09, 0.01]
 */
export function blockWeights(p: ArrayLike<number>, n: number): number[] {
  const { total } = checkDistribution(p, "p");
  if (!(Number.isInteger(n) && n >= 1)) refuse(`n is ${n}: it must be a whole number, at least 1`);
  if (p.length ** n > MOST) refuse(`n is ${n}: ${p.length} outcomes make more than ${MOST} blocks of it`);
  const single = Array.from(p, (x) => x / total);
  let blocks = single;
  // A single outcome makes a single block, however long.
  for (let length = 1; length < n && p.length > 1; length++) {
    blocks = blocks.flatMap((block) => single.map((x) => block * x));
  }
  return blocks;
}
