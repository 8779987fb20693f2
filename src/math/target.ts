import { checkDistribution, checkSameLength, refuse } from "./validate.ts";

/** Refuses an index that is none of n classes. */
export function checkClass(index: number, n: number): void {
  if (!(Number.isInteger(index) && index >= 0 && index < n)) {
    refuse(`target is ${index}: it must be the index of one of the ${n} logits`);
  }
}

/** A target as a distribution over n classes: 1 for the class of an index and 0 for others. */
export function readTarget(target: number | ArrayLike<number>, n: number): number[] {
  if (typeof target === "number") {
    checkClass(target, n);
    return Array.from({ length: n }, (_, i) => (i === target ? 1 : 0));
  }
  checkSameLength({ length: n }, target, "logits", "target");
  checkDistribution(target, "target");
  return Array.from(target);
}
