import type { Param, Schema, State } from "./params.ts";

/**
 * Sums this close to 1 are a distribution as they stand; others are divided by their sum. Far closer than
 * `src/math` asks for, so that what a figure makes of its state (products of margins, mixtures) is one too.
 */
const ROUNDING = 1e-12;

/** How far off the sum may be that an author wrote, thirds and sixths with six digits. */
const WRITTEN = 1e-5;

/** The state every param of the schema starts in. */
export function defaults<S extends Schema>(schema: S): State<S> {
  return mapSchema(schema, (param) => param.default);
}

/**
 * The nearest value the param allows, or `undefined` where none is near: numbers are clamped (and rounded
 * if the param counts whole steps), distributions normalised, text cut to length; a wrong type or count is
 * dropped. Never NaN, never -0.
 */
export function coerce(param: Param, value: unknown): unknown {
  switch (param.kind) {
    case "number":
      return isNumber(value) ? clamp(param, value) : undefined;
    case "choice":
      return param.options.includes(value as string) ? value : undefined;
    case "flag":
      return typeof value === "boolean" ? value : undefined;
    case "distribution":
      return isList(param, value) ? distributionFrom(value) : undefined;
    case "numbers":
      return isList(param, value) ? value.map((x) => clamp(param, x)) : undefined;
    case "text":
      return typeof value === "string" ? cut(value, param.maxLength) : undefined;
  }
}

/**
 * A state with some params changed, each made to fit the schema. What cannot fit is left as it was, and so
 * are keys the schema does not know. Returns `base` itself if nothing changes.
 */
export function merge<S extends Schema>(schema: S, base: State<S>, patch: Partial<State<S>>): State<S> {
  let next: Record<string, unknown> | undefined;
  for (const [key, raw] of Object.entries(patch)) {
    const param = Object.hasOwn(schema, key) ? schema[key] : undefined;
    const value = param && coerce(param, raw);
    if (value === undefined || sameValue(value, base[key])) continue;
    next ??= { ...base };
    next[key] = value;
  }
  return (next as State<S> | undefined) ?? base;
}

/** Whether two values of one param are equal, lists compared by element. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((x, i) => Object.is(x, b[i]));
}

/**
 * The state an author wrote as props of a widget, defaults filled in.
 *
 * @param where - file and line, for the message
 * @throws {Error} naming place, param and value, if a prop is unknown, of the wrong type or out of range
 */
export function checkProps<S extends Schema>(
  schema: S,
  props: Readonly<Record<string, unknown>>,
  where: string,
): State<S> {
  for (const key of Object.keys(props)) {
    if (!Object.hasOwn(schema, key)) {
      const known = Object.keys(schema).join(", ") || "none";
      throw new Error(`${where}: unknown param "${key}" (known: ${known})`);
    }
  }
  return mapSchema(schema, (param, key) => {
    const value = props[key];
    if (value === undefined) return param.default;
    const problem = problemWith(param, value);
    if (problem) throw new Error(`${where}: ${key} ${problem}, got ${JSON.stringify(value)}`);
    return coerce(param, value);
  });
}

function problemWith(param: Param, value: unknown): string | undefined {
  switch (param.kind) {
    case "number":
      return isNumber(value) && clamp(param, value) === value ? undefined : `must be ${range(param)}`;
    case "choice":
      return coerce(param, value) === value ? undefined : `must be one of ${param.options.join(", ")}`;
    case "flag":
      return typeof value === "boolean" ? undefined : "must be true or false";
    case "distribution":
      if (!isList(param, value)) return `must be ${count(param)} probabilities`;
      if (value.some((x) => x < 0 || x > 1)) return "must hold probabilities from 0 to 1";
      return isUnitSum(value, WRITTEN) ? undefined : `must sum to 1, sums to ${sum(value)}`;
    case "numbers":
      if (!isList(param, value)) return `must be ${count(param)} numbers`;
      return value.every((x) => clamp(param, x) === x) ? undefined : `must hold numbers ${range(param)}`;
    case "text":
      if (typeof value !== "string") return "must be text";
      return coerce(param, value) === value
        ? undefined
        : `must be at most ${param.maxLength} characters of text`;
  }
}

const range = (param: { min: number; max: number; step: number }): string =>
  `${countsWholes(param) ? "a whole number " : ""}from ${param.min} to ${param.max}`;

const count = (param: { minLength: number; maxLength: number }): string =>
  `${param.minLength} to ${param.maxLength}`;

const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value);

const isList = (param: { minLength: number; maxLength: number }, value: unknown): value is number[] =>
  Array.isArray(value) &&
  value.length >= param.minLength &&
  value.length <= param.maxLength &&
  value.every(isNumber);

const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);

const isUnitSum = (p: readonly number[], tolerance: number): boolean => Math.abs(sum(p) - 1) <= tolerance;

const countsWholes = (param: { min: number; step: number }): boolean =>
  Number.isInteger(param.min) && Number.isInteger(param.step);

function clamp(param: { min: number; max: number; step: number }, x: number): number {
  const inRange = Math.min(Math.max(x, param.min), param.max);
  return (countsWholes(param) ? Math.round(inRange) : inRange) || 0;
}

function distributionFrom(weights: readonly number[]): readonly number[] | undefined {
  const p = weights.map((w) => Math.max(w, 0) || 0);
  if (isUnitSum(p, ROUNDING)) return p.map((w) => Math.min(w, 1));
  const total = sum(p);
  if (total > 1e-290 && total < Infinity) return p.map((w) => w / total);
  // Two weights of 1e308 have no finite sum, two of 1e-320 no exact one: scale by the largest first.
  const largest = Math.max(...p);
  return largest > 0 && largest < Infinity ? distributionFrom(p.map((w) => w / largest)) : undefined;
}

/** Text without halves of surrogate pairs, which no URL can carry, cut between characters. */
function cut(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(LONE_SURROGATE, "\uFFFD");
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function mapSchema<S extends Schema>(schema: S, pick: (param: Param, key: string) => unknown): State<S> {
  const entries = Object.entries(schema).map(([key, param]) => [key, pick(param, key)]);
  return Object.fromEntries(entries) as State<S>;
}
