import { defineWidget } from "../../figure/defineWidget.ts";
import { background } from "../../figure/jobRunner.ts";
import { CompressionRace } from "./CompressionRace.tsx";
import type { Race } from "./job.ts";
import { isKnown, sizeOf } from "./lanes.ts";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { SAMPLES, type SampleName } from "./samples.ts";
import { rate, summary } from "./sentences.ts";

const NOTHING_OF_YOURS = { own: "", pasted: "" };

const preset = (sample: SampleName) => ({
  id: sample,
  label: SAMPLES[sample].label,
  state: { sample, ...NOTHING_OF_YOURS, cost: false },
});

export default defineWidget({
  name: "compression-race",
  title: "Compression race",
  question: "Does a better predictor make a smaller file?",
  params,
  model: (state, _, result: Race | undefined) => model(state, result),
  job: {
    params: ["sample", "own", "pasted"],
    runner: background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })),
  },
  summary,
  table: (race) => ({
    columns: ["way", "bytes", "bits a character"],
    rows: race.lanes.map((lane) => [
      lane.words,
      isKnown(lane) ? sizeOf(lane) : "not known",
      isKnown(lane) ? rate(lane, race) : "not known",
    ]),
  }),
  presets: [
    ...(["english", "ab", "json", "dna", "pi", "random"] as const).map(preset),
    {
      id: "told",
      label: "Random, tables counted",
      state: { sample: "random", ...NOTHING_OF_YOURS, cost: true },
    },
  ],
  View: CompressionRace,
});
