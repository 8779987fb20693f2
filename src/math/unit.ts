import { refuse } from "./validate.ts";

/** The unit an amount of information is counted in: bits take log₂, nats take ln. */
export type Unit = "bits" | "nats";

/** An amount reckoned with natural logarithms, in the unit asked for; never −0. */
export function fromNats(nats: number, unit: Unit): number {
  if (unit === "nats") return nats + 0;
  if (unit === "bits") return nats * Math.LOG2E + 0;
  return refuse(`unit is ${String(unit)}: it must be "bits" or "nats"`);
}
