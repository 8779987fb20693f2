import { choice, number } from "../../figure/params.ts";

/** The rarest event is this many halvings away from certain: about one in a million. */
export const MOST_HALVINGS = 20;

/** Exactly 2⁻²⁰, so that the last halving ends on the scale's own end. */
export const RAREST = 2 ** -MOST_HALVINGS;

export const params = {
  p: number({ label: "probability of the event", min: RAREST, max: 1, step: 0.01, default: 0.5 }),
  other: number({
    label: "probability of a second, independent event",
    min: RAREST,
    max: 1,
    step: 0.01,
    default: 0.5,
  }),
  view: choice({ label: "steps of the p axis", options: ["linear", "log"], default: "linear" }),
};
