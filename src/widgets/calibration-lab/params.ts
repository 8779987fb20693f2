import { choice, number } from "../../figure/params.ts";

export const COLDEST = 0.1;
export const HOTTEST = 10;

export const params = {
  answers: choice({
    label: "whose answers",
    options: ["sure", "many", "modest", "share", "crossed", "right"],
    default: "sure",
  }),
  temperature: number({ label: "temperature", min: COLDEST, max: HOTTEST, step: 0.01, default: 1 }),
  bias: number({ label: "added to every logit", min: -2, max: 2, step: 0.1, default: 0 }),
  bins: number({ label: "bins", min: 1, max: 20, step: 1, default: 10 }),
};

export type Answers = (typeof params.answers.options)[number];
