import type { Table } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import type { Model } from "./model.ts";
import { powerOfTen } from "./sentences.ts";
import { steepness } from "./training.ts";

/** Of a training every tenth step. */
const EVERY = 10;

/** A row a toss, or a row every tenth step. */
export function table(model: Model): Table {
  const { unit } = model;
  if (model.mode === "coin") {
    return {
      columns: ["toss", "outcome", "probability", `surprise in ${unit}`, "product so far"],
      rows: model.tosses.map(({ heads, p, price, product }, i) => [
        i + 1,
        heads ? "heads" : "tails",
        formatNumber(p, 2),
        formatNumber(price),
        powerOfTen(product),
      ]),
    };
  }
  return {
    columns: ["steps", `loss in ${unit}`, `entropy in ${unit}`, "on the right side", "length of the weights"],
    rows: model.moments.flatMap(({ loss, entropy, right, weights }, step) =>
      step % EVERY === 0
        ? [[step, formatNumber(loss), formatNumber(entropy), right, formatNumber(steepness(weights), 2)]]
        : [],
    ),
  };
}
