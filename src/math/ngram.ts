import { readCharacters } from "./characters.ts";
import { GramTree } from "./gramTree.ts";
import { NgramModel, type Smoothing } from "./ngramModel.ts";
import { finish, type Steps } from "./steps.ts";
import { checkPositive, refuse } from "./validate.ts";

/** How a model is to deal with what its training text does not show, and what it is to expect at all. */
export interface NgramOptions {
  /** "witten-bell" if not said. */
  readonly smoothing?: Smoothing;
  /** What "add-k" credits every character with, > 0; 1 if not said. */
  readonly k?: number;
  /** The characters that can come, repeats ignored: those of the text if not said. */
  readonly alphabet?: Iterable<string>;
}

/** Characters between two reports: some milliseconds of work. */
const STRIDE = 2 ** 12;

/**
 * A model of text by characters, trained by counting what follows each of its contexts: the last `order`
 * characters, fewer where there are fewer.
 *
 *   none:         p(c|h) = N(hc) / N(h);  0 after a context that was never seen
 *   add-k:        p(c|h) = (N(hc) + k) / (N(h) + kK)
 *   Witten–Bell:  p(c|h) = (N(hc) + T(h) p(c|h′)) / (N(h) + T(h)), h′ being h without its first character and
 *                 the last resort 1/K;  after a context that was never seen, p(c|h′)
 *
 * N counts occurrences, T(h) the different characters seen after h, K is the size of the alphabet. A character
 * outside the alphabet has probability 0, and as part of a context makes it one that was never seen.
 *
 * @param text - training text; a surrogate that stands alone counts as a character
 * @param order - how many characters the model looks back, a whole number ≥ 0
 * @param options - `smoothing`: "witten-bell" (default), "add-k" or "none"; `k`, default 1; `alphabet`, by
 *   default the characters of the text in order of code point
 * @returns the model: `probability(context, char)`, `distribution(context)`, `bitsPerCharacter(text, context)`,
 *   `surprisals(text, context)`, `evidence(context, char)`, `contexts(length)`, `predict` for `arithmeticEncode`;
 *   `surprisalsByOrder` and `distributionsByLength` answer for all shorter orders at once, `smoothed` reads the
 *   same counts another way
 * @throws {RangeError} if the order is not a whole number ≥ 0, the smoothing is none of the three, k is not
 *   positive and finite, the text is empty and no alphabet is given, the alphabet is empty or holds what is no
 *   single character, or the text holds a character that is not in it
 * @see Witten & Bell, The zero-frequency problem, IEEE Trans. Inf. Theory 37 (1991) 1085–1094, method C
 * @see Jurafsky & Martin, Speech and Language Processing, 3rd ed. draft, ch. 3
 * @example trainNgram("abracadabra", 1, { smoothing: "none" }).probability("a", "b") // 0.5
 * @example trainNgram("abracadabra", 1).probability("a", "b") // 0.3661
 * @example trainNgram("abracadabra", 2).bitsPerCharacter("abra", "cad") // 0.2589
 */
export function trainNgram(text: string, order: number, options: NgramOptions = {}): NgramModel {
  return finish(ngramSteps(text, order, options));
}

/**
 * The same training in short steps, for a worker.
 *
 *   as `trainNgram`
 *
 * @param text - training text
 * @param order - how many characters the model looks back, a whole number ≥ 0
 * @param options - as for `trainNgram`
 * @returns steps whose result is the model
 * @throws {RangeError} at the first step, as `trainNgram`
 * @see Witten & Bell, The zero-frequency problem, IEEE Trans. Inf. Theory 37 (1991) 1085–1094, method C
 * @example finish(ngramSteps("abracadabra", 1)).contexts() // 5
 */
export function* ngramSteps(text: string, order: number, options: NgramOptions = {}): Steps<NgramModel> {
  const { smoothing = "witten-bell", k = 1 } = options;
  if (!(Number.isInteger(order) && order >= 0)) {
    refuse(`order is ${order}: it must be a whole number, at least 0`);
  }
  if (smoothing !== "none" && smoothing !== "add-k" && smoothing !== "witten-bell") {
    refuse(`smoothing is ${smoothing}: it must be "none", "add-k" or "witten-bell"`);
  }
  checkPositive(k, "k");
  const { alphabet, symbols } = read(text, options.alphabet);
  const tree = new GramTree();
  const contexts = new Array<number>(order + 1).fill(0);
  // The nodes of the last 0, 1, 2, … characters.
  let nodes = [0];
  for (let i = 0; i < symbols.length; i++) {
    if (i % STRIDE === 0) yield i / symbols.length;
    const next = [0];
    for (let length = 0; length < nodes.length; length++) {
      const node = nodes[length]!;
      if (tree.total(node) === 0) contexts[length]!++;
      next.push(tree.add(node, symbols[i]!));
    }
    if (next.length > order + 1) next.pop();
    nodes = next;
  }
  return new NgramModel(tree, contexts, alphabet, smoothing, k);
}

/** A text as places in an alphabet: its own, or one that was given. */
function read(text: string, given?: Iterable<string>): ReturnType<typeof readCharacters> {
  const own = readCharacters(text);
  if (given === undefined) {
    if (text === "") refuse("text is empty: it has no characters to make an alphabet of");
    return own;
  }
  const alphabet = [...new Set(given)];
  if (alphabet.length === 0) refuse("alphabet is empty");
  alphabet.forEach((char, i) => {
    if ([...char].length !== 1) {
      refuse(`alphabet[${i}] is ${JSON.stringify(char)}: it must be a single character`);
    }
  });
  const places = own.alphabet.map((char) => alphabet.indexOf(char));
  const symbols = own.symbols.map((symbol, i) => {
    const place = places[symbol]!;
    if (place < 0) refuse(`text[${i}] is ${JSON.stringify(own.alphabet[symbol])}: it is not in the alphabet`);
    return place;
  });
  return { alphabet, symbols };
}
