import type { Sample } from "./model.ts";

/** Predictions nearer than this would have their numbers printed on each other. */
const NEAR = 0.055;

/** Predictions of one truth in order of p, cut into groups that stand together. */
export function clusters(samples: readonly Sample[]): readonly (readonly Sample[])[] {
  const groups: Sample[][] = [];
  for (const sample of samples.toSorted((a, b) => a.p - b.p)) {
    const group = groups.at(-1);
    if (group && sample.p - group[0].p < NEAR) group.push(sample);
    else groups.push([sample]);
  }
  return groups;
}
