import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { DistillDial } from "./DistillDial.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { degrees, summary } from "./sentences.ts";

export default defineWidget({
  name: "distill-dial",
  title: "Distillation dial",
  question: "What does temperature reveal?",
  params,
  model,
  summary,
  table: ({ choices }) => ({
    columns: ["class", "teacher’s logit", "student’s logit", "teacher", "student", "gradient"],
    rows: choices.map(({ name, teacher, student, p, q, gradient }) => [
      name,
      teacher,
      student,
      p,
      q,
      gradient,
    ]),
  }),
  presets,
  formulaValues: ({ temperature, kl, scaled, limit }) => ({
    t: degrees(temperature),
    kl: formatNumber(kl),
    scaled: formatNumber(scaled),
    limit: formatNumber(limit),
  }),
  View: DistillDial,
});
