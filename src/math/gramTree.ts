import { longer, PairTable } from "./pairTable.ts";

/** A node of the tree that stands for no context: of a text with characters that were never seen. */
export const NOWHERE = -1;

/**
 * How often every stretch of up to some length occurs in a text, as a tree: node 0 is the empty stretch, and
 * the child of a node for a symbol is its stretch with this symbol at the end.
 *
 * The children of a node are what came after its stretch, so a node is also a context with its successors.
 */
export class GramTree {
  /** Numbers parent and symbol; node n + 1 is pair n. */
  private readonly nodes = new PairTable(2 ** 14);
  private counts = new Int32Array(2 ** 14);
  private totals = new Int32Array(2 ** 14);
  private kinds = new Int32Array(2 ** 14);
  /** Children as lists: the first of a node, and the next after a node. */
  private firstChild = new Int32Array(2 ** 14);
  private nextChild = new Int32Array(2 ** 14);

  /** The node of a stretch and a symbol, or NOWHERE. */
  child(node: number, symbol: number): number {
    if (node === NOWHERE || symbol === NOWHERE) return NOWHERE;
    const found = this.nodes.find(node, symbol);
    return found === -1 ? NOWHERE : found + 1;
  }

  /** Counts a symbol after a stretch; returns the node of both. */
  add(node: number, symbol: number): number {
    const size = this.nodes.size;
    const child = this.nodes.number(node, symbol) + 1;
    if (this.nodes.size > size) {
      if (child >= this.counts.length) this.grow();
      this.nextChild[child] = this.firstChild[node]!;
      this.firstChild[node] = child;
      this.kinds[node]!++;
    }
    this.counts[child]!++;
    this.totals[node]!++;
    return child;
  }

  /** How often a stretch was counted. */
  count(node: number): number {
    return node === NOWHERE ? 0 : this.counts[node]!;
  }

  /** How often any symbol was counted after a stretch. */
  total(node: number): number {
    return node === NOWHERE ? 0 : this.totals[node]!;
  }

  /** How many different symbols were counted after a stretch. */
  distinct(node: number): number {
    return node === NOWHERE ? 0 : this.kinds[node]!;
  }

  /** Each symbol that came after a stretch, with how often. */
  forEachChild(node: number, visit: (symbol: number, count: number) => void): void {
    if (node === NOWHERE) return;
    for (let child = this.firstChild[node]!; child > 0; child = this.nextChild[child]!) {
      visit(this.nodes.secondOf(child - 1), this.counts[child]!);
    }
  }

  private grow(): void {
    this.counts = longer(this.counts);
    this.totals = longer(this.totals);
    this.kinds = longer(this.kinds);
    this.firstChild = longer(this.firstChild);
    this.nextChild = longer(this.nextChild);
  }
}
