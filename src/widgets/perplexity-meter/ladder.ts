import { perplexityFromLoss, shannonBounds } from "../../math/index.ts";
import type { Unit } from "../../math/unit.ts";

/** Bits a letter of the held-out tenth, by n-grams of 1 to 9 letters that fall back on shorter ones. */
export const GRAMS = [4.1029, 3.312, 2.6837, 2.2337, 2.101, 2.1545, 2.2861, 2.4326, 2.5622];

/** What `gzip -9` makes of the same letters: 8,373 bytes. */
const GZIP = 3.21;

/** Shannon's bounds for readers, 1951, on another book. */
const READERS = [0.6, 1.3] as const;

export interface Rung {
  readonly name: string;
  /** What a letter costs: one amount, or between two bounds. */
  readonly low: number;
  readonly high: number;
  /** How many letters it looks at, for an n-gram. */
  readonly gram?: number;
}

export interface LadderModel {
  readonly rungs: readonly Rung[];
  readonly chosen: Rung & { readonly perplexity: number };
  /** The reader, once there are letters guessed. */
  readonly you: Rung | undefined;
  readonly top: number;
}

/** Models of the same letters from worst to best, and people. */
export function ladderModel(gram: number, own: readonly number[], unit: Unit): LadderModel {
  const per = unit === "bits" ? 1 : Math.LN2;
  const rung = (name: string, low: number, high = low): Rung => ({ name, low: low * per, high: high * per });
  const top = Math.log2(27);
  const grams = GRAMS.map((bits, i): Rung => ({ ...rung(`${i + 1}-gram`, bits), gram: i + 1 }));
  const chosen = grams[gram - 1]!;
  const { lower = 0, upper = 0 } = own.some(Boolean) ? shannonBounds(own) : {};
  const you = own.some(Boolean) ? rung("you", lower, upper) : undefined;
  return {
    rungs: [
      rung("27 symbols alike", top),
      ...grams,
      rung("gzip", GZIP),
      rung("readers, 1951", ...READERS),
      ...(you ? [you] : []),
    ].sort((a, b) => b.high - a.high),
    chosen: { ...chosen, perplexity: perplexityFromLoss(chosen.high, unit) },
    you,
    top: top * per,
  };
}
