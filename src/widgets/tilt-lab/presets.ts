import type { Preset } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { params } from "./params.ts";

type Schema = typeof params;
type Situation = Partial<State<Schema>>;

const { learn: _, policy, start, leash, ...tilted } = defaults(params);

const tilt = (differs: Situation): Situation => ({ learn: "reward", ...tilted, ...differs });
const pair = (differs: Situation): Situation => ({ learn: "pair", policy, start, leash, ...differs });

export const presets: readonly Preset<Schema>[] = [
  { id: "untouched", label: "β → ∞, no pull", state: tilt({ hold: "budget", budget: 0 }) },
  { id: "gentle", label: "β 2", state: tilt({ beta: 2 }) },
  { id: "even", label: "β 1", state: tilt({}) },
  { id: "strong", label: "β 0.5", state: tilt({ beta: 0.5 }) },
  { id: "limit", label: "β → 0", state: tilt({ beta: 0 }) },
  { id: "budget", label: "A budget of 1 nat", state: tilt({ hold: "budget", budget: 1 }) },
  { id: "tie", label: "Two pay best", state: tilt({ reward: [0, 1, 4, 4], beta: 0 }) },
  {
    id: "never",
    label: "Never said",
    state: tilt({ reference: [0.5, 0.3, 0.2, 0], beta: 0.5 }),
  },
  { id: "thousand", label: "1000 more each", state: tilt({ reward: [1000, 1001, 1002, 1004] }) },
  { id: "proxy", label: "A mistaken reward", state: tilt({ proxy: true, beta: 1.9 }) },
  { id: "overdone", label: "Pulled too far", state: tilt({ proxy: true, beta: 0.5 }) },
  { id: "pair-start", label: "At the start", state: pair({}) },
  { id: "pair-one", label: "Margin 1", state: pair({ policy: [0.5, -0.5, 0] }) },
  { id: "pair-wrong", label: "The wrong way", state: pair({ policy: [-0.5, 0.5, 0] }) },
  { id: "pair-loose", label: "Margin 1, β 0.1", state: pair({ policy: [5, -5, 0], leash: 0.1 }) },
  { id: "pair-fall", label: "Both fall", state: pair({ policy: [-1, -3, 2] }) },
];
