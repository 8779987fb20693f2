import type { Table } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** A row a prediction, then the mean. */
export function table({ samples, mean, meanSquared, unit }: Model): Table {
  return {
    columns: ["no.", "truth", "probability of yes", `price in ${unit}`, "squared error"],
    rows: [
      ...samples.map(({ key, yes, p, price, squared }) => [
        key,
        yes ? "yes" : "no",
        p,
        formatNumber(price, 4),
        formatNumber(squared, 4),
      ]),
      ["mean", "", "", formatNumber(mean, 4), formatNumber(meanSquared, 4)],
    ],
  };
}
