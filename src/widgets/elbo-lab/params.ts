import { choice, flag, number, numbers } from "../../figure/params.ts";

export const MOST_INPUTS = 4;

/** Codes and inputs within reach. */
export const REACH = 3;
export const WIDEST = 2;

/** From here on the leash is in its limit, β → ∞. */
export const ENDLESS = 1000;

/** The noise of each of the ten steps, which grows evenly. */
export const BETAS: readonly number[] = Array.from({ length: 10 }, (_, i) => 0.01 + (i * 0.29) / 9);

const perInput = { minLength: 1, maxLength: MOST_INPUTS, step: 0.01 };

export const params = {
  mode: choice({ label: "bound of", options: ["vae", "diffusion"], default: "vae" }),
  x: numbers({ label: "inputs", ...perInput, min: -REACH, max: REACH, default: [-1.8, -0.6, 0.6, 1.8] }),
  settled: flag({ label: "settled", default: true }),
  beta: number({ label: "leash β", min: 0, max: ENDLESS, step: 0.01, default: 1 }),
  noise: number({ label: "decoder noise", min: 0.4, max: 2, step: 0.01, default: 0.7 }),
  mu: numbers({
    label: "centres μ",
    ...perInput,
    min: -REACH,
    max: REACH,
    default: [0, 0, 0, 0],
  }),
  sd: numbers({ label: "widths σ", ...perInput, min: 0, max: WIDEST, default: [1, 1, 1, 1] }),
  steps: choice({ label: "steps", options: ["ten", "one"], default: "ten" }),
  error: number({ label: "noise error", min: 0, max: 1, step: 0.01, default: 0.8 }),
  step: number({ label: "step", min: 1, max: BETAS.length, step: 1, default: 2 }),
  shift: number({ label: "Δμ", min: 0, max: 2, step: 0.01, default: 1 }),
  width: number({ label: "σ", min: 0.2, max: 2, step: 0.01, default: 0.5 }),
};
