import type { State } from "../../figure/params.ts";
import { surprisal } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";
import { CURVE, ladder, type Point, top, type View } from "./curve.ts";
import type { params } from "./params.ts";

/** Something that may happen, and what its news is worth. */
export interface Event {
  readonly p: number;
  /** In the model's unit. */
  readonly surprise: number;
  /** As many fair coins all showing heads are as rare: the surprise in bits. */
  readonly coins: number;
}

export interface Model {
  readonly unit: Unit;
  readonly view: View;
  readonly event: Event;
  /** A second event, independent of the first. */
  readonly other: Event;
  /** Both of them happening. */
  readonly both: Event;
  readonly curve: readonly Point[];
  /** From certain down by halvings. */
  readonly ladder: readonly Point[];
  /** Height of the chart. */
  readonly top: number;
}

/** Every number the surprise curve shows, amounts in `unit`. */
export function model({ p, other, view }: State<typeof params>, unit: Unit): Model {
  const event = (share: number): Event => ({
    p: share,
    surprise: surprisal(share, unit),
    coins: surprisal(share),
  });
  return {
    unit,
    view,
    event: event(p),
    other: event(other),
    both: event(p * other),
    curve: CURVE[unit],
    ladder: ladder(unit),
    top: top(view, unit),
  };
}
