import { type GramTree, NOWHERE } from "./gramTree.ts";
import { sum } from "./sum.ts";
import { refuse } from "./validate.ts";

/** What a model does with what its training text did not show. */
export type Smoothing = "none" | "add-k" | "witten-bell";

/** What a model knows of one character after the last so many of a context. */
export interface Evidence {
  /** The end of the context that is looked at: "" first, then one character, two, … */
  readonly context: string;
  /** How often the character came after it. */
  readonly count: number;
  /** How often any character did. */
  readonly total: number;
  /** How many different characters did. */
  readonly distinct: number;
  /** The character's probability in a model that looks back no further. */
  readonly probability: number;
}

/** A model of text by characters: how likely each is after the last few before it. See `trainNgram`. */
export class NgramModel {
  /** The characters it can expect; among them it shares out probability 1. */
  readonly alphabet: readonly string[];
  readonly order: number;
  readonly smoothing: Smoothing;
  /** What add-k smoothing credits every character with. */
  readonly k: number;
  private readonly places: ReadonlyMap<string, number>;
  private readonly tree: GramTree;
  private readonly contextCounts: readonly number[];

  constructor(
    tree: GramTree,
    contextCounts: readonly number[],
    alphabet: readonly string[],
    smoothing: Smoothing,
    k: number,
  ) {
    this.tree = tree;
    this.contextCounts = contextCounts;
    this.order = contextCounts.length - 1;
    this.alphabet = alphabet;
    this.smoothing = smoothing;
    this.k = k;
    this.places = new Map(alphabet.map((char, i) => [char, i]));
  }

  /** How many different contexts of a length were seen with a successor; by default of the full length. */
  contexts(length: number = this.order): number {
    return (
      this.contextCounts[length] ?? refuse(`length is ${length}: contexts have 0 to ${this.order} characters`)
    );
  }

  /** The probability of a character after a context, in [0, 1]: 0 for one that is not in the alphabet. */
  probability(context: string, char: string): number {
    return this.evidence(context, char).at(-1)!.probability;
  }

  /** The same counts, read with another smoothing. */
  smoothed(smoothing: Smoothing, k: number = this.k): NgramModel {
    return new NgramModel(this.tree, this.contextCounts, this.alphabet, smoothing, k);
  }

  /** The probabilities of all characters of the alphabet after a context, in its order. */
  distribution(context: string): number[] {
    return this.distributionsByLength(context).at(-1)!;
  }

  /** The same after the last 0, 1, 2, … characters of the context: what models that look back less expect. */
  distributionsByLength(context: string): number[][] {
    const k = this.alphabet.length;
    let p = new Array<number>(k).fill(1 / k);
    return this.nodesAfter(context).map((node) => {
      const counts = new Array<number>(k).fill(0);
      this.tree.forEachChild(node, (symbol, count) => {
        counts[symbol] = count;
      });
      p = p.map((shorter, i) => this.blend(node, counts[i]!, shorter));
      return p;
    });
  }

  /**
   * The same for a list of characters, in the form arithmetic coding takes: `arithmeticEncode(text,
   * model.predict)`. Not for a model without smoothing, which knows nothing after an unseen context.
   */
  readonly predict = (history: readonly string[]): ReadonlyMap<string, number> => {
    const end = history.slice(Math.max(0, history.length - this.order)).join("");
    return new Map(this.distribution(end).map((p, i) => [this.alphabet[i]!, p]));
  };

  /** What stands behind a probability, from no context at all to the longest. */
  evidence(context: string, char: string): Evidence[] {
    const characters = lastCharacters(context, this.order);
    if ([...char].length !== 1) refuse(`char is ${JSON.stringify(char)}: it must be a single character`);
    const symbol = this.places.get(char) ?? NOWHERE;
    let probability = symbol === NOWHERE ? 0 : 1 / this.alphabet.length;
    return this.nodesAfter(context).map((node, length) => {
      const count = this.tree.count(this.tree.child(node, symbol));
      if (symbol !== NOWHERE) probability = this.blend(node, count, probability);
      return {
        context: characters.slice(characters.length - length).join(""),
        count,
        total: this.tree.total(node),
        distinct: this.tree.distinct(node),
        probability,
      };
    });
  }

  /** The surprise of every character of a text that follows a context, in bits; ∞ where one was impossible. */
  surprisals(text: string, context = ""): Float64Array {
    return this.surprisalsByOrder(text, context).at(-1)!;
  }

  /** The same for every order from 0 to the model's own: what models that look back less, of the same counts, say. */
  surprisalsByOrder(text: string, context = ""): Float64Array[] {
    const characters = [...text];
    const bits = this.contextCounts.map(() => new Float64Array(characters.length));
    const uniform = 1 / this.alphabet.length;
    let nodes = this.nodesAfter(context);
    characters.forEach((char, i) => {
      const symbol = this.places.get(char) ?? NOWHERE;
      const children = nodes.map((node) => this.tree.child(node, symbol));
      let p = symbol === NOWHERE ? 0 : uniform;
      for (let order = 0; order <= this.order; order++) {
        // Near the start there is less to look back at than the order allows.
        if (order < nodes.length && symbol !== NOWHERE) {
          p = this.blend(nodes[order]!, this.tree.count(children[order]!), p);
        }
        bits[order]![i] = 0 - Math.log2(p);
      }
      nodes = [0, ...children.slice(0, this.order)];
    });
    return bits;
  }

  /**
   * Bits per character: the mean surprise of a text that follows a context, which is ∞ if any character was
   * impossible. Two to this power is the perplexity per character.
   *
   * @throws {RangeError} if the text is empty
   */
  bitsPerCharacter(text: string, context = ""): number {
    if (text === "") refuse("text is empty");
    const bits = this.surprisals(text, context);
    return sum(bits) / bits.length;
  }

  /** A probability from a count after a node and the probability after a shorter context. */
  private blend(node: number, count: number, shorter: number): number {
    const total = this.tree.total(node);
    if (this.smoothing === "none") return total === 0 ? 0 : count / total;
    if (this.smoothing === "add-k") return addK(count, total, this.k, this.alphabet.length);
    if (total === 0) return shorter;
    const distinct = this.tree.distinct(node);
    return (count + distinct * shorter) / (total + distinct);
  }

  /** The nodes of the last 0, 1, 2, … characters of a context, as far as the model looks back. */
  private nodesAfter(context: string): number[] {
    let nodes = [0];
    for (const char of lastCharacters(context, this.order)) {
      const symbol = this.places.get(char) ?? NOWHERE;
      nodes = [0, ...nodes.map((node) => this.tree.child(node, symbol))];
    }
    return nodes;
  }
}

/** (count + k) / (total + kK), for any size of k. */
function addK(count: number, total: number, k: number, characters: number): number {
  return k > 1 ? (count / k + 1) / (total / k + characters) : (count + k) / (total + k * characters);
}

/** The last so many code points of a text, without reading more of it than that. */
function lastCharacters(text: string, count: number): string[] {
  if (count === 0) return [];
  // One unit more than `count` pairs of surrogates have, in case the first is half of one.
  return [...text.slice(-2 * count - 1)].slice(-count);
}
