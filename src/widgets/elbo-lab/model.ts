import type { State } from "../../figure/params.ts";
import {
  denoisingSteps,
  type ElboTerms,
  type GaussianCode,
  gaussianElbo,
  gaussianKl,
  gaussianKlParts,
  linearPosterior,
  type Unit,
} from "../../math/index.ts";
import { BETAS, ENDLESS, type params } from "./params.ts";

const PRIOR = { mean: 0, sd: 1 };

export interface Input extends ElboTerms {
  readonly key: string;
  readonly x: number;
  readonly code: GaussianCode;
  /** Where β pulls the code. */
  readonly target: GaussianCode;
  readonly posterior: GaussianCode;
}

export interface VaeModel {
  readonly inputs: readonly Input[];
  /** Means over the inputs. */
  readonly mean: ElboTerms;
  /** β, ∞ in its limit. */
  readonly beta: number;
  /** reconstruction + β kl, on average: what settling makes least. */
  readonly objective: number;
  /** What of a lone code's KL is due to its place and to its width. */
  readonly parts: { readonly shift: number; readonly spread: number } | undefined;
}

export interface Rung {
  readonly t: number;
  readonly beta: number;
  readonly sd: number;
  /** Distance of the true and the predicted mean, and that for a noise error of 1. */
  readonly shift: number;
  readonly reach: number;
  readonly weight: number;
  readonly kl: number;
}

export interface DiffusionModel {
  readonly rungs: readonly Rung[];
  /** The rung looked at. */
  readonly rung: Rung;
  readonly total: number;
  /** The mean square of the noise error, which the simple loss counts alike at every step; in no unit. */
  readonly simple: number;
  /** What each step would be charged were the total shared without weights. */
  readonly even: number;
  readonly lone: boolean;
}

export interface Model {
  readonly unit: Unit;
  readonly mode: "vae" | "diffusion";
  readonly vae: VaeModel;
  readonly diffusion: DiffusionModel;
}

/** Every number of the ELBO lab, amounts in `unit`. */
export const model = (state: State<typeof params>, unit: Unit): Model => ({
  unit,
  mode: state.mode,
  vae: vaeModel(state, unit),
  diffusion: diffusionModel(state, unit),
});

function vaeModel({ x, settled, mu, sd, noise, ...state }: State<typeof params>, unit: Unit): VaeModel {
  const beta = state.beta >= ENDLESS ? Infinity : state.beta;
  const decoder = { gain: 1, sd: noise };
  const inputs = x.map((value, i): Input => {
    const target = linearPosterior(value, decoder, beta);
    const code = settled ? target : { mean: mu[i] ?? 0, sd: sd[i] ?? 1 };
    return {
      key: "ABCD"[i]!,
      x: value,
      code,
      target,
      posterior: linearPosterior(value, decoder),
      ...gaussianElbo(value, code, decoder, unit),
    };
  });
  const average = (of: (input: Input) => number) =>
    inputs.reduce((sum, input) => sum + of(input), 0) / inputs.length;
  const reconstruction = average((input) => input.reconstruction);
  const kl = average((input) => input.kl);
  const [lone] = inputs;
  return {
    inputs,
    mean: {
      reconstruction,
      kl,
      loss: reconstruction + kl,
      surprisal: average((input) => input.surprisal),
      gap: average((input) => input.gap),
    },
    beta,
    // Nothing of an infinite amount is nothing, and a limit of what is not there is not there.
    objective: reconstruction + (beta === 0 || kl === 0 ? 0 : beta * kl),
    parts: inputs.length === 1 && lone!.code.sd > 0 ? gaussianKlParts(lone!.code, PRIOR, unit) : undefined,
  };
}

const LADDER = { bits: denoisingSteps(BETAS, "bits"), nats: denoisingSteps(BETAS, "nats") };

function diffusionModel(
  { steps, error, step, shift, width }: State<typeof params>,
  unit: Unit,
): DiffusionModel {
  const lone = steps === "one";
  const kl = gaussianKl({ mean: shift, sd: width }, { mean: 0, sd: width }, unit);
  const rungs = lone
    ? [{ t: 1, beta: 0, sd: width, shift, reach: 1, weight: 0, kl }]
    : LADDER[unit].map((each, i) => ({
        t: i + 1,
        beta: each.beta,
        sd: each.sd,
        shift: each.shift * error,
        reach: each.shift,
        weight: each.weight,
        kl: each.weight * error * error,
      }));
  const total = rungs.reduce((sum, rung) => sum + rung.kl, 0);
  return {
    rungs,
    rung: rungs[lone ? 0 : step - 1]!,
    total,
    simple: error * error,
    even: total / rungs.length,
    lone,
  };
}

/** Codes this narrow are taken for this wide where a step starts: from nothing there is no way back. */
const NARROWEST = 0.02;

/**
 * Half of the way down: the centre halfway, the width to the geometric mean, or to half where the bottom is a
 * point. In the centre and in ln σ what is made less is convex, so no such step goes up.
 */
export const stepDown = ({ code, target }: Pick<Input, "code" | "target">): GaussianCode => ({
  mean: (code.mean + target.mean) / 2,
  sd: target.sd === 0 ? code.sd / 2 : Math.sqrt(Math.max(code.sd, NARROWEST) * target.sd),
});
