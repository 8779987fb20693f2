/** The unit an amount of information is counted in: bits take log₂, nats take ln. */
export type Unit = "bits" | "nats";
