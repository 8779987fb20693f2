import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as math from "../src/math/index.ts";

interface Claim {
  readonly value: number | string;
  readonly compute: string;
}

interface Exercise {
  readonly id: string;
  readonly answer?: number | string;
  readonly compute?: string;
  readonly tolerance?: number | string;
  readonly mistakes?: readonly Claim[];
}

const folder = join(import.meta.dirname, "exercises");
const files = readdirSync(folder).filter((file) => file.endsWith(".yml"));

/** Evaluates an author's expression over the exports of src/math. */
function compute(expression: string): number {
  const names = Object.keys(math);
  return new Function(...names, `"use strict"; return (${expression})`)(...Object.values(math));
}

const asNumber = (value: number | string) =>
  typeof value === "number" ? value : { inf: Infinity, "-inf": -Infinity }[value]!;

function toleranceOf({ tolerance = 0, answer = 0 }: Exercise): number {
  return typeof tolerance === "number"
    ? tolerance
    : (Number.parseFloat(tolerance) / 100) * Math.abs(asNumber(answer));
}

/** Half a unit in the last decimal the author wrote. */
function rounding(value: number | string): number {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return 0.5000001 * 10 ** -decimals;
}

const agree = (written: number | string, computed: number) =>
  asNumber(written) === computed || Math.abs(asNumber(written) - computed) <= rounding(written);

describe.each(files)("%s", (file) => {
  const exercises: Exercise[] = parse(readFileSync(join(folder, file), "utf8"));
  const numeric = exercises.filter((exercise) => exercise.answer !== undefined);

  it("asks for numbers", () => expect(numeric.length).toBeGreaterThan(0));

  it.each(numeric)("$id: the stored answer is what src/math computes", ({ answer, compute: expression }) => {
    const computed = compute(expression!);
    expect(agree(answer!, computed), `${expression} is ${computed}, stored ${answer}`).toBe(true);
  });

  const mistakes = numeric.flatMap((exercise) =>
    (exercise.mistakes ?? []).map((mistake) => ({ id: exercise.id, exercise, ...mistake })),
  );

  it.each(mistakes)("$id: the mistake $value comes about as it says", ({ value, compute: expression }) => {
    const computed = compute(expression);
    expect(agree(value, computed), `${expression} is ${computed}, stored ${value}`).toBe(true);
  });

  it.each(mistakes)("$id: the mistake $value is not near enough to be right", ({ value, exercise }) => {
    const distance = Math.abs(asNumber(value) - asNumber(exercise.answer!));
    expect(Number.isNaN(distance) ? 0 : distance).toBeGreaterThan(toleranceOf(exercise));
  });
});
