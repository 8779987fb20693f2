import type { Quantity } from "../../ui/Slider.tsx";

/** One idea of the book, and how it is made from those before it. */
export interface Idea {
  readonly id: IdeaId;
  readonly name: string;
  /** The ideas it is made from, the last of them its neighbour on the map. */
  readonly from: readonly IdeaId[];
  /** What is written at its arrow, in lines. */
  readonly verb: readonly string[];
  /** The same spelled out, for the list: "cross-entropy: the average with the wrong belief". */
  readonly relation: string;
  readonly question: string;
  /** What the map says while the idea is chosen. */
  readonly sentence: string;
  /** The lesson that explains it. */
  readonly lesson: string;
  readonly quantity?: Quantity;
}

export const IDS = [
  "surprise",
  "entropy",
  "compression",
  "cross-entropy",
  "classifiers",
  "language-models",
  "kl-divergence",
  "vae",
  "diffusion",
  "rlhf",
  "mutual-information",
  "decision-trees",
  "contrastive",
] as const;

export type IdeaId = (typeof IDS)[number];

/** In the order they are read: each quantity, then what it is used for. */
export const IDEAS: readonly Idea[] = [
  {
    id: "surprise",
    name: "surprise",
    from: [],
    verb: [],
    relation: "of one outcome, where everything starts",
    question: "How much did that tell you?",
    sentence: "It starts with one outcome: the less you expected it, the more it told you.",
    lesson: "surprise",
    quantity: "h",
  },
  {
    id: "entropy",
    name: "entropy",
    from: ["surprise"],
    verb: ["average"],
    relation: "the average of the surprises",
    question: "How unsure are you before you look?",
    sentence:
      "Average the surprises, each as often as it comes, and you have entropy: what is left to find out before you look.",
    lesson: "entropy",
    quantity: "h",
  },
  {
    id: "compression",
    name: "compression",
    from: ["entropy"],
    verb: ["entropy is its floor"],
    relation: "entropy is its floor",
    question: "How short can a message get?",
    sentence:
      "No code that can be read back spends fewer bits a symbol, on average, than the entropy; the best one needs less than one bit more.",
    lesson: "coding-and-compression",
  },
  {
    id: "cross-entropy",
    name: "cross-entropy",
    from: ["entropy"],
    verb: ["with the", "wrong belief"],
    relation: "the same average with the wrong belief",
    question: "What does it cost to expect Q when the world follows P?",
    sentence:
      "Take the average again, but with the surprises of someone who believes Q while P is true: that is cross-entropy, and it is never less than entropy.",
    lesson: "cross-entropy",
    quantity: "loss",
  },
  {
    id: "classifiers",
    name: "classifiers",
    from: ["cross-entropy"],
    verb: ["their loss"],
    relation: "cross-entropy is their loss",
    question: "What does it cost to be sure and wrong?",
    sentence:
      "A classifier trained on cross-entropy pays for its surprise at the right label, so being sure and wrong costs it most.",
    lesson: "cross-entropy-loss",
  },
  {
    id: "language-models",
    name: "language models",
    from: ["cross-entropy"],
    verb: ["word by word"],
    relation: "cross-entropy, paid word by word",
    question: "Among how many next words does it hesitate?",
    sentence:
      "A language model pays cross-entropy word by word; perplexity says the same as a number of equally likely words.",
    lesson: "perplexity",
  },
  {
    id: "kl-divergence",
    name: "KL divergence",
    from: ["entropy", "cross-entropy"],
    verb: ["difference"],
    relation: "the difference between cross-entropy and entropy",
    question: "How much of that cost could have been saved?",
    sentence:
      "Cross-entropy less entropy is the part you could have saved, the KL divergence: 0 if you believe what is true, and more otherwise.",
    lesson: "kl-divergence",
    quantity: "kl",
  },
  {
    id: "vae",
    name: "VAE",
    from: ["kl-divergence"],
    verb: ["a leash to a prior"],
    relation: "KL is its leash to a prior",
    question: "How much should a code say about its input?",
    sentence:
      "A variational autoencoder pays for rebuilding its input, and a KL besides for every code that its prior did not expect.",
    lesson: "modern-ai",
  },
  {
    id: "diffusion",
    name: "diffusion",
    from: ["kl-divergence"],
    verb: ["at every step"],
    relation: "a KL at every step",
    question: "How do you learn to undo noise?",
    sentence:
      "A diffusion model undoes noise in small steps, and the bound it is trained from holds a KL for each: between the step back q and the one it learned, p.",
    lesson: "modern-ai",
  },
  {
    id: "rlhf",
    name: "RLHF",
    from: ["kl-divergence"],
    verb: ["a price for straying"],
    relation: "KL is its price for straying",
    question: "How far may a model stray for a reward?",
    sentence:
      "A model tuned for the approval of people earns its reward less β times its KL from the model it came from.",
    lesson: "modern-ai",
  },
  {
    id: "mutual-information",
    name: "mutual information",
    from: ["kl-divergence"],
    verb: ["between joint", "and product"],
    relation: "KL between joint and product",
    question: "What does one variable say about another?",
    sentence:
      "KL between a joint distribution and the product of its margins is mutual information: what one variable says about the other, 0 if they are independent.",
    lesson: "mutual-information",
    quantity: "kl",
  },
  {
    id: "decision-trees",
    name: "decision trees",
    from: ["mutual-information"],
    verb: ["picks the question"],
    relation: "mutual information picks the next question",
    question: "Which question is worth asking first?",
    sentence:
      "A decision tree asks next whatever says most about the label among its examples: information gain is their mutual information.",
    lesson: "mutual-information",
  },
  {
    id: "contrastive",
    name: "contrastive learning",
    from: ["mutual-information"],
    verb: ["a bound from below"],
    relation: "a bound on mutual information from below",
    question: "Which two belong together?",
    sentence:
      "Contrastive learning tells true pairs among N from chance ones; ln N less its loss is at most the mutual information, and never more than ln N.",
    lesson: "modern-ai",
  },
];
