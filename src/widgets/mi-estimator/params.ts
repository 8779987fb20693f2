import { choice, flag, number } from "../../figure/params.ts";

export const params = {
  data: choice({ label: "data", options: ["source", "xor", "redundant"], default: "source" }),
  feature: number({ label: "feature looked at", min: 1, max: 3, step: 1, default: 3 }),
  n: number({ label: "samples", min: 20, max: 5000, step: 10, default: 2000 }),
  bins: number({ label: "cells a feature is cut into", min: 2, max: 60, step: 1, default: 20 }),
  seed: number({ label: "seed of the draw", min: 0, max: 9999, step: 1, default: 42 }),
  digitize: flag({ label: "the largest value has a cell of its own", default: true }),
  map: flag({ label: "luck by cells and samples", default: false }),
};
