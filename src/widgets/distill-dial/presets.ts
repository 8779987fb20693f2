import type { Preset } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { params } from "./params.ts";

type Schema = typeof params;

const dial = (differs: Partial<State<Schema>>): Partial<State<Schema>> => ({
  ...defaults(params),
  ...differs,
});
const FRESH = { teacher: [2, 1, 0.1], student: [0, 0, 0] };

export const presets: readonly Preset<Schema>[] = [
  { id: "cold", label: "T 0.1", state: dial({ temperature: 0.1 }) },
  { id: "one", label: "T 1", state: dial({}) },
  { id: "four", label: "T 4", state: dial({ temperature: 4 }) },
  { id: "hot", label: "T 100", state: dial({ temperature: 100 }) },
  { id: "reverse", label: "The other way, T 1", state: dial({ direction: "reverse" }) },
  { id: "reverse-four", label: "The other way, T 4", state: dial({ direction: "reverse", temperature: 4 }) },
  { id: "fresh", label: "New student, T 1", state: dial(FRESH) },
  { id: "fresh-four", label: "New student, T 4", state: dial({ ...FRESH, temperature: 4 }) },
];
