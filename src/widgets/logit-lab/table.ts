import type { Table } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";
import { machineText } from "./sentences.ts";

/** A row a class, from its logit to its gradient; the loss stands in the target's row. */
export function table({ classes, target, loss, shift, twice, unit, machine }: Model): Table {
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
      ...(machine ? [`e^z in ${machine.format}`, `its share in ${machine.format}`] : []),
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
      ...(machine ? [machineText(machine.exponentials[i]), machineText(machine.shares[i])] : []),
    ]),
  };
}
