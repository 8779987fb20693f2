import type { State } from "../../figure/params.ts";
import { perplexityFromLoss } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import type { Point } from "../../plot/path.ts";
import { type Drawing, readDrawing } from "./drawing.ts";
import { differences, letterAt } from "./letter.ts";
import { type params, TOP } from "./params.ts";
import { REFERENCE } from "./reference.ts";
import { ALPHABET } from "./text.ts";
import {
  type Letter,
  type Outcome,
  type Pasted,
  type Score,
  SETTING_PARAMS,
  type Setting,
  type Trained,
} from "./trained.ts";

/** The passage as two orders see it. */
export interface Difference {
  /** The other order. */
  readonly order: number;
  /** How much more each letter surprises the chosen order, in bits. */
  readonly each: readonly number[];
  /** What the passage costs the chosen order and the other, in the model's unit. */
  readonly costs: readonly [own: number, other: number];
  /** Letters the chosen order knows better, and worse, by half a bit or more. */
  readonly better: number;
  readonly worse: number;
}

export interface Model {
  readonly unit: Unit;
  /** What an amount of one bit is in `unit`. */
  readonly oneBit: number;
  readonly stage: "explore" | "draw" | "compare";
  readonly setting: Setting;
  /** Nothing has been trained for what is chosen, so all of Moby-Dick is shown. */
  readonly waiting: boolean;
  /** A text that could not be trained on. */
  readonly tooShort: Pasted | undefined;
  readonly trained: Trained;
  /** For each order, amounts in `unit`. */
  readonly scores: readonly Score[];
  readonly score: Score;
  /** The order that is least surprised by held-out text; of equals the shortest. */
  readonly best: Score;
  /** As many equally likely letters would surprise as much: 2 to the bits. */
  readonly choices: number;
  readonly training: readonly Point[];
  readonly heldOut: readonly Point[];
  /** The book's own curve behind another. */
  readonly behind: readonly Point[] | undefined;
  /** Guessing blind. */
  readonly uniform: number;
  readonly top: number;
  readonly at: number;
  readonly letter: Letter | undefined;
  readonly difference: Difference | undefined;
  readonly sample: string | undefined;
  readonly drawing: Drawing | undefined;
}

/** Every number the lab shows, amounts in `unit` but for those of single letters, which stay in bits. */
export function model(state: State<typeof params>, unit: Unit, outcome?: Outcome): Model {
  const { order, other } = state;
  const trained = outcome && "scores" in outcome ? outcome : REFERENCE;
  const curves = curvesOf(trained, unit);
  const { oneBit, scores } = curves;
  const { passage, samples } = trained;
  const drawing =
    state.stage === "compare"
      ? readDrawing(
          state.drawn.map((bits) => bits * oneBit),
          scores,
        )
      : undefined;
  const at = Math.min(state.at, passage.text.length - 1);
  const score = scores[order];
  return {
    ...curves,
    unit,
    stage: state.stage === "compare" && !drawing ? "draw" : state.stage,
    setting: trained.setting,
    waiting: outcome === undefined && !isReference(state),
    tooShort: outcome && !("scores" in outcome) ? outcome.pasted : undefined,
    trained,
    score,
    choices: perplexityFromLoss(score.heldOut, unit),
    at,
    letter: letterAt(passage, order, at),
    difference: state.difference ? differenceOf(trained, order, other, oneBit) : undefined,
    sample: samples[order],
    drawing,
  };
}

export const isReference = (state: Setting): boolean =>
  SETTING_PARAMS.every(
    (name) => (name === "k" && state.smoothing !== "add-k") || state[name] === REFERENCE.setting[name],
  );

/** What changes only with a training. */
const curvesOf = rememberLast((trained: Trained, unit: Unit) => {
  const oneBit = unit === "bits" ? 1 : Math.LN2;
  const inUnit = (score: Score): Score => ({
    ...score,
    training: score.training * oneBit,
    heldOut: score.heldOut * oneBit,
  });
  const scores = trained.scores.map(inUnit);
  const heldOut = ({ order, heldOut }: Score): Point => [order, heldOut];
  return {
    oneBit,
    scores,
    best: scores.reduce((a, b) => (b.heldOut < a.heldOut ? b : a)),
    training: scores.map(({ order, training }): Point => [order, training]),
    heldOut: scores.map(heldOut),
    behind: sameCurve(trained.setting) ? undefined : REFERENCE.scores.map(inUnit).map(heldOut),
    uniform: Math.log2(ALPHABET.length) * oneBit,
    top: TOP * oneBit,
  };
});

const sameCurve = ({ source, share, smoothing }: Setting): boolean =>
  source === "moby-dick" && share === 100 && smoothing === "witten-bell";

/** Bits by which two orders have to differ for a letter to count. */
const NOTABLE = 0.5;

/** Undefined until the first training: one order of the passage is known before, and that only roughly. */
const differenceOf = rememberLast(differenceBetween);

function differenceBetween(
  { passage: { bits, details } }: Trained,
  order: number,
  other: number,
  oneBit: number,
): Difference | undefined {
  const [own, others] = [bits[order], bits[other]];
  if (!own || !others || !("links" in details)) return undefined;
  const each = differences(own, others);
  const cost = (all: ArrayLike<number>) => oneBit * Array.from(all).reduce((sum, one) => sum + one, 0);
  return {
    order: other,
    each,
    costs: [cost(own), cost(others)],
    better: each.filter((more) => more <= -NOTABLE).length,
    worse: each.filter((more) => more >= NOTABLE).length,
  };
}

/** The last value is given again for the same arguments. */
export function rememberLast<A extends readonly unknown[], T>(compute: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly value: T } | undefined;
  return (...args) => {
    if (!last?.args.every((arg, i) => arg === args[i])) last = { args, value: compute(...args) };
    return last.value;
  };
}
