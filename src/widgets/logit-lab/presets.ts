import type { Preset } from "../../figure/defineWidget.ts";
import type { State } from "../../figure/params.ts";
import { defaults } from "../../figure/schema.ts";
import { params } from "./params.ts";

type Schema = typeof params;

/** A whole situation: what is not named is as at first, but for the size of a step, which is the reader's. */
function situation(differs: Partial<State<Schema>>): Partial<State<Schema>> {
  const { rate: _, ...initial } = defaults(params);
  return { ...initial, ...differs };
}

/** Logits whose softmax is this, to four digits: their logarithms. */
const logits = (...p: readonly number[]) => p.map((pi) => Number(Math.log(pi).toFixed(4)));

export const presets: readonly Preset<Schema>[] = [
  { id: "start", label: "2, 1 and 0.1", state: situation({}) },
  { id: "dog-50", label: "Dog 50%", state: situation({ z: logits(0.3, 0.5, 0.2), target: 1 }) },
  { id: "dog-70", label: "Dog 70%", state: situation({ z: logits(0.1, 0.7, 0.2), target: 1 }) },
  { id: "dog-80", label: "Dog 80%", state: situation({ z: logits(0.1, 0.8, 0.1), target: 1 }) },
  { id: "dog-90", label: "Dog 90%", state: situation({ z: logits(0.05, 0.9, 0.05), target: 1 }) },
  { id: "cat-70", label: "Cat 70%", state: situation({ z: logits(0.7, 0.2, 0.1) }) },
  { id: "wrong", label: "Sure and wrong", state: situation({ z: [-4, 4, 0] }) },
  { id: "fresh", label: "Fresh net", state: situation({ z: [0, 0, 0] }) },
  { id: "shifted", label: "All 1000 higher", state: situation({ shift: 1000 }) },
  { id: "naive", label: "Naive float16", state: situation({ shift: 10, naive: "float16" }) },
  { id: "twice", label: "Softmax twice", state: situation({ twice: true }) },
  { id: "twice-best", label: "Twice, at its best", state: situation({ z: [10, -10, -10], twice: true }) },
  { id: "twice-wrong", label: "Twice and wrong", state: situation({ z: [-4, 4, 0], twice: true }) },
  { id: "smoothed", label: "Smoothed", state: situation({ z: [3.3322, 0, 0], smoothing: 0.1 }) },
];
