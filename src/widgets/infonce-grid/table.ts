import type { Table } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";

/** A row a picture that is drawn: its similarity to every caption, and its price. */
export function table({ rows, unit, loss }: Model): Table {
  const captions = rows.map((_, i) => `caption ${i + 1}`);
  return {
    columns: ["picture", ...captions, "share of its own", `price in ${unit}`],
    rows: [
      ...rows.map(({ cells, price }, i) => [
        i + 1,
        ...cells.map(({ similarity }) => similarity),
        formatNumber(cells[i].share, 4),
        formatNumber(price, 4),
      ]),
      ["mean of the batch", ...captions.map(() => ""), "", formatNumber(loss, 4)],
    ],
  };
}
