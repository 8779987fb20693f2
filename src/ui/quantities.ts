/** What the book measures: the names by which exercises ask for it, and how each is spoken of. */
export const QUANTITIES = {
  surprise: { name: "surprise", asks: "how much one outcome told, once it has come" },
  entropy: { name: "entropy", asks: "how unsure one is before looking, by one’s own odds" },
  "cross-entropy": { name: "cross-entropy", asks: "what the outcomes of one cost at the prices of another" },
  "kl-divergence": {
    name: "KL divergence",
    asks: "how much of such a bill the right prices would have saved",
  },
  "mutual-information": { name: "mutual information", asks: "what one thing says about another" },
  perplexity: { name: "perplexity", asks: "among how many a blind guess would do as well" },
} as const;

export type QuantityId = keyof typeof QUANTITIES;

export const QUANTITY_IDS = Object.keys(QUANTITIES) as QuantityId[];
