import { number, numbers } from "../../figure/params.ts";

export const MOST = 48;

export const params = {
  z: numbers({
    label: "logits of cat, dog and bird before the first step",
    minLength: 3,
    maxLength: 3,
    min: -10,
    max: 10,
    step: 0.1,
    default: [-4, 4, 0],
  }),
  rate: number({ label: "step size", min: 0.1, max: 1, step: 0.1, default: 0.2 }),
  steps: number({ label: "steps taken", min: 0, max: MOST, step: 1, default: 40 }),
};
