import { DAYS, FEATURES, NUMBER, PLAYED } from "./days.ts";

/** Some of the days, and what is asked of them. */
export interface Node {
  readonly days: readonly number[];
  /** Days without play and with. */
  readonly counts: readonly [number, number];
  /** The answer that led here; "" at the root. */
  readonly answer: string;
  readonly parent: number;
  readonly depth: number;
  /** Where it starts when the days of a level lie side by side. */
  readonly start: number;
  /** The feature asked about, and its first child; children follow one another. */
  asked?: number;
  first?: number;
}

/** Whether both kinds of day are among them. */
export const isMixed = ({ counts: [no, yes] }: Pick<Node, "counts">): boolean => no > 0 && yes > 0;

/** The ends of a tree that hold days, side by side. */
export const leavesOf = (nodes: readonly Node[]): Node[] =>
  nodes.filter(({ asked, days }) => asked === undefined && days.length > 0).sort((a, b) => a.start - b.start);

/** Days without play, and with. */
function countsOf(days: readonly number[]): [number, number] {
  const yes = days.filter((day) => PLAYED[day]).length;
  return [days.length - yes, yes];
}

/** The days apart by their answers, in the order of the answers; an answer no day gives has none. */
export const partsOf = (days: readonly number[], feature: number): number[][] =>
  FEATURES[feature]!.values.map((_, value) => days.filter((day) => DAYS[day]![feature] === value));

/** Whether an answer would tell any of these days apart. */
export const divides = (days: readonly number[], feature: number): boolean =>
  days.some((day) => DAYS[day]![feature] !== DAYS[days[0]!]![feature]);

/**
 * The tree of the questions asked, level by level: each is asked of the next node that holds both kinds of day.
 * From the first question on that cannot be asked, or tells nothing apart, the rest is left out.
 *
 * @param choose - the feature to ask about, `undefined` to stop
 */
export function grow(
  choose: (node: Node, index: number) => number | undefined,
  numbered: boolean,
): {
  readonly nodes: readonly Node[];
  /** The node whose turn it is; `undefined` when no days are left mixed. */
  readonly next: number | undefined;
  readonly asked: readonly number[];
} {
  const all = DAYS.map((_, day) => day);
  const nodes: Node[] = [{ days: all, counts: countsOf(all), answer: "", parent: -1, depth: 0, start: 0 }];
  const asked: number[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    if (!isMixed(node)) continue;
    const feature = choose(node, asked.length);
    if (feature === undefined || (feature === NUMBER && !numbered) || !divides(node.days, feature)) {
      return { nodes, next: i, asked };
    }
    node.asked = feature;
    node.first = nodes.length;
    asked.push(feature);
    nodes.push(...childrenOf(node, i, feature));
  }
  return { nodes, next: undefined, asked };
}

/** What becomes of a node's days when a feature is asked about. */
export function childrenOf(node: Node, parent: number, feature: number): Node[] {
  let start = node.start;
  return partsOf(node.days, feature).map((days, value) => {
    const child = {
      days,
      counts: countsOf(days),
      answer: FEATURES[feature]!.values[value]!,
      parent,
      depth: node.depth + 1,
      start,
    };
    start += days.length;
    return child;
  });
}
