import type { Preset } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { ENDLESS, params } from "./params.ts";

type Schema = typeof params;
type Situation = Partial<State<Schema>>;

const { x, beta, noise, steps, error, shift, width } = defaults(params);

const settled = (differs: Situation): Situation => ({
  mode: "vae",
  x,
  settled: true,
  beta,
  noise,
  ...differs,
});
const free = (mu: readonly number[], sd: readonly number[], differs: Situation = {}): Situation =>
  settled({ settled: false, mu, sd, ...differs });
const ladder = (differs: Situation): Situation => ({ mode: "diffusion", steps, error, ...differs });

export const presets: readonly Preset<Schema>[] = [
  { id: "untrained", label: "Not yet trained", state: free([0, 0, 0, 0], [1, 1, 1, 1]) },
  { id: "even", label: "Settled, β 1", state: settled({}) },
  { id: "loose", label: "No leash, β 0", state: free(x, [0.05, 0.05, 0.05, 0.05], { beta: 0 }) },
  { id: "points", label: "Down to points", state: settled({ beta: 0 }) },
  { id: "strong", label: "Strong leash, β 10", state: settled({ beta: 10 }) },
  { id: "collapsed", label: "Collapsed, β → ∞", state: settled({ beta: ENDLESS }) },
  { id: "one", label: "One code, N(0.5, 0.8²)", state: free([0.5], [0.8], { x: [0.6] }) },
  { id: "ten", label: "Ten steps", state: ladder({}) },
  { id: "half", label: "Half the error", state: ladder({ error: error / 2 }) },
  { id: "exact", label: "No error", state: ladder({ error: 0 }) },
  { id: "step", label: "One step by hand", state: { mode: "diffusion", steps: "one", shift, width } },
];
