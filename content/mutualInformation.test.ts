import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mutualInformation } from "../src/math/index.ts";
import { FAINT } from "../src/widgets/mi-estimator/model.ts";
import { REFERENCE } from "../src/widgets/mi-estimator/reference.ts";

const lesson = readFileSync(join(import.meta.dirname, "lessons/09-mutual-information.mdx"), "utf8");
/** Nats measured and nats of luck, row after row; a measure is followed by the true one. */
const rows = [...lesson.matchAll(/^\| (?:settles it|says little|is noise) \|.*$/gm)].map(([row]) =>
  [...row.matchAll(/inBits\(([\d.]+)\)/g)].map(([, nats]) => Number(nats)),
);

describe("what lesson 9 says of three features", () => {
  it("is what the estimator counts, and what its shuffles stay below", () => {
    expect(rows).toHaveLength(3);
    rows.forEach((nats, i) => {
      const { counts, luck } = REFERENCE.features[i]!;
      const all = counts.flat().reduce((sum, count) => sum + count, 0);
      const measured = mutualInformation(
        counts.map((cell) => cell.map((count) => count / all)),
        "nats",
      );
      expect(nats[0]).toBeCloseTo(measured, 5);
      expect(Math.abs(nats.at(-1)! - luck.high)).toBeLessThan(5e-5);
    });
    expect(rows[1]![1]).toBeCloseTo(FAINT, 7);
  });
});
