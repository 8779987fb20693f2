import type { Table } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** A row a bin, the empty ones too. */
export function table({ bins }: Model): Table {
  return {
    columns: ["claims from", "up to", "answers", "mean claim", "share of yes", "gap"],
    rows: bins.map(({ from, to, count, confidence, accuracy }) => [
      formatNumber(from, 2),
      formatNumber(to, 2),
      count,
      ...(confidence === undefined || accuracy === undefined
        ? ["empty", "empty", ""]
        : [confidence, accuracy, Math.abs(accuracy - confidence)].map((x) => formatNumber(x, 4))),
    ]),
  };
}
