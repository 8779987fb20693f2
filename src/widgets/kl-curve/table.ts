import type { Table } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";

/** The sum term by term. */
export function table({ terms, unit, kl }: Model): Table {
  return {
    columns: ["outcome", "p", "q", `p log p/q in ${unit}`],
    rows: [...terms.map(({ name, p, q, amount }) => [name, p, q, amount]), ["together", 1, 1, kl]],
  };
}
