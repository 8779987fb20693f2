import type { QuantityId } from "./quantities.ts";
import type { Quantity } from "./Slider.tsx";

/** The colour and line in which the book draws each quantity. */
export const COLOUR_OF: Readonly<Record<QuantityId, Quantity>> = {
  surprise: "h",
  entropy: "h",
  "cross-entropy": "loss",
  "kl-divergence": "kl",
  "mutual-information": "kl",
  perplexity: "loss",
};
