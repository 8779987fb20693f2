import { number } from "../../figure/params.ts";

export const params = {
  d: number({ label: "distance of each hill from 0", min: 0, max: 4, step: 0.05, default: 3.5 }),
};
