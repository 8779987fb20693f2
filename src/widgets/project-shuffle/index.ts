import { defineWidget } from "../../figure/defineWidget.ts";
import { background } from "../../figure/jobRunner.ts";
import { type Measured, SETTING_PARAMS } from "./measured.ts";
import { model } from "./model.ts";
import { ProjectShuffle } from "./ProjectShuffle.tsx";
import { params } from "./params.ts";
import { partsOf } from "./parts.ts";
import { presets } from "./presets.ts";
import { evidence, summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "project-shuffle",
  title: "Beat the shuffle",
  question: "Which features know something, and which were lucky?",
  params,
  model: (state, unit, result: Measured | undefined) => model(state, unit, result),
  job: {
    params: SETTING_PARAMS,
    runner: background(() => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" })),
  },
  summary,
  table,
  presets,
  evidence,
  View: ProjectShuffle,
  needs: partsOf,
});
