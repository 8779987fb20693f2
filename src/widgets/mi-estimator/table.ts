import type { Table } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";
import { verdict } from "./sentences.ts";

/** The three features in order of what was measured. */
export function table({ estimates, unit }: Model): Table {
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
