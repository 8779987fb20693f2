import type { Table } from "../../figure/defineWidget.ts";
import type { Couple, Model, Verdict } from "./model.ts";

const verdict = ({ kept }: Verdict): string => (kept ? "kept" : "may be luck");

/** The features in order of what was measured, with their luck once it is shown; or the pairs, by what they add. */
export function table({ rows, couples, unit, looks, shuffles, stage }: Model): Table {
  if (stage === "ranked")
    return {
      columns: ["feature", "values", `measured, ${unit}`],
      rows: rows.map(({ name, kinds, mi }) => [name, kinds.length, mi]),
    };
  const luck = [`reached by, of ${shuffles}`, looks ? "p, looks counted" : "p", "verdict"];
  if (couples)
    return {
      columns: ["pair", `together, ${unit}`, "first alone", "second alone", "more than the sum", ...luck],
      rows: [...couples].sort((a, b) => b.interaction - a.interaction).map(coupleRow),
    };
  return {
    columns: [
      "feature",
      "values",
      `measured, ${unit}`,
      "luck by formula",
      "luck by shuffles",
      "to beat",
      ...luck,
    ],
    rows: rows.map((row) => [
      row.name,
      row.kinds.length,
      row.mi,
      row.bias,
      row.mean,
      Number.isFinite(row.hurdle) ? row.hurdle : "more shuffles needed",
      row.reached,
      row.adjusted,
      verdict(row),
    ]),
  };
}

const coupleRow = (couple: Couple) => {
  const [a, b] = couple.members;
  return [
    `${a.name}, ${b.name}`,
    couple.mi,
    a.mi,
    b.mi,
    couple.interaction,
    couple.reached,
    couple.adjusted,
    verdict(couple),
  ];
};
