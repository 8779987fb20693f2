import { COLDEST, HOTTEST } from "./params.ts";

/** Slider places a decade. */
const PER_DECADE = 40;

export const placeOf = (temperature: number): number => Math.round(PER_DECADE * Math.log10(temperature));

export const FIRST = placeOf(COLDEST);
export const LAST = placeOf(HOTTEST);

/** A temperature of three figures, within reach. */
const trimmed = (temperature: number) =>
  Number(Math.min(HOTTEST, Math.max(COLDEST, temperature)).toPrecision(3));

export const temperatureAt = (place: number): number => trimmed(10 ** (place / PER_DECADE));

/** At which a logit claims this probability, or the nearest to it. */
export function temperatureFor(logit: number, claimed: number): number {
  const wanted = Math.log(claimed / (1 - claimed));
  // On the other side of a half, or on it, there is none.
  return wanted * logit <= 0 ? HOTTEST : trimmed(logit / wanted);
}
