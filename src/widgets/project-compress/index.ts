import { defineWidget } from "../../figure/defineWidget.ts";
import type { Announce, JobRunner } from "../../figure/job.ts";
import { background } from "../../figure/jobRunner.ts";
import type { Outcome, Setting } from "./measured.ts";
import { type Model, model, UNIFORM } from "./model.ts";
import { ProjectCompress } from "./ProjectCompress.tsx";
import { params, type Smoothing } from "./params.ts";
import { partsOf } from "./parts.ts";
import { evidence, NAME, rate, summary } from "./sentences.ts";

const measuring = background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));

/** Before a guess the page knows of its own text what it shows: nothing is fetched to find it out. */
function whenAsked(announce: Announce): JobRunner {
  const { run, stop } = measuring(announce);
  return {
    run: (setting) => {
      const { source, own, stage } = setting as Setting & { stage: string };
      if (source === "own" ? own !== "" : stage === "read") run({ source, own });
    },
    stop,
  };
}

const preset = (id: string, label: string, order: number, smoothing: Smoothing = "witten-bell") => ({
  id,
  label,
  state: { source: "passage", order, smoothing, stage: "read", guessed: -1 } as const,
});

export default defineWidget({
  name: NAME,
  title: "Project: compress a text",
  question: "How small does your text get, and who wins?",
  params,
  model: (state, _, outcome: Outcome | undefined) => model(state, outcome),
  job: { params: ["source", "own", "stage"], runner: whenAsked },
  summary,
  evidence,
  table,
  presets: [
    { id: "guess", label: "Guess first", state: { source: "passage", stage: "predict", guessed: -1 } },
    preset("order-0", "Looks at nothing", 0),
    preset("order-2", "Two letters back", 2),
    preset("order-4", "Four letters back", 4),
    preset("clumsy", "Four, and add 1", 4, "add-1"),
    preset("bare", "Four, no smoothing", 4, "none"),
  ],
  View: ProjectCompress,
  needs: partsOf,
});

function table({ result, shown }: Model) {
  const columns = ["way", "bits a letter in training", "bits a letter held out"];
  const rates = shown ? result!.rates : undefined;
  const orders = (rates?.heldOut ?? []).map((bits, order) => [
    `order ${order}`,
    rate(rates!.training[order]!),
    rate(bits),
  ]);
  const gzip = result?.gzip ? [["gzip, once it has read the training text", "", rate(result.gzip.rate)]] : [];
  return { columns, rows: [...orders, ...gzip, ["27 equal letters", rate(UNIFORM), rate(UNIFORM)]] };
}
