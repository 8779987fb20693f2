import fc from "fast-check";
import type { Param, Schema, State } from "./params.ts";
import { coerce } from "./schema.ts";

/** Random valid states of a schema, its corners included: zeros, ends of ranges, shortest and longest lists. For tests. */
export function sampleState<S extends Schema>(schema: S): fc.Arbitrary<State<S>> {
  const samples = Object.entries(schema).map(([key, param]) => [key, sampleValue(param)]);
  return fc.record(Object.fromEntries(samples)) as unknown as fc.Arbitrary<State<S>>;
}

function sampleValue(param: Param): fc.Arbitrary<unknown> {
  switch (param.kind) {
    case "number":
      return sampleNumber(param);
    case "choice":
      return fc.constantFrom(...param.options);
    case "flag":
      return fc.boolean();
    case "distribution":
      return sampleWeights(param).map((weights) => coerce(param, weights) ?? certain(weights.length));
    case "numbers":
      return fc.array(sampleNumber(param), { minLength: param.minLength, maxLength: param.maxLength });
    case "text":
      return fc
        .string({ unit: "grapheme", maxLength: Math.min(param.maxLength, 200) })
        .map((text) => coerce(param, text));
  }
}

type Range = { readonly min: number; readonly max: number; readonly step: number };

function sampleNumber(param: Range): fc.Arbitrary<number> {
  const { min, max, step } = param;
  const whole = Number.isInteger(min) && Number.isInteger(step);
  const within = whole ? fc.integer({ min, max: Math.floor(max) }) : fc.double({ min, max, noNaN: true });
  return fc.oneof(within, fc.constantFrom(min, max, min <= 0 && max >= 0 ? 0 : min)).map((x) => x || 0);
}

function sampleWeights(param: { minLength: number; maxLength: number }): fc.Arbitrary<number[]> {
  const weight = fc.oneof(
    { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
    fc.constantFrom(0, 1, 1e-300),
  );
  return fc.array(weight, { minLength: param.minLength, maxLength: param.maxLength });
}

const certain = (length: number): number[] => Array.from({ length }, (_, i) => (i === 0 ? 1 : 0));
