import { fitTemperature } from "../../math/index.ts";
import { ANSWERS, OUTCOMES } from "./answers.ts";
import { type Answers, COLDEST, HOTTEST } from "./params.ts";

/** The temperature of least loss within reach, to four decimals. */
export function fitted(answers: Answers, bias: number): number {
  const logits = ANSWERS[answers].flatMap(({ logit, count }) => Array(count).fill([0, logit + bias]));
  const { temperature } = fitTemperature(logits, OUTCOMES[answers], { least: COLDEST, most: HOTTEST });
  return Number(temperature.toFixed(4));
}
