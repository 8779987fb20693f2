import type { Table } from "../../figure/defineWidget.ts";
import { binaryEntropy } from "../../math/index.ts";
import { evenly } from "../../ui/comparison.ts";
import { share, slope } from "./curve.ts";
import type { Model } from "./model.ts";

/** The curve at the tenths: beside the drawing while comparing, else taken apart, with the point's own row among them. */
export function table(model: Model): Table {
  const { unit, drawing } = model;
  if (model.mode === "compare" && drawing) {
    return {
      columns: ["p", `you, in ${unit}`, `truth, in ${unit}`, "you less truth"],
      rows: drawing.tenths.map(({ x, drawn, truth, error }) => [x, drawn, truth, error]),
    };
  }
  const points =
    model.mode === "draw" ? evenly(10) : [...new Set([...evenly(10), model.p])].sort((a, b) => a - b);
  return {
    columns: ["p", `H(p) in ${unit}`, "from heads", "from tails", `slope, ${unit} per unit of p`],
    rows: points.map((p) => [p, binaryEntropy(p, unit), share(p, unit), share(1 - p, unit), slope(p, unit)]),
  };
}
