/** What was true in each of the book's batches of five. */
export const TRUTHS = [1, 0, 1, 1, 0] as const;

/** Four qualities of prediction for them, the best first. */
export const BATCHES = {
  perfect: [1, 0, 1, 1, 0],
  good: [0.9, 0.1, 0.8, 0.9, 0.2],
  poor: [0.6, 0.4, 0.6, 0.6, 0.4],
  wrong: [0.1, 0.9, 0.1, 0.1, 0.9],
} as const;

export type Quality = keyof typeof BATCHES;

/** The good batch but for one sample, sure of the opposite of what was true. */
export const ALL_BUT_ONE = [0.9, 0.1, 0.8, 0.01, 0.2] as const;
