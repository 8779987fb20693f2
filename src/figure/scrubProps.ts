import { redistribute } from "../math/redistribute.ts";
import type { WidgetDefinition } from "./defineWidget.ts";
import type { Schema, State } from "./params.ts";

/** A number of a figure's state, as a `Scrub` shows it. All JSON. */
export interface ScrubProps {
  /** Id of the figure. */
  figure: string;
  param: string;
  /** Which element, where the param is a list. */
  index?: number;
  /** What it is called, for those who listen. */
  label: string;
  min: number;
  max: number;
  step: number;
  /** What the page is drawn with. */
  value: number;
}

/** A probability is moved in hundredths. */
const SHARE = { min: 0, max: 1, step: 0.01 };

/**
 * The props of a scrub, from the figure it belongs to and the state that the page draws the figure in.
 *
 * @throws {Error} naming widget and param, if there is no such number
 */
export function scrubProps<S extends Schema, M>(
  figure: string,
  definition: WidgetDefinition<S, M>,
  state: State<S>,
  param: string,
  index?: number,
  label?: string,
): ScrubProps {
  const spec = definition.params[param];
  const at = `scrub of ${definition.name}: ${param}${index === undefined ? "" : `[${index}]`}`;
  const held = state[param] as unknown;
  const value = Array.isArray(held) ? held[index ?? -1] : held;
  if (spec?.kind !== "number" && spec?.kind !== "numbers" && spec?.kind !== "distribution") {
    throw new Error(`${at} is no number`);
  }
  if (typeof value !== "number") throw new Error(`${at} is not in the figure's state`);
  const { min, max, step } = spec.kind === "distribution" ? SHARE : spec;
  return { figure, param, index, label: label ?? spec.label, min, max, step, value };
}

/** The change that sets one number of a figure's state. */
export function setNumber<S extends Schema, M>(
  { params: schema, adjust }: WidgetDefinition<S, M>,
  params: State<S>,
  { param, index }: Pick<ScrubProps, "param" | "index">,
  value: number,
): Partial<State<S>> {
  const held = params[param] as unknown;
  if (!Array.isArray(held) || index === undefined) return { [param]: value } as Partial<State<S>>;
  if (adjust) return adjust(params, param, index, value);
  const list =
    schema[param].kind === "distribution" ? redistribute(held, index, value) : held.with(index, value);
  return { [param]: list } as unknown as Partial<State<S>>;
}
