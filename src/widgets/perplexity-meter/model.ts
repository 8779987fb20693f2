import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { cutModel } from "./cut.ts";
import { ladderModel } from "./ladder.ts";
import type { params } from "./params.ts";
import { tokensModel } from "./tokens.ts";

/** Perplexity of ten tokens, of one text cut in three ways, or of one text under several models. */
export function model({ mode, p, token, gram, own }: State<typeof params>, unit: Unit) {
  return {
    mode,
    unit,
    tokens: tokensModel(p, unit),
    cut: cutModel(token, unit),
    ladder: ladderModel(gram, own, unit),
  };
}

export type Model = ReturnType<typeof model>;
