import { describe, expect, it } from "vitest";
import fixture from "./fixtures/exact.json";
import { expectNear } from "./fixtures/expectNear.ts";
import * as math from "./index.ts";

type Encoded = number | string | Encoded[] | { [key: string]: Encoded };

/** JSON has no infinities: there they are strings. */
function decode(value: Encoded): unknown {
  if (value === "Infinity" || value === "-Infinity") return Number(value);
  return Array.isArray(value) ? value.map(decode) : value;
}

function compute(name: string, args: unknown): number[] {
  const result: unknown = (math as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(
    ...(args as unknown[]),
  );
  if (typeof result === "number") return [result];
  if (Array.isArray(result)) return result;
  const { hx, hy, hxy, hyGivenX, hxGivenY, mi } = result as math.JointInformation;
  return [hx, hy, hxy, hyGivenX, hxGivenY, mi];
}

describe("agreement with 400-digit arithmetic", () => {
  for (const name of new Set(fixture.cases.map((entry) => entry.of))) {
    it(`${name} is right to a few ulp`, () => {
      const cases = fixture.cases.filter((entry) => entry.of === name);
      for (const { args, value } of cases) {
        const got = compute(name, decode(args as Encoded));
        const want = [decode(value as Encoded)].flat() as number[];
        expect(got).toHaveLength(want.length);
        got.forEach((x, i) => {
          expectNear(x, want[i]!);
        });
        expect(got.some((x) => Object.is(x, -0))).toBe(false);
      }
    });
  }
});
