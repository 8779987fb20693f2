import type { State } from "../../figure/params.ts";
import { BADGE_NAMES, type BadgeName } from "../../ui/Badge.tsx";
import { METHODS, type Method } from "./methods.ts";
import type { params } from "./params.ts";

type Choices = State<typeof params>;

export interface Model {
  readonly shown: readonly Method[];
  /** How many of those shown bear each badge. */
  readonly counts: Readonly<Record<BadgeName, number>>;
  readonly sentence: string;
}

const ofQuantity = ({ quantity, direction }: Method, wanted: Choices["quantity"]) =>
  wanted === "all" ||
  (wanted === "reverse-kl" ? quantity === "kl-divergence" && direction === "reverse" : quantity === wanted);

/** The methods that fit, and what they have in common. */
export function model({ quantity, badge }: Choices): Model {
  const shown = METHODS.filter(
    (method) => ofQuantity(method, quantity) && (badge === "all" || method.badge === badge),
  );
  const counts = Object.fromEntries(
    BADGE_NAMES.map((name) => [name, shown.filter((method) => method.badge === name).length]),
  ) as Record<BadgeName, number>;
  return { shown, counts, sentence: sentence({ quantity, badge }, shown, counts) };
}

const ABOUT_BADGE: Readonly<Record<BadgeName, string>> = {
  exact: "what they compute is one of the book’s quantities itself.",
  bound: "what they compute lies on one side, what was wanted on the other.",
  metaphor: "the words promise more than is computed.",
};

const ABOUT_QUANTITY: Readonly<Record<Exclude<Choices["quantity"], "all">, string>> = {
  surprise: "one pays for surprise, and it is not all there is.",
  entropy: "a number to watch, and a word that says too much.",
  "cross-entropy": "what happens is charged for, at the model’s prices.",
  "kl-divergence": "ask of each which side is trained.",
  "reverse-kl": "what is trained stands first, and must not go where the fixed one never would.",
  "mutual-information": "one computes it, the other bounds it from below.",
};

function sentence({ quantity, badge }: Choices, shown: readonly Method[], counts: Model["counts"]): string {
  const all = METHODS.length;
  const { exact, bound, metaphor } = counts;
  if (shown.length === 0) return `None of the ${all} is both.`;
  if (shown.length === all)
    return `Of ${all} methods, ${exact} compute a quantity of this book, ${bound} bound one, and ${metaphor} borrow the words.`;
  if (quantity === "all") return `${shown.length} of ${all}: ${ABOUT_BADGE[badge as BadgeName]}`;
  if (badge === "all") return `${shown.length} of ${all}: ${ABOUT_QUANTITY[quantity]}`;
  return `${shown.length} of ${all}: ${shown.map(({ name }) => name).join(", ")}.`;
}
