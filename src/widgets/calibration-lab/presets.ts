import type { Preset } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { params } from "./params.ts";

type Schema = typeof params;

const situation = (differs: Partial<State<Schema>>): Partial<State<Schema>> => ({
  ...defaults(params),
  ...differs,
});

/** Temperatures other than 1 and the coldest are fitted ones. */
export const presets: readonly Preset<Schema>[] = [
  { id: "sure", label: "Says 99%", state: situation({}) },
  { id: "fitted", label: "Says 99%, fitted", state: situation({ temperature: 3.3147 }) },
  { id: "many", label: "Many claims", state: situation({ answers: "many" }) },
  { id: "many-fitted", label: "Many, fitted", state: situation({ answers: "many", temperature: 1.9262 }) },
  { id: "modest", label: "Too modest", state: situation({ answers: "modest" }) },
  {
    id: "leaning",
    label: "Leans to yes, fitted",
    state: situation({ answers: "many", bias: 2, temperature: 2.3991 }),
  },
  { id: "share", label: "Always a half", state: situation({ answers: "share" }) },
  { id: "hidden", label: "Hidden in ten bins", state: situation({ answers: "crossed" }) },
  { id: "seen", label: "Seen in twenty", state: situation({ answers: "crossed", bins: 20 }) },
  { id: "right", label: "All right, fitted", state: situation({ answers: "right", temperature: 0.1 }) },
];
