import type { Table } from "../../figure/defineWidget.ts";
import { formatAmount, formatNumber } from "../../ui/format.ts";
import type { DiffusionModel, Model, VaeModel } from "./model.ts";

/** What rounds to nothing in three decimals. */
const NOTHING = 5e-4;

/** Narrower than this, half the width is ln 2 more to within a hundredth. */
const NARROW = 0.1;

/** A weight of the leash: "0", "0.50", "20", "∞". */
export const weighs = (beta: number): string =>
  formatNumber(beta, beta === 0 ? 0 : beta < 9.95 ? 2 : beta < 99.5 ? 1 : 0);

/** The point of the current state. */
export const summary = ({ mode, vae, diffusion, unit }: Model): string =>
  mode === "vae" ? leash(vae, unit) : steps(diffusion, unit);

function leash({ inputs, mean, beta, parts }: VaeModel, unit: Model["unit"]): string {
  const { kl, reconstruction, loss, gap } = mean;
  if (kl === Infinity)
    return `Leash ∞ ${unit}: a code of width 0 is a point, and to name a point takes digits without end.`;
  const paid = `Leash ${formatAmount(kl, unit)}`;
  if (kl < NOTHING)
    return `${paid}: every code is the prior and says nothing about its input. Reconstruction costs ${formatAmount(reconstruction, unit)}, ${formatNumber(gap)} more than the inputs’ own surprise.`;
  if (beta === 0 && inputs.every(({ code }) => code.sd <= NARROW)) {
    const half = formatNumber(unit === "bits" ? 1 : Math.LN2, 2);
    return `${paid} per input, but at β 0 nobody counts it: each time the codes halve in width it grows by ${half}, without end.`;
  }
  if (parts)
    return `${paid}: ${formatNumber(parts.shift)} for how far the code is from the prior, ${formatNumber(parts.spread)} for its width.`;
  const sum = `${paid} per input and reconstruction ${formatNumber(reconstruction)}: together ${formatNumber(loss)}`;
  return gap < NOTHING
    ? `${sum}, exactly the inputs’ own surprise. The bound is tight.`
    : `${sum}, ${formatNumber(gap)} more than the inputs’ own surprise.`;
}

function steps({ rungs, rung, total, simple, lone }: DiffusionModel, unit: Model["unit"]): string {
  if (total === 0) return "The predicted step is the true one: no KL.";
  if (lone)
    return `Means ${formatNumber(rung.shift, 2)} apart, both bells ${formatNumber(rung.sd, 2)} wide: KL ${formatAmount(total, unit)}.`;
  const at = (t: number) => `${formatNumber(rungs[t - 1]!.kl)} at step ${t}`;
  return `One and the same error of the noise, squared ${formatNumber(simple)}, costs ${at(2)} and ${at(rungs.length)}, ${formatAmount(total, unit)} in all. The simple loss counts every step alike.`;
}

export function table({ mode, vae, diffusion }: Model): Table {
  if (mode === "diffusion") {
    return {
      columns: ["step", "noise β", "width σ", "distance of the means", "weight", "KL"],
      rows: diffusion.rungs.map(({ t, beta, sd, shift, weight, kl }) =>
        diffusion.lone ? [t, "", sd, shift, "", kl] : [t, beta, sd, shift, weight, kl],
      ),
    };
  }
  return {
    columns: ["input", "x", "μ", "σ", "reconstruction", "KL", "−ELBO", "−log p(x)", "gap"],
    rows: vae.inputs.map(({ key, x, code, reconstruction, kl, loss, surprisal, gap }) => [
      key,
      x,
      code.mean,
      code.sd,
      reconstruction,
      kl,
      loss,
      surprisal,
      gap,
    ]),
  };
}
