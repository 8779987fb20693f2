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

/** Of the steps 1, 2, 5 and 10 times a power of ten the one nearest to the wanted, by ratio: where they part. */
const NEXT = { two: Math.sqrt(2), five: Math.sqrt(10), ten: Math.sqrt(50) };

/** How far beyond an end, in steps, a tick may fall by rounding. */
const HAIR = 1e-9;

/** The multiples of a round step from one value to another, about so many. */
function ticks(from: number, to: number, count: number): number[] {
  const wanted = (to - from) / count;
  const power = Math.floor(Math.log10(wanted));
  const ratio = wanted / 10 ** power;
  const times = ratio >= NEXT.ten ? 10 : ratio >= NEXT.five ? 5 : ratio >= NEXT.two ? 2 : 1;
  // Whole numbers over a power of ten are as exact as can be; a power below 1 would carry its error along.
  const [up, down] = power < 0 ? [times, 10 ** -power] : [times * 10 ** power, 1];
  const first = Math.ceil((from * down) / up - HAIR);
  const last = Math.floor((to * down) / up + HAIR);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ((first + i) * up) / down || 0);
}
