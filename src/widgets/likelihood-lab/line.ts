import type { State } from "../../figure/params.ts";
import { binaryCrossEntropyFromLogit } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { params } from "./params.ts";
import { type Point, points } from "./points.ts";
import { logit, type Moment, steepness, train, type Weights } from "./training.ts";

/** With the penalty the likeliest weights are those of a prior with variance 1/(40·λ). */
const LAMBDA = 0.1;

export interface Line {
  readonly mode: "line";
  readonly unit: Unit;
  readonly steps: number;
  readonly l2: boolean;
  readonly gap: number;
  readonly points: readonly Point[];
  /** What each point's kind costs. */
  readonly prices: readonly number[];
  /** Before the first step and after each, to the last that can be taken; amounts in `unit`. */
  readonly moments: readonly Moment[];
  readonly now: Moment;
  readonly weights: Weights;
  readonly steepness: number;
  /** The first step after which all points are on their right side and stay there. */
  readonly separated: number | undefined;
}

interface Run {
  readonly points: readonly Point[];
  readonly moments: readonly Moment[];
  readonly separated: number | undefined;
}

let last: { key: string; run: Run } | undefined;

/** The training of some points. The last one is kept: a drag over its steps trains nothing. */
function run({ seed, gap, rate, l2 }: State<typeof params>, unit: Unit): Run {
  const key = [seed, gap, rate, l2, unit].join();
  if (last?.key !== key) {
    const drawn = points(seed, gap);
    const scale = unit === "bits" ? 1 / Math.LN2 : 1;
    const moments = train({ points: drawn, rate, lambda: l2 ? LAMBDA : 0 }).map((moment) => ({
      ...moment,
      loss: moment.loss * scale,
      entropy: moment.entropy * scale,
    }));
    const wrong = moments.findLastIndex(({ right }) => right < drawn.length);
    const separated = wrong + 1 < moments.length ? wrong + 1 : undefined;
    last = { key, run: { points: drawn, moments, separated } };
  }
  return last.run;
}

/** Logistic regression some steps into its training. */
export function line(state: State<typeof params>, unit: Unit): Line {
  const { steps, l2, gap } = state;
  const trained = run(state, unit);
  const now = trained.moments[steps];
  return {
    mode: "line",
    unit,
    steps,
    l2,
    gap,
    ...trained,
    prices: trained.points.map((point) =>
      binaryCrossEntropyFromLogit(point.kind, logit(now.weights, point), unit),
    ),
    now,
    weights: now.weights,
    steepness: steepness(now.weights),
  };
}
