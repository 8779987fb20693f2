import { readCharacters } from "./characters.ts";
import { longer, PairTable } from "./pairTable.ts";
import { decimal } from "./rational.ts";
import { finish, type Steps } from "./steps.ts";
import { sum } from "./sum.ts";
import type { SymbolModel } from "./symbolModel.ts";
import { checkPositive, refuse } from "./validate.ts";

/** Characters between two reports: some milliseconds of work. */
const STRIDE = 2 ** 15;

/**
 * Bits to which an ideal code brings a text, by a model that starts knowing nothing but the alphabet and
 * learns from every character it has coded. No model has to be sent along.
 *
 *   −Σᵢ log₂ p(xᵢ),  p(x) = (count of x after this context + α) / (count of the context + αK)
 *
 * The context is the last min(i, order) characters, K the number of distinct code points of the text, which
 * sender and receiver are taken to know. An empty text has 0 bits, and so has one of a single character
 * however often repeated.
 *
 * @param text - any text; a surrogate that stands alone counts as a character
 * @param order - length of a full context, a whole number ≥ 0
 * @param alpha - what every character is credited with beforehand, > 0: 1 is Laplace's rule, ½ Krichevsky and
 *   Trofimov's
 * @returns the total in bits, and the share of each character (0 for an empty text)
 * @throws {RangeError} if the order is not a whole number ≥ 0 or alpha is not positive and finite
 * @see Bell, Cleary, Witten, Text Compression (1990), ch. 3
 * @see Krichevsky & Trofimov, The performance of universal encoding, IEEE Trans. Inf. Theory 27 (1981) 199–207
 * @example adaptiveCodeLength("abab", 0, 1) // {"totalBits": 4.907, "bitsPerChar": 1.2267}
 */
export function adaptiveCodeLength(
  text: string,
  order: number,
  alpha: number,
): { totalBits: number; bitsPerChar: number } {
  const bits = finish(adaptiveSteps(text, order, alpha));
  const totalBits = sum(bits);
  return { totalBits, bitsPerChar: bits.length === 0 ? 0 : totalBits / bits.length };
}

/**
 * The same character by character, in short steps: the surprise of each under the model that has seen all
 * before it. A megabyte takes about a second.
 *
 *   −log₂ p(xᵢ | x₁ … xᵢ₋₁)
 *
 * @param text - any text; a surrogate that stands alone counts as a character
 * @param order - length of a full context, a whole number ≥ 0
 * @param alpha - what every character is credited with beforehand, > 0
 * @returns steps whose result holds one surprise in [0, ∞) for each code point, in bits
 * @throws {RangeError} at the first step, if the order is not a whole number ≥ 0 or alpha is not positive and
 *   finite
 * @see Bell, Cleary, Witten, Text Compression (1990), ch. 3
 * @example finish(adaptiveSteps("aab", 0, 1)) // {"0": 1, "1": 0.585, "2": 2}
 */
export function* adaptiveSteps(text: string, order: number, alpha: number): Steps<Float64Array> {
  checkLearner(order, alpha);
  const { alphabet, symbols } = readCharacters(text);
  const n = symbols.length;
  const passes = order + 1;
  // The number of every character's context, first of none, then of the last one, two, … characters.
  let contexts = new Int32Array(n);
  for (let length = 1; length <= order; length++) {
    const table = new PairTable();
    const extended = new Int32Array(n);
    for (let i = 1; i < n; i++) {
      if (i % STRIDE === 0) yield (length - 1 + i / n) / passes;
      // 0 is the context of the first character, so that a context cut short is like no full one.
      extended[i] = 1 + table.number(contexts[i - 1]!, symbols[i - 1]!);
    }
    contexts = extended;
  }
  // The same ratio for any scale; this one keeps both parts from overflowing.
  const [once, before] = alpha > 1 ? [1 / alpha, 1] : [1, alpha];
  const totals = new Int32Array(n + 1);
  const pairs = new PairTable();
  let counts = new Int32Array(1024);
  const bits = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (i % STRIDE === 0) yield (order + i / n) / passes;
    const context = contexts[i]!;
    const pair = pairs.number(context, symbols[i]!);
    if (pair === counts.length) counts = longer(counts);
    const ways = counts[pair]! * once + before;
    const all = totals[context]! * once + alphabet.length * before;
    bits[i] = all / ways < Infinity ? Math.log2(all / ways) : Math.log2(all) - Math.log2(ways);
    counts[pair]!++;
    totals[context]!++;
  }
  return bits;
}

/**
 * The model behind `adaptiveCodeLength` as one that `arithmeticEncode` can use, so that the ideal length
 * becomes actual bits.
 *
 *   p(x) = (count of x after this context + α) / (count of the context + αK), exactly
 *
 * @param alphabet - the characters that may come: a string or a list, repeats ignored
 * @param order - length of a full context, a whole number ≥ 0
 * @param alpha - what every character is credited with beforehand, > 0, read as the decimal it prints as
 * @returns a model to be given to `arithmeticEncode` and `arithmeticDecode`
 * @throws {RangeError} if the order is not a whole number ≥ 0 or alpha is not positive and finite
 * @see Witten, Neal, Cleary, Arithmetic coding for data compression, Comm. ACM 30 (1987) 520–540
 * @example arithmeticEncode("aaaaaaaaaaaaaaab", adaptiveModel("ab", 0, 1)).bits // "000011111"
 */
export function adaptiveModel(
  alphabet: Iterable<string>,
  order: number,
  alpha: number,
): Extract<SymbolModel<string>, (history: readonly string[]) => unknown> {
  checkLearner(order, alpha);
  const characters = [...new Set(alphabet)];
  const { digits, exponent } = decimal(alpha);
  const once = 10n ** BigInt(Math.max(0, -exponent));
  const before = digits * 10n ** BigInt(Math.max(0, exponent));
  const contextAt = (history: readonly string[], i: number) =>
    history.slice(Math.max(0, i - order), i).join(" ");
  // A coder shows the same, growing history again and again: only what is new is counted.
  let known: readonly string[] = [];
  let read = 0;
  const contexts = new Map<string, Map<string, bigint>>();
  return (history) => {
    if (history !== known || history.length < read) {
      known = history;
      read = 0;
      contexts.clear();
    }
    for (; read < history.length; read++) {
      const context = contextAt(history, read);
      const counts = contexts.get(context) ?? new Map<string, bigint>();
      counts.set(history[read]!, (counts.get(history[read]!) ?? 0n) + once);
      contexts.set(context, counts);
    }
    const counts = contexts.get(contextAt(history, history.length));
    return new Map(characters.map((character) => [character, (counts?.get(character) ?? 0n) + before]));
  };
}

function checkLearner(order: number, alpha: number): void {
  if (!(Number.isInteger(order) && order >= 0)) {
    refuse(`order is ${order}: it must be a whole number, at least 0`);
  }
  checkPositive(alpha, "alpha");
}
