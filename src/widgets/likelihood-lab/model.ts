import type { State } from "../../figure/params.ts";
import type { Unit } from "../../math/unit.ts";
import { type Coin, coin } from "./coin.ts";
import { type Line, line } from "./line.ts";
import type { params } from "./params.ts";

export type Model = Coin | Line;

/** What is fitted, a coin or a line; amounts in `unit`. */
export function model(state: State<typeof params>, unit: Unit): Model {
  return state.mode === "coin" ? coin(state.tosses, state.theta, unit) : line(state, unit);
}
