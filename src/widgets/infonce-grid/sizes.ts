import { LARGEST, params } from "./params.ts";
import { MOST_DRAWN } from "./similarities.ts";

/** Batches a reader can choose: every one that is drawn in full, then doublings. */
export const SIZES: readonly number[] = [
  ...Array.from({ length: MOST_DRAWN }, (_, i) => i + 1),
  ...Array.from({ length: Math.log2(LARGEST / MOST_DRAWN) }, (_, i) => MOST_DRAWN * 2 ** (i + 1)),
];

/** The place of the size nearest to this one, by ratio. */
export function placeOfSize(n: number): number {
  const away = SIZES.map((size) => Math.abs(Math.log(size / n)));
  return away.indexOf(Math.min(...away));
}

/** Slider places a decade of temperature; the first place is 0. */
const PER_DECADE = 20;
const COLDEST = 0.01;
export const ZERO = Math.round(PER_DECADE * Math.log10(COLDEST)) - 1;
export const HOTTEST = Math.round(PER_DECADE * Math.log10(params.temperature.max));

export const temperatureAt = (place: number): number =>
  place <= ZERO ? 0 : Number((10 ** (place / PER_DECADE)).toPrecision(2));

export const placeOf = (temperature: number): number =>
  temperature < COLDEST ? ZERO : Math.round(PER_DECADE * Math.log10(temperature));
