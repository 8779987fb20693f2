import { defineWidget } from "../../figure/defineWidget.ts";
import type { Announce, JobRunner } from "../../figure/job.ts";
import { background } from "../../figure/jobRunner.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import type { Outcome } from "./job.ts";
import { type Model, model } from "./model.ts";
import { ProjectAudit } from "./ProjectAudit.tsx";
import { params, type Source } from "./params.ts";
import { partsOf } from "./parts.ts";
import { evidence, NAME, summary } from "./sentences.ts";

const reading = background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));

/** Rows that come with the page are few: no worker is fetched for them. */
function ofOwn(announce: Announce): JobRunner {
  const { run, stop } = reading(announce);
  return {
    run: (state) => {
      const { source, own } = state as { source: Source; own: string };
      if (source === "own" && own.trim() !== "") run(state);
    },
    stop,
  };
}

const fitted = (id: Source, label: string) => ({
  id,
  label,
  state: { source: id, stage: "read", guess: "none", at: "said" } as const,
});

export default defineWidget({
  name: NAME,
  title: "Project: audit a classifier",
  question: "Is this classifier honest?",
  params,
  model: (state, _, outcome: Outcome | undefined) => model(state, outcome),
  job: { params: ["source", "own"], runner: ofOwn },
  summary,
  evidence,
  table,
  presets: [
    {
      id: "guess",
      label: "Guess first",
      state: { source: "sure", stage: "predict", guess: "none", at: "said" },
    },
    fitted("sure", "Too sure"),
    {
      id: "mended",
      label: "The same, at its T",
      state: { source: "sure", stage: "read", guess: "none", at: "fitted" },
    },
    fitted("honest", "Honest"),
    fitted("modest", "Too modest"),
    fitted("rounded", "Rounded to 0 and 1"),
  ],
  View: ProjectAudit,
  needs: partsOf,
});

function table({ bins }: Model) {
  return {
    columns: [
      "claims",
      "rows",
      "mean claim",
      "share of label 1",
      "sum of losses, nats",
      "sum of entropies, nats",
    ],
    rows: bins.map(({ from, to, count, claimed, came, loss, entropy }) => [
      `${formatNumber(from, 1)} to ${formatNumber(to, 1)}`,
      count,
      claimed === undefined ? "" : formatProbability(claimed),
      came === undefined ? "" : formatProbability(came),
      formatNumber(loss),
      formatNumber(entropy),
    ]),
  };
}
