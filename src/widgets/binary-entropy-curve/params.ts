import { choice, number, numbers } from "../../figure/params.ts";

/** A drawing is kept at this many evenly spaced p, the tenths among them. */
export const DRAWN_POINTS = 41;

/** How high a drawing may go, in bits: a little over the truth's peak, so that one can be wrong there too. */
export const DRAWN_TOP = 1.1;

export const params = {
  mode: choice({
    label: "what the figure does",
    options: ["tangent", "draw", "compare"],
    default: "tangent",
  }),
  p: number({ label: "share of heads", min: 0, max: 1, step: 0.001, default: 0.99 }),
  overlay: choice({ label: "lay over it", options: ["none", "parabola", "gini"], default: "none" }),
  drawn: numbers({
    label: "your curve in bits, at evenly spaced p from 0 to 1",
    minLength: 0,
    maxLength: DRAWN_POINTS,
    min: 0,
    max: DRAWN_TOP,
    step: 0.01,
    default: [],
  }),
};
