import type { Table } from "../../figure/defineWidget.ts";
import { perplexityFromLoss } from "../../math/index.ts";
import type { Model } from "./model.ts";

/** Order by order, as in the lesson's table; with a drawing, beside it. */
export function table({ scores, unit, drawing }: Model): Table {
  if (drawing) {
    return {
      columns: ["order", `you, in ${unit}`, `held-out, in ${unit}`, "you less truth"],
      rows: drawing.misses.map(({ order, drawn, truth, error }) => [order, drawn, truth, error]),
    };
  }
  return {
    columns: [
      "order",
      "contexts",
      `training, ${unit} a letter, bare counts`,
      "held-out letters bare counts call impossible",
      `held-out, ${unit} a letter`,
      "like so many equal letters",
    ],
    rows: scores.map(({ order, contexts, training, impossible, heldOut }) => [
      order,
      contexts,
      training,
      impossible,
      heldOut,
      perplexityFromLoss(heldOut, unit),
    ]),
  };
}
