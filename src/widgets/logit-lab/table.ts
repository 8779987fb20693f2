import type { Table } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";

/** A row a class, from its logit to its gradient; the loss stands in the target's row. */
export function table({ classes, target, loss, shift, twice, unit }: Model): Table {
  return {
    columns: [
      "class",
      "target",
      "logit",
      "softmax",
      ...(twice ? ["softmax of it"] : []),
      `loss in ${unit}`,
      "gradient",
      "logit after a step",
    ],
    rows: classes.map(({ name, truth, z, p, priced, gradient, next }, i) => [
      name,
      truth,
      z + shift,
      p,
      ...(twice ? [priced] : []),
      i === target ? loss : "",
      gradient,
      next + shift,
    ]),
  };
}
