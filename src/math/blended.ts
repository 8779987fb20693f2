import { readCharacters } from "./characters.ts";
import { longer, PairTable } from "./pairTable.ts";
import type { Steps } from "./steps.ts";
import { refuse } from "./validate.ts";

/** Characters between two reports: some milliseconds of work. */
const STRIDE = 2 ** 15;

/**
 * The surprise of every character of a text under a model that learns as it goes and, where a long context has
 * seen little, leans on shorter ones: Witten and Bell's blend, without a model to be sent along.
 *
 *   pₖ(x) = (count of x after the last k characters + T · pₖ₋₁(x)) / (count of those k + T),  p₋₁ = 1/K
 *
 * T is how many different characters have followed the context so far; one that was never seen passes on what
 * the shorter ones say. K is the number of distinct code points of the text, known beforehand.
 *
 * @param text - any text; a surrogate that stands alone counts as a character
 * @param order - length of the longest context, a whole number ≥ 0
 * @returns steps whose result holds one surprise in [0, ∞) for each code point, in bits
 * @throws {RangeError} at the first step, if the order is not a whole number ≥ 0
 * @see Witten & Bell, The zero-frequency problem, IEEE Trans. Inf. Theory 37 (1991) 1085–1094
 * @see Bell, Cleary, Witten, Text Compression (1990), ch. 6
 * @example finish(blendedSteps("aab", 0)) // {"0": 1, "1": 0.415, "2": 2.585}
 */
export function* blendedSteps(text: string, order: number): Steps<Float64Array> {
  if (!(Number.isInteger(order) && order >= 0)) {
    refuse(`order is ${order}: it must be a whole number, at least 0`);
  }
  const { alphabet, symbols } = readCharacters(text);
  const n = symbols.length;
  const p = new Float64Array(n).fill(1 / alphabet.length);
  // The number of every character's context, first of none, then of the last one, two, … characters.
  const contexts = new Int32Array(n);
  for (let length = 0; length <= order; length++) {
    if (length > 0) {
      const table = new PairTable();
      // 0 is the context of the first character, so that a context cut short is like no full one.
      let before = 0;
      for (let i = 1; i < n; i++) {
        const extended = 1 + table.number(before, symbols[i - 1]!);
        before = contexts[i]!;
        contexts[i] = extended;
      }
    }
    const pairs = new PairTable();
    let counts = new Int32Array(1024);
    const totals = new Int32Array(n + 1);
    const kinds = new Int32Array(n + 1);
    for (let i = 0; i < n; i++) {
      if (i % STRIDE === 0) yield (length + i / n) / (order + 1);
      const context = contexts[i]!;
      const pair = pairs.number(context, symbols[i]!);
      if (pair === counts.length) counts = longer(counts);
      const count = counts[pair]!;
      const [total, kind] = [totals[context]!, kinds[context]!];
      if (total > 0) p[i] = (count + kind * p[i]!) / (total + kind);
      counts[pair] = count + 1;
      totals[context] = total + 1;
      if (count === 0) kinds[context] = kind + 1;
    }
  }
  return p.map((x) => 0 - Math.log2(x));
}
