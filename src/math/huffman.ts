import { checkCounts } from "./validate.ts";

/** One step of Huffman's construction: two nodes become the children of a new one. */
export interface HuffmanMerge {
  /** Number of the new node: n for the first merge of n weights, n + 1 for the second, … */
  readonly node: number;
  /** The lighter part and the heavier one: below n the index of a weight, else the node of an earlier merge. */
  readonly parts: readonly [number, number];
  /** The weight of both together. */
  readonly weight: number;
}

/**
 * Huffman's construction, step by step: the two lightest nodes are merged until one is left.
 *
 *   w(new node) = w(lightest) + w(second lightest)
 *
 * Weights of 0 take no part. Of equal weights the one later in the list is merged first, and a single
 * outcome before a merged node, which keeps the longest codeword as short as an optimal code can have it.
 *
 * @param weights - probabilities or counts, length n, ≥ 0, at least one positive
 * @returns the merges in order, one fewer than there are positive weights
 * @throws {RangeError} if weights are empty, negative, not finite or all 0, or their sum overflows
 * @see Huffman, A method for the construction of minimum-redundancy codes, Proc. IRE 40 (1952) 1098–1101
 * @see Schwartz, An optimum encoding with minimum longest code, Information and Control 7 (1964) 37–44
 * @example huffmanMerges([2, 1, 1])[0] // {"node": 3, "parts": [2, 1], "weight": 2}
 * @example huffmanMerges([4, 3, 2, 1]).map((merge) => merge.weight) // [3, 6, 10]
 */
export function huffmanMerges(weights: ArrayLike<number>): HuffmanMerge[] {
  checkCounts(weights, "weights");
  const leaves: number[] = [];
  for (let i = weights.length - 1; i >= 0; i--) if (weights[i]! > 0) leaves.push(i);
  leaves.sort((a, b) => weights[a]! - weights[b]!);
  const merges: HuffmanMerge[] = [];
  let nextLeaf = 0;
  let nextMerge = 0;
  // Merges come out in order of weight, so the lightest node heads one of two queues.
  const take = (): [node: number, weight: number] => {
    const leaf = leaves[nextLeaf];
    const merge = merges[nextMerge];
    if (leaf !== undefined && !(merge && merge.weight < weights[leaf]!)) {
      nextLeaf++;
      return [leaf, weights[leaf]!];
    }
    nextMerge++;
    return [merge!.node, merge!.weight];
  };
  while (merges.length < leaves.length - 1) {
    const [a, weightA] = take();
    const [b, weightB] = take();
    merges.push({ node: weights.length + merges.length, parts: [a, b], weight: weightA + weightB });
  }
  return merges;
}

/**
 * Lengths of the codewords of a Huffman code: whole numbers of bits with the smallest average there is.
 *
 *   lᵢ = depth of outcome i in Huffman's tree;  H(w) ≤ Σᵢ wᵢlᵢ / Σᵢ wᵢ < H(w) + 1
 *
 * Outcomes of weight 0 get length 0 and no codeword. A single outcome is known without a message: its
 * length is 0 as well. Ties are broken as `huffmanMerges` says; the average is the same however they are.
 *
 * @param weights - probabilities or counts, length n, ≥ 0, at least one positive
 * @returns a new array, length n, of whole numbers in [0, n − 1], in bits
 * @throws {RangeError} if weights are empty, negative, not finite or all 0, or their sum overflows
 * @see Huffman, A method for the construction of minimum-redundancy codes, Proc. IRE 40 (1952) 1098–1101
 * @see Cover & Thomas, Elements of Information Theory, 2nd ed., §5.6–5.8
 * @example huffmanLengths([0.5, 0.25, 0.125, 0.125]) // [1, 2, 3, 3]
 * @example huffmanLengths([0.4, 0.3, 0.2, 0.1]) // [1, 2, 3, 3]
 * @example huffmanLengths([0.9, 0, 0.1]) // [1, 0, 1]
 */
export function huffmanLengths(weights: ArrayLike<number>): number[] {
  const merges = huffmanMerges(weights);
  const depths = new Array<number>(weights.length + merges.length).fill(0);
  for (const { node, parts } of merges.reverse()) {
    for (const part of parts) depths[part] = depths[node]! + 1;
  }
  return depths.slice(0, weights.length);
}
