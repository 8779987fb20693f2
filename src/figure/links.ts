import type { Unit } from "../math/unit.ts";
import type { WidgetDefinition } from "./defineWidget.ts";
import type { Param, Schema, State } from "./params.ts";
import { coerce, sameValue } from "./schema.ts";

/*
 * A figure's state in a link: `#explorer:p=.7,.2,.1;unit=bits`. One entry per figure, several joined by "&".
 * Within an entry come the params in the schema's order, those at their default left out, then the unit.
 * Numbers are written in the shortest form that reads back exactly. Names, choices and text are
 * percent-encoded, so none of `# & : ; = ,` occurs in them. Nothing read here is trusted.
 */

/** Far beyond any honest state; keeps hostile links cheap. */
const MAX_LENGTH = 20_000;

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A state as a link writes it: "p=.7,.2,.1;unit=bits". Params at their default, or kept out of links, are omitted. */
export function formatState<S extends Schema>(schema: S, state: State<S>, unit?: Unit): string {
  const parts = Object.entries(schema)
    .filter(([key, param]) => param.link !== false && !sameValue(state[key], param.default))
    .map(([key, param]) => `${key}=${formatValue(param, state[key])}`);
  if (unit) parts.push(`unit=${unit}`);
  return parts.join(";");
}

/** What a link's text says about a state. Values out of range are clamped, anything unreadable is dropped. Never throws. */
export function parseState<S extends Schema>(
  schema: S,
  text: string,
): { readonly state: Partial<State<S>>; readonly unit?: Unit } {
  const state: Record<string, unknown> = {};
  let unit: Unit | undefined;
  for (const part of text.slice(0, MAX_LENGTH).split(";")) {
    const at = part.indexOf("=");
    if (at < 0) continue;
    const key = part.slice(0, at).trim();
    const written = part.slice(at + 1).trim();
    if (key === "unit") {
      if (written === "bits" || written === "nats") unit = written;
      continue;
    }
    const param = Object.hasOwn(schema, key) ? schema[key] : undefined;
    if (!param || param.link === false) continue;
    const value = coerce(param, readValue(param, written));
    if (value !== undefined) state[key] = value;
  }
  return { state: state as Partial<State<S>>, ...(unit && { unit }) };
}

/** The states a page's hash carries, by figure id; "#explorer" without a colon is a plain anchor and carries none. */
export function readHash(hash: string): Map<string, string> {
  const states = new Map<string, string>();
  const text = hash.replace(/^#/, "").slice(0, MAX_LENGTH);
  // Mail and chat programs like to encode a whole hash; only then is no colon left.
  for (const entry of (text.includes(":") ? text : decode(text)).split("&")) {
    const at = entry.indexOf(":");
    if (at > 0) states.set(decode(entry.slice(0, at)), entry.slice(at + 1));
  }
  return states;
}

/** The hash that carries these states: the inverse of `readHash`. */
export function writeHash(states: Iterable<readonly [id: string, state: string]>): string {
  return `#${[...states].map(([id, state]) => `${encodeURIComponent(id)}:${state}`).join("&")}`;
}

/** The hash that puts the figure of this id into this state: "#explorer:p=.7,.2,.1;unit=bits". */
export function linkTo<S extends Schema, M>(
  id: string,
  definition: WidgetDefinition<S, M>,
  params: State<S>,
  unit?: Unit,
): string {
  return writeHash([[id, formatState(definition.params, params, unit)]]);
}

function formatValue(param: Param, value: unknown): string {
  switch (param.kind) {
    case "number":
      return shortest(value as number);
    case "distribution":
    case "numbers":
      return (value as readonly number[]).map(shortest).join(",");
    case "flag":
      return value ? "1" : "0";
    default:
      return encodeURIComponent(value as string);
  }
}

function readValue(param: Param, written: string): unknown {
  switch (param.kind) {
    case "number":
      return readNumber(written);
    case "distribution":
    case "numbers":
      return written === "" ? [] : written.split(",", param.maxLength + 1).map(readNumber);
    case "flag":
      return { 1: true, true: true, 0: false, false: false }[written];
    default:
      return decode(written);
  }
}

const shortest = (x: number): string =>
  String(x)
    .replace(/^(-?)0\./, "$1.")
    .replace("e+", "e");

const readNumber = (written: string): number => (NUMBER.test(written.trim()) ? Number(written) : Number.NaN);

/** Percent-decoding that leaves what is not well encoded as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
