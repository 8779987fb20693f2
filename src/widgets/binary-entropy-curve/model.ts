import type { State } from "../../figure/params.ts";
import { binaryEntropy, surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { oneBit, type Point, share, slope, TRUTH, tangent } from "./curve.ts";
import { type Drawing, readDrawing } from "./drawing.ts";
import { type Overlay, overlay } from "./overlay.ts";
import { DRAWN_TOP, type params } from "./params.ts";

/** One face of the coin: how often, how surprising, and what it adds to the entropy. */
export interface Side {
  readonly p: number;
  readonly surprise: number;
  readonly share: number;
}

export interface Model {
  readonly unit: Unit;
  readonly mode: "tangent" | "draw" | "compare";
  /** Probability of heads. */
  readonly p: number;
  readonly entropy: number;
  readonly heads: Side;
  readonly tails: Side;
  /** dH/dp at p, per whole unit of p; ±∞ at the ends. */
  readonly slope: number;
  readonly truth: readonly Point[];
  readonly tangent: readonly [Point, Point];
  readonly overlay: Overlay | undefined;
  /** The reader's drawing, once there is one. */
  readonly drawing: Drawing | undefined;
  /** The most a coin can hold: one bit. */
  readonly peak: number;
  /** Height of the chart. */
  readonly top: number;
}

/** Every number the binary-entropy curve shows, amounts in `unit`. Without a drawing there is nothing to compare. */
export function model(state: State<typeof params>, unit: Unit): Model {
  const { mode, p } = state;
  const peak = oneBit(unit);
  const top = DRAWN_TOP * peak;
  const drawing = readDrawing(state.drawn, unit);
  return {
    unit,
    mode: mode === "compare" && !drawing ? "draw" : mode,
    p,
    entropy: binaryEntropy(p, unit),
    heads: side(p, unit),
    tails: side(1 - p, unit),
    slope: slope(p, unit),
    truth: TRUTH[unit],
    tangent: tangent(p, top, unit),
    overlay: overlay(state.overlay, p, unit),
    drawing,
    peak,
    top,
  };
}

function side(p: number, unit: Unit): Side {
  return { p, surprise: surprisal(p, unit), share: share(p, unit) };
}
