import { defineWidget } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { formatNumber } from "../../ui/format.ts";
import { InfonceGrid } from "./InfonceGrid.tsx";
import { model } from "./model.ts";
import { LARGEST, params } from "./params.ts";
import { summary } from "./sentences.ts";
import { table } from "./table.ts";

const situation = (differs: Partial<State<typeof params>>) => ({ ...defaults(params), ...differs });

export default defineWidget({
  name: "infonce-grid",
  title: "InfoNCE grid",
  question: "How much shared information can one batch prove?",
  params,
  model,
  summary,
  table,
  presets: [
    { id: "three", label: "Three pairs", state: situation({}) },
    { id: "colder", label: "Three, colder", state: situation({ temperature: 0.1 }) },
    { id: "eight", label: "Eight pairs", state: situation({ n: 8, temperature: 0.1 }) },
    { id: "cap-256", label: "256 pairs", state: situation({ n: 256, temperature: 0.05 }) },
    { id: "clip", label: "32,768 pairs", state: situation({ n: LARGEST, temperature: 0.05 }) },
    { id: "copy", label: "A copy among four", state: situation({ n: 4, temperature: 0.1, pairs: "copy" }) },
    { id: "mistake", label: "One mistake", state: situation({ temperature: 0.1, pairs: "mistake" }) },
    { id: "zero", label: "A mistake at 0", state: situation({ temperature: 0, pairs: "mistake" }) },
    { id: "one", label: "One pair", state: situation({ n: 1 }) },
  ],
  formulaValues: ({ loss, bound, cap }) => ({
    loss: formatNumber(loss),
    bound: formatNumber(bound),
    cap: formatNumber(cap),
  }),
  View: InfonceGrid,
});
