import { defineWidget } from "../../figure/defineWidget.ts";
import { background } from "../../figure/jobRunner.ts";
import { formatNumber } from "../../ui/format.ts";
import { KlLandscape } from "./KlLandscape.tsx";
import type { Landscape } from "./landscape.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "kl-landscape",
  title: "Two landscapes",
  question: "What is each direction afraid of?",
  params,
  model: (state, unit, result: Landscape | undefined) => model(state, unit, result),
  job: {
    params: ["d", "sd", "w", "mu0", "sigma0", "rain", "seed"],
    runner: background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })),
  },
  summary,
  table,
  presets,
  formulaValues: ({ forward, reverse, costs }) => ({
    forward: formatNumber(forward.fit.kl),
    reverse: formatNumber(reverse.fit.kl),
    forwardQ: formatNumber(costs.forward),
    reverseQ: formatNumber(costs.reverse),
  }),
  View: KlLandscape,
});
