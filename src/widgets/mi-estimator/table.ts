import type { Table } from "../../figure/defineWidget.ts";
import { MAP_BINS, MAP_SAMPLES } from "./measured.ts";
import type { Model } from "./model.ts";
import { verdict } from "./sentences.ts";

/** The three features in order of what was measured; or the map. */
export function table({ estimates, unit, map }: Model): Table {
  if (map) {
    return {
      columns: ["cells", ...MAP_SAMPLES.map((n) => `${n} samples, ${unit}`)],
      rows: map.map((row, i) => [MAP_BINS[i], ...row]),
    };
  }
  return {
    columns: [
      "feature",
      `measured, ${unit}`,
      "shuffles, mean",
      "shuffles, 95%",
      "Miller–Madow",
      "true",
      "p",
      "verdict",
    ],
    rows: estimates
      .toSorted((a, b) => b.mi - a.mi)
      .map((each) => [
        `${each.name}, ${each.what}`,
        each.mi,
        each.luck.mean,
        each.luck.high,
        each.corrected,
        each.truth,
        each.pValue,
        verdict(each),
      ]),
  };
}
