import { formatAmount, formatNumber } from "../../ui/format.ts";
import { DIGITS, type Model } from "./model.ts";

const ALL = DIGITS.toLocaleString("en");

/** What the picture shows, without adding it up: the lesson asks that first. */
export function summary({ flipped, flippedSurprise, goodSurprise, unit }: Model): string {
  if (flipped.length === 0)
    return `One second on a wire: ${ALL} digits, all as they were sent. Nothing surprises.`;
  const [bad, good] = [
    formatAmount(flippedSurprise, unit, 2),
    formatNumber(goodSurprise, goodSurprise < 0.1 ? 4 : 2),
  ];
  const count = flipped.length === 1 ? "one of them" : `${flipped.length} of them`;
  return `One second on a wire: ${ALL} digits, ${count} flipped. Each stroke is as tall as that digit’s surprise: ${bad} where it is flipped, ${good} where it is right.`;
}

/** What the slider's place means. */
export function place({ flipped, flippedSurprise, unit }: Model): string {
  if (flipped.length === 0) return `none of ${ALL} flipped`;
  return `${flipped.length} of ${ALL} flipped, a surprise of ${formatAmount(flippedSurprise, unit, 2)} each`;
}
