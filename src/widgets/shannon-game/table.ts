import type { Table } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";

/** The letters by number of guesses; of a class, its readers. */
export function table({ who, name, score, rival, readers, unit }: Model): Table {
  if (who === "class") {
    return {
      columns: ["reader", "letters", "found at once", `at least, ${unit}`, `at most, ${unit}`],
      rows: [...readers, ...(score ? [score] : [])].map(({ letters, atOnce, low, high }, i) => [
        i < readers.length ? i + 1 : "all",
        letters,
        atOnce,
        low,
        high,
      ]),
    };
  }
  return {
    columns: ["guesses", `letters, ${name}`, ...(rival ? ["letters, 5-gram"] : [])],
    rows: (score?.counts ?? []).map((count, i) => [i + 1, count, ...(rival ? [rival.counts[i]!] : [])]),
  };
}
