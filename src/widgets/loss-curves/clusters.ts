import type { Sample } from "./model.ts";

/** Predictions nearer than this, across and as a share of the chart's height, would have their numbers printed on each other. */
const NEAR = { across: 0.055, up: 0.075 };

/** Predictions of one truth in order of p, cut into groups that stand together on a chart of this height. */
export function clusters(samples: readonly Sample[], top: number): readonly (readonly Sample[])[] {
  const groups: Sample[][] = [];
  for (const sample of samples.toSorted((a, b) => a.p - b.p)) {
    const group = groups.at(-1);
    if (group && together(group[0], sample, top)) group.push(sample);
    else groups.push([sample]);
  }
  return groups;
}

function together(a: Sample, b: Sample, top: number): boolean {
  const up = Math.abs(Math.min(a.price, top) - Math.min(b.price, top));
  return Math.abs(a.p - b.p) < NEAR.across && up < NEAR.up * top;
}
