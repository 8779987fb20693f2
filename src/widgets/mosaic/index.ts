import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { Mosaic } from "./Mosaic.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { signed, summary } from "./sentences.ts";

export default defineWidget({
  name: "mosaic",
  title: "Mosaic",
  question: "How straight are the lines?",
  params,
  model,
  summary,
  table: ({ x, y, columns, rows, unit }) => ({
    columns: [x, y, "together", "if independent", `log ratio in ${unit}`, `share of I in ${unit}`],
    rows: columns.flatMap((column) =>
      column.cells.map(({ p, ratio }, i) => [
        column.name,
        rows[i]!.name,
        formatProbability(p),
        formatProbability(column.p * rows[i]!.p),
        signed(ratio),
        formatNumber(p > 0 ? p * ratio : 0),
      ]),
    ),
  }),
  presets,
  formulaValues: ({ mi, hx, hy, hxy, hyGivenX, hxGivenY }) => ({
    mi: formatNumber(mi),
    hx: formatNumber(hx),
    hy: formatNumber(hy),
    hxy: formatNumber(hxy),
    rest: formatNumber(hyGivenX),
    other: formatNumber(hxGivenY),
  }),
  View: Mosaic,
});
