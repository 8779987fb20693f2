import type { State } from "../../figure/params.ts";
import { crossEntropy, entropy, klDivergence, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { type Draws, drawn } from "./draws.ts";
import type { params } from "./params.ts";

/** What clipping puts in the place of a belief of 0. */
const FLOOR = 1e-10;

/** What the bill and its receipt are drawn over. It never changes; what is dearer is torn off at its end. */
export const DEAREST = { bits: 4.2, nats: 4.2 * Math.LN2 } as const;

/** The waste the reader is asked for, and how near counts, in bits. */
const HALF = 0.5;
const NEAR = 0.01;
/** Below this the waste shown is 0.000. */
const NOTHING = 0.0005;

/** A line of the receipt. */
export interface Line {
  /** A letter, A to F. */
  readonly key: string;
  readonly p: number;
  readonly q: number;
  /** How often it happens: its share of the list that is true. */
  readonly often: number;
  /** Its share of the list that is believed. */
  readonly believed: number;
  /** What it costs when it happens: −log of `believed`, ∞ where that is 0 and not clipped. */
  readonly price: number;
  /** What it would cost by the truth's own list: −log of `often`. */
  readonly ownPrice: number;
  /** often × price; nothing where it never happens. */
  readonly amount: number;
  /** What the amount has over the one by the truth's own list; negative where the belief's price is the lower. */
  readonly extra: number;
  /** Whether clipping set the price. */
  readonly fake: boolean;
}

export interface Bill {
  /** Entropy of the truth. */
  readonly unavoidable: number;
  /** What the belief adds. */
  readonly wasted: number;
  /** Cross-entropy: the two together. */
  readonly total: number;
  /** Whether clipping made it. */
  readonly fake: boolean;
  /** The bill without clipping. */
  readonly honest: number;
}

export interface Model {
  readonly unit: Unit;
  readonly swapped: boolean;
  readonly clip: boolean;
  readonly lines: readonly Line[];
  readonly bill: Bill;
  /** The bill with the roles the other way round. */
  readonly other: Bill;
  /** The waste asked for, in `unit`. */
  readonly half: number;
  /** Which of the two jobs are done. */
  readonly done: { readonly half: boolean; readonly nothing: boolean };
  readonly draws: Draws;
}

const BITS = { bits: 1, nats: Math.LN2 } as const;

/** Both lists with as many outcomes as the longer: what a list does not name it gives no chance. */
function aligned({ p, q }: Pick<State<typeof params>, "p" | "q">): [readonly number[], readonly number[]] {
  const missing = (list: readonly number[], other: readonly number[]) =>
    list.length < other.length ? [...list, ...other.slice(list.length).fill(0)] : list;
  return [missing(p, q), missing(q, p)];
}

function receipt(
  p: readonly number[],
  q: readonly number[],
  { swapped, clip }: State<typeof params>,
  unit: Unit,
): Line[] {
  const [truth, belief] = swapped ? [q, p] : [p, q];
  return p.map((pi, i) => {
    const [often, believed] = [truth[i], belief[i]];
    const fake = clip && believed < FLOOR;
    const price = surprisal(fake ? FLOOR : believed, unit);
    const ownPrice = surprisal(often, unit);
    return {
      key: String.fromCharCode(65 + i),
      p: pi,
      q: q[i],
      often,
      believed,
      price,
      ownPrice,
      amount: often === 0 ? 0 : often * price,
      extra: often === 0 ? 0 : often * (price - ownPrice),
      fake,
    };
  });
}

function settle(truth: readonly number[], belief: readonly number[], clip: boolean, unit: Unit): Bill {
  const unavoidable = entropy(truth, unit);
  const honest = crossEntropy(truth, belief, unit);
  const fake = clip && truth.some((often, i) => often > 0 && belief[i] < FLOOR);
  if (!fake) return { unavoidable, wasted: klDivergence(truth, belief, unit), total: honest, fake, honest };
  const amounts = truth.map((often, i) => often && often * surprisal(Math.max(belief[i], FLOOR), unit));
  const total = amounts.reduce((sum, amount) => sum + amount);
  // Clipped beliefs come to more than 1, so that a bill all but right may seem to undercut the entropy.
  return { unavoidable, wasted: Math.max(0, total - unavoidable), total, fake, honest };
}

/** The bill and its receipt, amounts in `unit`. */
export function model(state: State<typeof params>, unit: Unit): Model {
  const { swapped, clip } = state;
  const [p, q] = aligned(state);
  const [truth, belief] = swapped ? [q, p] : [p, q];
  const lines = receipt(p, q, state, unit);
  const bill = settle(truth, belief, clip, unit);
  const wastedBits = bill.wasted / BITS[unit];
  return {
    unit,
    swapped,
    clip,
    lines,
    bill,
    other: settle(belief, truth, clip, unit),
    half: HALF * BITS[unit],
    done: {
      half: !bill.fake && Math.abs(wastedBits - HALF) <= NEAR,
      nothing: !bill.fake && wastedBits < NOTHING,
    },
    draws: drawn(truth, lines, state),
  };
}
