import { defineWidget } from "../../figure/defineWidget.ts";
import { formatNumber } from "../../ui/format.ts";
import { CostMap, GaussianKl } from "./GaussianKl.tsx";
import { model } from "./model.ts";
import { params } from "./params.ts";
import { describe } from "./summary.ts";

const bells = (muP: number, sdP: number, muQ: number, sdQ: number) => ({ muP, sdP, muQ, sdQ, held: 0 });

export default defineWidget({
  name: "gaussian-kl",
  title: "Gaussian KL visualiser",
  question: "Where does the divergence come from?",
  params,
  model,
  summary: describe,
  table: ({ p, q, forward, reverse, parts, areas, direction, unit }) => ({
    columns: ["quantity", "value"],
    rows: [
      ["centre of P", formatNumber(p.mean, 2)],
      ["width of P", formatNumber(p.sd, 2)],
      ["centre of Q", formatNumber(q.mean, 2)],
      ["width of Q", formatNumber(q.sd, 2)],
      [`KL(P‖Q) in ${unit}`, formatNumber(forward)],
      [`KL(Q‖P) in ${unit}`, formatNumber(reverse)],
      [`${direction === "forward" ? "KL(P‖Q)" : "KL(Q‖P)"}, from the distance`, formatNumber(parts.shift)],
      [`${direction === "forward" ? "KL(P‖Q)" : "KL(Q‖P)"}, from the widths`, formatNumber(parts.spread)],
      ["paid where the first bell is higher", formatNumber(areas.positive)],
      ["refunded where the second is higher", formatNumber(areas.negative)],
    ],
  }),
  presets: [
    { id: "equal", label: "Exactly P", state: bells(0, 1, 0, 1) },
    { id: "shift", label: "Off centre", state: bells(0, 1, 1, 1) },
    { id: "wide", label: "Too wide", state: bells(0, 1, 0, 2) },
    { id: "both", label: "Off and wide", state: bells(-1, 1, 1, 2) },
    { id: "posterior", label: "A code and its prior", state: bells(0.5, 0.8, 0, 1) },
    { id: "collapsed", label: "A very sure code", state: bells(0, 0.1, 0, 1) },
  ],
  formulaValues: ({ forward, reverse, parts }) => ({
    forward: formatNumber(forward),
    reverse: formatNumber(reverse),
    shift: formatNumber(parts.shift),
    spread: formatNumber(parts.spread),
  }),
  View: GaussianKl,
  needs: ({ map }) => (map ? CostMap.come() : undefined),
});
