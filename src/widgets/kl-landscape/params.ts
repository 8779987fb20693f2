import { flag, number } from "../../figure/params.ts";

/** Nothing is wider or narrower than this, in the pictures and on the walks. */
export const WIDTH = { min: 0.2, max: 8, step: 0.01 } as const;
export const CENTRE = { min: -8, max: 8, step: 0.05 } as const;
/** As many steps as a walk downhill takes, and how many of them a step of its slider. */
export const MOST_STEPS = 400;
export const STRIDE = 4;

export const params = {
  d: number({ label: "distance of each hill from 0", min: 0.5, max: 6, step: 0.05, default: 4 }),
  sd: number({ label: "width of the hills", min: 0.5, max: 2, step: 0.05, default: 1 }),
  w: number({ label: "weight of the left hill", min: 0.05, max: 0.95, step: 0.05, default: 0.5 }),
  mu: number({ label: "centre of Q", ...CENTRE, default: 1 }),
  sigma: number({ label: "width of Q", ...WIDTH, default: 1 }),
  mu0: number({ label: "centre at the start", ...CENTRE, default: 1 }),
  sigma0: number({ label: "width at the start", ...WIDTH, default: 1 }),
  steps: number({ label: "steps taken", min: 0, max: MOST_STEPS, step: STRIDE, default: MOST_STEPS }),
  rain: flag({ label: "thirty starts at once", default: false }),
  seed: number({ label: "seed of the thirty starts", min: 1, max: 9999, step: 1, default: 1 }),
};
