import type { State } from "../../figure/params.ts";
import { klDivergence, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { Point } from "../../plot/path.ts";
import { coinKl, forwardCurve, oneBit, reverseCurve } from "./curve.ts";
import { type Drawing, readDrawing } from "./drawing.ts";
import { type params, TOP } from "./params.ts";

/** One outcome: how often it comes, how often the model has it come, and its p log p/q. */
export interface Term {
  readonly name: string;
  readonly p: number;
  readonly q: number;
  /** Negative where the model gives too much, ∞ where it gives nothing to what comes. */
  readonly amount: number;
}

/** A belief and what it wastes. */
export interface Belief {
  readonly q: number;
  readonly kl: number;
}

/** How the divergence of three outcomes falls into that of a coin and that of the rest. */
export interface Path {
  /** First outcome against the rest: KL between two coins. */
  readonly coin: number;
  /** What a wrong split of the rest adds. */
  readonly rest: number;
  /** Share of the second outcome in the rest, by the model. */
  readonly split: number;
}

export interface Model {
  readonly unit: Unit;
  readonly mode: "curve" | "draw" | "compare" | "path";
  /** Share of heads, or of the first of three outcomes: true, and by the model. */
  readonly p: number;
  readonly q: number;
  readonly kl: number;
  /** KL(Q‖P) and its curve, where that direction is shown. */
  readonly reverse: { readonly kl: number; readonly curve: readonly Point[] } | undefined;
  /** Heads and tails, or three outcomes on the path. */
  readonly terms: readonly Term[];
  readonly path: Path | undefined;
  readonly curve: readonly Point[];
  readonly ends: readonly [left: Belief, right: Belief];
  /** The reader's drawing, while it is compared. */
  readonly drawing: Drawing | undefined;
  /** Height of the chart. */
  readonly top: number;
}

/** The rest of the path's truth is split 3 to 1. */
const TRUE_SPLIT = 0.75;

/** Every number the KL curve shows, amounts in `unit`. Without a drawing there is nothing to compare. */
export function model(state: State<typeof params>, unit: Unit): Model {
  const { p, q } = state;
  const drawing = state.mode === "compare" ? readDrawing(state.drawn, p, unit) : undefined;
  const mode = state.mode === "compare" && !drawing ? "draw" : state.mode;
  const onPath = mode === "path";
  const split = onPath ? state.split : TRUE_SPLIT;
  const truth = onPath ? three(p, TRUE_SPLIT) : [p, 1 - p];
  const belief = onPath ? three(q, split) : [q, 1 - q];
  const names = onPath ? ["first", "second", "third"] : ["heads", "tails"];
  const rest = (1 - p) * coinKl(TRUE_SPLIT, split, unit);
  return {
    unit,
    mode,
    p,
    q,
    kl: klDivergence(truth, belief, unit),
    reverse:
      state.reverse && mode === "curve"
        ? { kl: coinKl(q, p, unit), curve: reverseCurve(p, unit) }
        : undefined,
    terms: names.map((name, i) => ({
      name,
      p: truth[i],
      q: belief[i],
      amount: amount(truth[i], belief[i], unit),
    })),
    path: onPath ? { coin: coinKl(p, q, unit), rest, split } : undefined,
    curve: forwardCurve(p, rest, unit),
    ends: [
      { q: 0.01, kl: coinKl(p, 0.01, unit) },
      { q: 0.99, kl: coinKl(p, 0.99, unit) },
    ],
    drawing,
    top: TOP * oneBit(unit),
  };
}

function three(first: number, split: number): readonly number[] {
  return [first, (1 - first) * split, (1 - first) * (1 - split)];
}

function amount(p: number, q: number, unit: Unit): number {
  return p === 0 ? 0 : p * (surprisal(q, unit) - surprisal(p, unit));
}
