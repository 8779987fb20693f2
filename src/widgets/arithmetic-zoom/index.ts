import { defineWidget } from "../../figure/defineWidget.ts";
import { shortestBinary } from "../../math/index.ts";
import { formatNumber, formatProbability } from "../../ui/format.ts";
import { ArithmeticZoom } from "./ArithmeticZoom.tsx";
import { bitsOf, model } from "./model.ts";
import { params } from "./params.ts";
import { presets } from "./presets.ts";
import { summary, widthText } from "./sentences.ts";

export default defineWidget({
  name: "arithmetic-zoom",
  title: "Arithmetic zoom",
  question: "How many bits name this message?",
  params,
  model,
  summary,
  table: ({ intervals, places, pieces }) => ({
    columns: ["letters", "last letter", "its probability", "width", "bits", "binary digits that name it"],
    rows: intervals.map((interval, i) => {
      const piece = pieces[places[i - 1] ?? -1];
      return [
        i,
        piece?.name ?? "none",
        piece ? formatProbability(piece.p) : "",
        widthText(interval.width),
        formatNumber(bitsOf(interval)),
        shortestBinary(interval),
      ];
    }),
  }),
  presets,
  formulaValues: ({ interval, bits, digits }) => ({
    width: widthText(interval.width),
    bits: formatNumber(bits, 2),
    digits: String(digits.length),
  }),
  View: ArithmeticZoom,
});
