import type { Table } from "../../figure/defineWidget.ts";
import { evenly } from "../../ui/comparison.ts";
import { coinKl } from "./curve.ts";
import type { Model } from "./model.ts";

/** The sum outcome by outcome; the drawing beside the truth; or the curve at the tenths, the belief among them. */
export function table({ mode, terms, kl, unit, drawing, p, q }: Model): Table {
  if (mode === "path") {
    return {
      columns: ["outcome", "p", "q", `p log p/q in ${unit}`],
      rows: [...terms.map(({ name, p, q, amount }) => [name, p, q, amount]), ["together", 1, 1, kl]],
    };
  }
  if (drawing) {
    return {
      columns: ["q", `you, in ${unit}`, `truth, in ${unit}`, "you less truth"],
      rows: drawing.tenths.map(({ x, drawn, truth, error }) => [x, drawn, truth, error]),
    };
  }
  const beliefs = mode === "draw" ? evenly(10) : [...new Set([...evenly(10), q])].sort((a, b) => a - b);
  return {
    columns: ["q", `KL(P‖Q) in ${unit}`, `KL(Q‖P) in ${unit}`],
    rows: beliefs.map((belief) => [belief, coinKl(p, belief, unit), coinKl(belief, p, unit)]),
  };
}
