import type { Preset } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { MOST_STEPS, params } from "./params.ts";

type Schema = typeof params;
type Patch = Partial<State<Schema>>;

const { tosses, theta, mode: _, ...training } = defaults(params);

const aCoin = (differs: Patch): Patch => ({ mode: "coin", tosses, theta, ...differs });
const aLine = (differs: Patch): Patch => ({ mode: "line", ...training, ...differs });

export const presets: readonly Preset<Schema>[] = [
  { id: "half", label: "θ = 0.5", state: aCoin({}) },
  { id: "seven", label: "θ = 0.7", state: aCoin({ theta: 0.7 }) },
  { id: "nine", label: "θ = 0.9", state: aCoin({ theta: 0.9 }) },
  { id: "ten-heads", label: "Ten heads", state: aCoin({ tosses: tosses.map(() => 1), theta: 1 }) },
  { id: "line", label: "A line, at first", state: aLine({}) },
  { id: "right", label: "All on their side", state: aLine({ steps: 26 }) },
  { id: "after", label: "Long after", state: aLine({ steps: MOST_STEPS }) },
  { id: "penalty", label: "With a penalty", state: aLine({ steps: MOST_STEPS, l2: true }) },
  { id: "mixed", label: "Kinds that mix", state: aLine({ steps: MOST_STEPS, gap: -0.8, rate: 1.5 }) },
];
