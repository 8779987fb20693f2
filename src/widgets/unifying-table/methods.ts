import type { BadgeName } from "../../ui/Badge.tsx";
import type { QuantityId } from "../../ui/quantities.ts";

export interface Method {
  /** Also the name of its formula's file, if it has one. */
  readonly id: string;
  readonly name: string;
  /** What it optimises, where words say it better than a formula. */
  readonly words?: string;
  readonly quantity: QuantityId;
  /** Who stands first: what is fixed (forward) or what is trained (reverse). */
  readonly direction?: "forward" | "reverse" | "either way";
  readonly badge: BadgeName;
  /** How far the claim goes. */
  readonly point: string;
  /** Where the book speaks of it: a lesson's slug, and a heading of that lesson. */
  readonly lesson: string;
  readonly heading?: string;
}

/** In the order of the book. */
export const METHODS: readonly Method[] = [
  {
    id: "classification",
    name: "classification",
    quantity: "cross-entropy",
    direction: "forward",
    badge: "exact",
    point: "On average least at the true shares. So is the Brier score.",
    lesson: "cross-entropy-loss",
  },
  {
    id: "decision-trees",
    name: "decision trees",
    quantity: "mutual-information",
    direction: "either way",
    badge: "exact",
    point: "Of the rows at the node. For the world they come from it is an estimate, mostly too high.",
    lesson: "mutual-information",
  },
  {
    id: "language-models",
    name: "language models",
    quantity: "cross-entropy",
    direction: "forward",
    badge: "exact",
    point: "The same loss, paid token by token.",
    lesson: "perplexity",
  },
  {
    id: "distillation",
    name: "distillation",
    quantity: "kl-divergence",
    direction: "forward",
    badge: "exact",
    point: "T² gives back to the slope what softening takes.",
    lesson: "modern-ai",
    heading: "distillation",
  },
  {
    id: "vae",
    name: "VAEs",
    quantity: "kl-divergence",
    direction: "reverse",
    badge: "bound",
    point: "Never below −ln p(x). The gap is a reverse KL as well.",
    lesson: "modern-ai",
    heading: "variational-autoencoders",
  },
  {
    id: "diffusion",
    name: "diffusion",
    quantity: "kl-divergence",
    direction: "forward",
    badge: "bound",
    point:
      "Bells, step by step; with first and last never below −ln p(x). The simple loss drops the weights.",
    lesson: "modern-ai",
    heading: "diffusion-models",
  },
  {
    id: "rlhf",
    name: "RLHF",
    quantity: "kl-divergence",
    direction: "reverse",
    badge: "exact",
    point: "The best policy is known: the reference tilted by the reward.",
    lesson: "modern-ai",
    heading: "rlhf",
  },
  {
    id: "trpo",
    name: "TRPO",
    quantity: "kl-divergence",
    direction: "forward",
    badge: "exact",
    point: "Each step’s KL is the constraint itself.",
    lesson: "modern-ai",
    heading: "rlhf",
  },
  {
    id: "ppo",
    name: "PPO",
    words: "gain, with the ratio new to old cut off at 1 ± ε",
    quantity: "kl-divergence",
    badge: "metaphor",
    point: "“Limits the step by KL”: it clips a ratio. A KL penalty is its variant.",
    lesson: "modern-ai",
    heading: "rlhf",
  },
  {
    id: "dpo",
    name: "DPO",
    quantity: "cross-entropy",
    direction: "forward",
    badge: "exact",
    point: "RLHF with the reward rewritten, if preferences follow Bradley–Terry.",
    lesson: "modern-ai",
    heading: "dpo",
  },
  {
    id: "contrastive",
    name: "contrastive learning",
    words: "−ln of the share its own partner gets among N",
    quantity: "mutual-information",
    direction: "forward",
    badge: "bound",
    point: "ln N less this loss is, on average, at most I, and never above ln N.",
    lesson: "modern-ai",
    heading: "contrastive-learning",
  },
  {
    id: "calibration",
    name: "calibration",
    quantity: "cross-entropy",
    direction: "forward",
    badge: "exact",
    point: "The KL is what honest claims would save.",
    lesson: "modern-ai",
    heading: "calibration",
  },
  {
    id: "watching",
    name: "watching entropy",
    words: "the model’s entropy, watched in training",
    quantity: "entropy",
    badge: "metaphor",
    point: "“Collapse” names four different things, and low can be right.",
    lesson: "modern-ai",
    heading: "watching-entropy",
  },
  {
    id: "everything",
    name: "all of AI",
    words: "“everything minimises surprise”",
    quantity: "surprise",
    badge: "metaphor",
    point: "True of a loss that is −ln of a probability. A hinge loss is none.",
    lesson: "modern-ai",
    heading: "what-the-ledger-does-not-say",
  },
];
