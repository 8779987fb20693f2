import { number } from "../../figure/params.ts";

export const params = {
  sure: number({
    label: "how sure you were that the train would be late",
    min: 0.01,
    max: 1,
    step: 0.01,
    default: 0.3,
  }),
};
