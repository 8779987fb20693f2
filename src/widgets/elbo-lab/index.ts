import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { DiffusionLab, ElboLab } from "./ElboLab.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary, table } from "./sentences.ts";

export default defineWidget({
  name: "elbo-lab",
  title: "ELBO lab",
  question: "What does the KL in the bound cost?",
  params,
  model,
  summary,
  table,
  presets,
  kinds: "mode",
  formulaValues: ({ vae: { mean }, diffusion }) => ({
    reconstruction: formatNumber(mean.reconstruction),
    kl: formatNumber(mean.kl),
    loss: formatNumber(mean.loss),
    gap: formatNumber(mean.gap),
    total: formatNumber(diffusion.total),
  }),
  View: ElboLab,
  needs: ({ mode }) => (mode === "diffusion" ? DiffusionLab.come() : undefined),
});
