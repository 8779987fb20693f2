import { ticks } from "d3";

/** From units of the domain to pixels, rounded to a hundredth, and back. */
export interface Scale {
  (value: number): number;
  readonly invert: (pixel: number) => number;
  /** The pixels of the domain's ends. */
  readonly range: () => [start: number, end: number];
  /** Round values within the domain, about so many. */
  readonly ticks: (count: number) => number[];
}

type Ends = readonly [from: number, to: number];

/** Short in the page, and the same in Node as in the browser, whose last digits may differ. */
const round = (pixel: number) => Math.round(pixel * 100) / 100 || 0;

/**
 * A scale on which equal steps are equally long.
 *
 *   pixel = start + (value − from) / (to − from) · (end − start)
 *
 * Ours and not d3's, which brings dates, colours and interpolators: four fifths of what d3 would weigh here.
 *
 * @param domain - its two ends, not equal
 * @param range - the pixels of these ends
 * @example linearScale([0, 1], [0, 300])(0.5) // 150
 */
export function linearScale([from, to]: Ends, [start, end]: Ends): Scale {
  const perUnit = (end - start) / (to - from);
  return Object.assign((value: number) => round(start + (value - from) * perUnit), {
    invert: (pixel: number) => from + (pixel - start) / perUnit,
    range: (): [number, number] => [start, end],
    ticks: (count: number) => ticks(from, to, count),
  });
}

/**
 * A scale on which equal ratios are equally long. Its ticks are powers of ten.
 *
 * @param domain - its two ends, positive and not equal
 * @param range - the pixels of these ends
 * @example logScale([1, 100], [0, 300])(10) // 150
 */
export function logScale([from, to]: Ends, range: Ends): Scale {
  const exponent = linearScale([Math.log10(from), Math.log10(to)], range);
  return Object.assign((value: number) => exponent(Math.log10(value)), {
    // Powers and logarithms miss the ends by a hair.
    invert: (pixel: number) =>
      pixel === range[0] ? from : pixel === range[1] ? to : 10 ** exponent.invert(pixel),
    range: exponent.range,
    ticks: (count: number) =>
      exponent
        .ticks(count)
        .filter(Number.isInteger)
        .map((power) => 10 ** power),
  });
}
