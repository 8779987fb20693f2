import type { Table } from "../../figure/defineWidget.ts";
import type { Model } from "./model.ts";
import { plural } from "./sentences.ts";

/** What is drawn, in numbers. */
export function table({ mode, unit, tokens, cut, ladder }: Model): Table {
  switch (mode) {
    case "cut":
      return {
        columns: ["tokens", "how many", `${unit} a token`, "perplexity", `${unit} a letter`],
        rows: cut.cuts.map(({ kind, count, perToken, perplexity }) => [
          plural(kind),
          count,
          perToken,
          perplexity,
          cut.perLetter,
        ]),
      };
    case "ladder":
      return {
        columns: ["who", `at least, ${unit} a letter`, `at most, ${unit} a letter`],
        rows: ladder.rungs.map(({ name, low, high }) => [name, low, high]),
      };
    default:
      return {
        columns: ["token", "probability", `surprise in ${unit}`],
        rows: tokens.tokens.map(({ p, surprise }, i) => [i + 1, p, surprise]),
      };
  }
}
