import { checkLengths } from "./expectedLength.ts";
import { type Rational, rationalToNumber } from "./rational.ts";
import { checkDistribution, refuse } from "./validate.ts";

/**
 * Lengths of the codewords of a Shannon code: each outcome's surprise, rounded up to whole bits.
 *
 *   lᵢ = ⌈−log₂ pᵢ⌉;  H(p) ≤ Σᵢ pᵢlᵢ < H(p) + 1
 *
 * Their Kraft sum is at most 1, so a prefix code has them; a Huffman code is often shorter. Outcomes of
 * probability 0 get length 0 and no codeword, an outcome of probability 1 needs no bits.
 *
 * @param p - distribution, length n, sums to 1
 * @returns a new array, length n, of whole numbers in [0, 1075], in bits
 * @throws {RangeError} if p is not a distribution
 * @see Shannon, A mathematical theory of communication, Bell Syst. Tech. J. 27 (1948), §9
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.4
 * @example shannonLengths([0.7, 0.2, 0.1]) // [1, 3, 4]
 * @example shannonLengths([0.5, 0.25, 0.25, 0]) // [1, 2, 2, 0]
 */
export function shannonLengths(p: ArrayLike<number>): number[] {
  const { total, residue } = checkDistribution(p, "p");
  const alone = Array.from(p).filter((x) => x > 0).length === 1;
  const lengths = Array.from(p, (x) => (x === 0 || alone ? 0 : Math.max(1, halvingsTo(x))));
  if (!overspends(exactKraftSum(lengths))) return lengths;
  // The p sum to a little over 1. Of the normalised ones, some fall short of the power of two they reach.
  return lengths.map((length, i) => {
    const short = p[i]! > 0 && p[i]! / 2 ** -length - total < residue;
    return short ? length + 1 : length;
  });
}

/**
 * Kraft sum: how much of a budget of 1 the codewords of a code spend, each 2 to the minus its length.
 *
 *   Σᵢ 2^(−lᵢ), over the lᵢ > 0
 *
 * A prefix code with these lengths exists if and only if the sum is at most 1; so does any code that can be
 * decoded. Length 0 stands for an outcome without a codeword. The sum is exact before its one rounding:
 * lengths of thousands of bits still make exactly 1.
 *
 * @param lengths - lengths of codewords in bits, whole numbers from 0 to 1048576
 * @returns a value in [0, n/2]
 * @throws {RangeError} if there are no lengths or one is not a whole number in range
 * @see Kraft (1949) and McMillan (1956), in Cover & Thomas, Elements of Information Theory, 2nd ed., §5.2, 5.5
 * @example kraftSum([1, 2, 3, 3]) // 1
 * @example kraftSum([1, 1, 2]) // 1.25
 */
export function kraftSum(lengths: ArrayLike<number>): number {
  checkLengths(lengths);
  return rationalToNumber(exactKraftSum(lengths));
}

/**
 * The canonical prefix code with given lengths: codewords in order of length, then of index, each the next
 * binary number, padded with zeros when the length grows.
 *
 *   c₁ = 0…0;  c₍ₖ₊₁₎ = (cₖ + 1) · 2^(l₍ₖ₊₁₎ − lₖ)
 *
 * Sender and receiver need only agree on the lengths.
 *
 * @param lengths - lengths of codewords in bits, whole numbers from 0 to 1048576; 0 for no codeword
 * @returns a new array of strings of "0" and "1", "" where the length is 0
 * @throws {RangeError} if there are no lengths, one is not a whole number in range, or their Kraft sum is
 *   above 1
 * @see Schwartz & Kallick, Generating a canonical prefix encoding, Comm. ACM 7 (1964) 166–169
 * @example canonicalCode([1, 2, 3, 3]) // ["0", "10", "110", "111"]
 * @example canonicalCode([2, 0, 1, 2]) // ["10", "", "0", "11"]
 */
export function canonicalCode(lengths: ArrayLike<number>): string[] {
  checkLengths(lengths);
  const spent = exactKraftSum(lengths);
  if (overspends(spent)) {
    const sum = rationalToNumber(spent);
    refuse(`lengths have Kraft sum ${sum > 1 ? sum : "a little above 1"}: no prefix code spends more than 1`);
  }
  const order = Array.from(lengths, (_, i) => i).filter((i) => lengths[i]! > 0);
  order.sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  const code = new Array<string>(lengths.length).fill("");
  let next = 0n;
  let width = 0;
  for (const i of order) {
    const length = lengths[i]!;
    next <<= BigInt(length - width);
    width = length;
    code[i] = next.toString(2).padStart(length, "0");
    next += 1n;
  }
  return code;
}

/** ⌈−log₂ p⌉ for p > 0, from powers of two, which are exact where a logarithm is not. */
function halvingsTo(p: number): number {
  let length = Math.round(-Math.log2(p));
  while (2 ** -length > p) length++;
  while (2 ** -(length - 1) <= p) length--;
  return length;
}

/** The Kraft sum over its common denominator, 2 to the longest length. */
function exactKraftSum(lengths: ArrayLike<number>): Rational {
  const counts = new Map<number, number>();
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i]!;
    if (length > 0) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  let numerator = 0n;
  let width = 0;
  for (const [length, count] of [...counts].sort(([a], [b]) => a - b)) {
    numerator = (numerator << BigInt(length - width)) + BigInt(count);
    width = length;
  }
  return { numerator, denominator: 1n << BigInt(width) };
}

function overspends({ numerator, denominator }: Rational): boolean {
  return numerator > denominator;
}
