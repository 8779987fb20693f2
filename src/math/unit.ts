import { refuse } from "./validate.ts";

/** The unit an amount of information is counted in: bits take log₂, nats take ln. */
export type Unit = "bits" | "nats";

/** Whether amounts are wanted in bits; refuses what is neither unit. Asked once, before a loop. */
export function inBits(unit: Unit): boolean {
  if (unit !== "bits" && unit !== "nats") refuse(`unit is ${unit}: it must be "bits" or "nats"`);
  return unit === "bits";
}

/**
 * The logarithm of x in bits or in nats. log₂ is taken as such, not as ln x / ln 2, which misses whole
 * numbers: it makes 29.000000000000004 bits of 2⁻²⁹.
 */
export function logIn(bits: boolean, x: number): number {
  return bits ? Math.log2(x) : Math.log(x);
}

/** An amount computed in nats, in bits if these are wanted. */
export function fromNats(bits: boolean, nats: number): number {
  return bits ? nats / Math.LN2 : nats;
}
