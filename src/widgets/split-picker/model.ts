import type { State } from "../../figure/params.ts";
import { entropyFromCounts, gainRatio, informationGain, type Unit } from "../../math/index.ts";
import { FEATURES, NUMBER } from "./days.ts";
import type { params as schema } from "./params.ts";
import { childrenOf, divides, grow, leavesOf, type Node } from "./tree.ts";

export type Measure = State<typeof schema>["by"];

/** A question that could be asked now. */
export interface Candidate {
  readonly feature: number;
  readonly children: readonly Node[];
  /** Whether its answer would tell any of the days apart. */
  readonly divides: boolean;
  /** What the answer saves, in the figure's unit; what it leaves; what there is to say which branch. */
  readonly gain: number;
  readonly left: number;
  readonly split: number;
  /** By how much Gini's impurity falls. */
  readonly gini: number;
  readonly ratio: number;
  /** That of the three by which questions are ranked. */
  readonly worth: number;
}

export interface Model {
  readonly unit: Unit;
  readonly by: Measure;
  readonly numbered: boolean;
  readonly nodes: readonly Node[];
  readonly asked: readonly number[];
  /** The days in question; `undefined` when no question is left. */
  readonly node: Node | undefined;
  /** In the order of the features. */
  readonly candidates: readonly Candidate[];
  /** The one the reader looks at, and the best; of equals the first. */
  readonly picked: Candidate | undefined;
  readonly best: Candidate | undefined;
  /** Those as good as the best, itself among them. */
  readonly ties: readonly Candidate[];
  /** What was to find out at the root, and what the tree still leaves, day for day. */
  readonly root: number;
  readonly left: number;
}

/** The tree so far, and what each question would be worth next. Entropies are in `unit`, Gini's impurity has none. */
export function model({ feature, by, numbered, asked }: State<typeof schema>, unit: Unit): Model {
  const tree = grow((_, i) => asked[i], numbered);
  const node = tree.next === undefined ? undefined : tree.nodes[tree.next];
  const candidates = node ? rank(node, tree.next!, by, numbered, unit) : [];
  const wanted = FEATURES.findIndex(({ key }) => key === feature);
  const best = bestOf(candidates);
  const total = tree.nodes[0]!;
  return {
    unit,
    by,
    numbered,
    nodes: tree.nodes,
    asked: tree.asked,
    node,
    candidates,
    picked: candidates[wanted] ?? candidates[0],
    best,
    ties: best ? candidates.filter(({ worth }) => isClose(worth, best.worth)) : [],
    root: entropyFromCounts(total.counts, unit),
    left: leavesOf(tree.nodes).reduce(
      (sum, leaf) => sum + (leaf.days.length / total.days.length) * entropyFromCounts(leaf.counts, unit),
      0,
    ),
  };
}

/** What every question is worth at a node. */
function rank(node: Node, index: number, by: Measure, numbered: boolean, unit: Unit): Candidate[] {
  const features = numbered ? FEATURES : FEATURES.slice(0, NUMBER);
  return features.map((_, feature) => {
    const children = childrenOf(node, index, feature);
    const counts = children.map((child) => child.counts);
    const gain = informationGain(node.counts, counts, unit);
    const gini =
      impurity(node) -
      children.reduce((sum, child) => sum + (child.days.length / node.days.length) * impurity(child), 0);
    const ratio = gainRatio(node.counts, counts);
    return {
      feature,
      children,
      divides: divides(node.days, feature),
      gain,
      left: Math.max(entropyFromCounts(node.counts, unit) - gain, 0),
      split: entropyFromCounts(
        children.map(({ days }) => days.length),
        unit,
      ),
      gini: Math.max(gini, 0),
      ratio,
      worth: { gain, gini: Math.max(gini, 0), ratio }[by],
    };
  });
}

/** Of equals the first. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, next) => (best && (best.worth > next.worth || isClose(best.worth, next.worth)) ? best : next),
    undefined,
  );
}

/** Sums in another order may differ in the last digits. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) < 1e-12;

/** Gini's: how often two days drawn with replacement differ. */
export function impurity({ counts: [no, yes] }: Pick<Node, "counts">): number {
  const all = no + yes;
  return all === 0 ? 0 : (2 * no * yes) / (all * all);
}

/** The disorder of some days by entropy or by Gini's impurity, whichever they are ranked by; 0 of none. */
export const disorder = (node: Node, by: Measure, unit: Unit): number =>
  by === "gini" ? impurity(node) : node.days.length === 0 ? 0 : entropyFromCounts(node.counts, unit);

/** The questions with one more asked, and for the node that is next the first feature that tells its days apart. */
export function asking(asked: readonly number[], feature: number, numbered: boolean) {
  const more = [...asked, feature];
  const { nodes, next } = grow((_, i) => more[i], numbered);
  const days = next === undefined ? [] : nodes[next]!.days;
  const { key } = FEATURES.find((_, i) => divides(days, i)) ?? FEATURES[0]!;
  return { asked: more, feature: key };
}

/** The questions a learner asks that takes the best every time, of equals the first. */
export function greedy(by: Measure, numbered: boolean): readonly number[] {
  const best = (node: Node) => bestOf(rank(node, 0, by, numbered, "bits"))?.feature;
  return grow(best, numbered).asked;
}
