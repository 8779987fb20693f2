import { choice, number, numbers } from "../../figure/params.ts";

export const FEWEST = 2;
export const MOST = 6;

/** Logits within reach of a slider go this far from 0. */
export const REACH = 5;

const logits = { minLength: FEWEST, maxLength: MOST, min: -10, max: 10, step: 0.1 };

export const params = {
  teacher: numbers({ label: "the teacher’s logits", ...logits, default: [4, 2, 0.5] }),
  student: numbers({ label: "the student’s logits", ...logits, default: [2, 2.5, 0] }),
  temperature: number({ label: "temperature", min: 0.05, max: 100, step: 0.01, default: 1 }),
  direction: choice({
    label: "whose mistakes are counted",
    options: ["forward", "reverse"],
    default: "forward",
  }),
};
