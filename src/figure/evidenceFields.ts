/** What somebody else needs in order to check a result: the card's fields, in order. */
export const FIELDS = [
  { key: "process", label: "Random process", asks: "What is left to chance, and with which probabilities?" },
  { key: "method", label: "Simulation or formula", asks: "What did you run, or work out?" },
  { key: "output", label: "Output", asks: "What came of it, in which unit?" },
  { key: "check", label: "Failure check", asks: "What would you have seen, had it gone wrong?" },
  { key: "expected", label: "Expected output", asks: "What number did you expect, and what would it mean?" },
] as const;

export type Field = (typeof FIELDS)[number]["key"];

/** What a card says; a field nothing was written in may be missing. */
export type Evidence = Readonly<Partial<Record<Field, string>>>;
