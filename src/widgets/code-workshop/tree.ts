import type { HuffmanMerge } from "../../math/index.ts";

/** A place in the tree: below a codeword's bits lies its share of the budget. */
export interface Place {
  /** Where its share of the budget begins; it is 2 to the minus depth wide. */
  readonly start: number;
  readonly depth: number;
}

export interface Leaf extends Place {
  readonly index: number;
  /** Beyond the budget: there is no room for it in the tree. */
  readonly over: boolean;
}

/** From a node up to the one it hangs on. */
export interface Branch {
  readonly from: Place;
  readonly to: Place;
  readonly digit: 0 | 1;
}

export interface Tree {
  readonly leaves: readonly Leaf[];
  readonly branches: readonly Branch[];
  /** While it grows: what hangs on nothing yet, and its weight. */
  readonly heads: readonly (Place & { readonly weight: number })[];
}

export const width = ({ depth }: Place): number => 2 ** -depth;

export const middle = (place: Place): number => place.start + width(place) / 2;

/** The way down to a place of at most some fifty levels: 0 for left, 1 for right. */
export const wordAt = ({ start, depth }: Place): string =>
  (start * 2 ** depth).toString(2).padStart(depth, "0");

/** The tree of the canonical code: shortest words first, of equal ones the earlier letter. */
export function treeOf(lengths: readonly number[]): Tree {
  const order = lengths.flatMap((length, i) => (length > 0 ? [i] : []));
  order.sort((a, b) => lengths[a]! - lengths[b]! || a - b);
  let start = 0;
  const leaves = order.map((index): Leaf => {
    const depth = lengths[index]!;
    const leaf = { index, start, depth, over: start >= 1 };
    start += 2 ** -depth;
    return leaf;
  });
  return { leaves, branches: branchesTo(leaves.filter(({ over }) => !over)), heads: [] };
}

/** Every branch on the way from the root to the leaves, once. */
function branchesTo(leaves: readonly Leaf[]): Branch[] {
  const branches = new Map<string, Branch>();
  for (const leaf of leaves) {
    for (let depth = leaf.depth; depth > 0; depth--) {
      const place = Math.floor(leaf.start * 2 ** depth);
      const key = `${depth}:${place}`;
      if (branches.has(key)) break;
      branches.set(key, branch(place * 2 ** -depth, depth, place % 2 === 0 ? 0 : 1));
    }
  }
  return [...branches.values()];
}

const branch = (start: number, depth: number, digit: 0 | 1): Branch => ({
  from: { start, depth },
  to: { start: start - digit * 2 ** -depth, depth: depth - 1 },
  digit,
});

/** Huffman's tree after some of its steps, every node already where it will be in the end. */
export function growing(merges: readonly HuffmanMerge[], weights: readonly number[], steps: number): Tree {
  const places = new Map<number, Place>();
  const root = merges[merges.length - 1]!.node;
  places.set(root, { start: 0, depth: 0 });
  const order = canonicalOrder(merges, weights.length);
  const branches: Branch[] = [];
  for (let step = merges.length - 1; step >= 0; step--) {
    const { node, parts } = merges[step]!;
    const { start, depth } = places.get(node)!;
    [...parts].sort(order).forEach((part, digit) => {
      const made = branch(start + digit * 2 ** -(depth + 1), depth + 1, digit === 0 ? 0 : 1);
      places.set(part, made.from);
      if (step < steps) branches.push(made);
    });
  }
  const leaves = [...places].flatMap(([index, place]) =>
    index < weights.length ? [{ index, ...place, over: false }] : [],
  );
  const merged = new Set(merges.slice(0, steps).flatMap(({ parts }) => parts));
  // What can be joined next: letters that are still alone, then what was joined, the newest last.
  const alone = leaves.map(({ index }) => ({ node: index, weight: weights[index]! }));
  const heads = [...alone, ...merges.slice(0, steps)]
    .filter(({ node }) => !merged.has(node))
    .map(({ node, weight }) => ({ ...places.get(node)!, weight }));
  return { leaves: leaves.sort((a, b) => a.start - b.start), branches, heads };
}

/** Shallow parts left, as in the canonical code, of equal ones that with the earlier letter. */
function canonicalOrder(merges: readonly HuffmanMerge[], count: number): (a: number, b: number) => number {
  const height: number[] = new Array<number>(count).fill(0);
  const first: number[] = Array.from({ length: count }, (_, i) => i);
  for (const { node, parts } of merges) {
    height[node] = 1 + Math.max(...parts.map((part) => height[part]!));
    first[node] = Math.min(...parts.map((part) => first[part]!));
  }
  return (a, b) => height[a]! - height[b]! || first[a]! - first[b]!;
}
