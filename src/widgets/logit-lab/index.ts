import { defineWidget } from "../../figure/defineWidget.ts";
import { LogitLab } from "./LogitLab.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

export default defineWidget({
  name: "logit-lab",
  title: "Logit lab",
  question: "What does one gradient step do to every class?",
  params,
  model,
  summary,
  table,
  presets,
  View: LogitLab,
});
