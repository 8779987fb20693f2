import type { Scale } from "./scale.ts";

export interface Ticks {
  /** How many, about, or which. Default: about 5. */
  ticks?: number | readonly number[];
  /** What a tick says. Give a function that stays the same, or the axis is drawn anew each time. */
  format?: (value: number) => string;
}

/** The ticks of a scale with their words; numbers below 1 are written ".25", minus as "−". */
export function ticksOf(
  scale: Scale,
  { ticks = 5, format = plain }: Ticks,
): { readonly value: number; readonly text: string }[] {
  const values = typeof ticks === "number" ? scale.ticks(ticks) : ticks;
  return values.map((value) => ({ value, text: format(value) }));
}

const plain = (value: number): string =>
  String(value)
    .replace("-", "\u2212")
    .replace(/^(\u2212?)0\./, "$1.");
