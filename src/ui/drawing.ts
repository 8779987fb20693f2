/** A curve by its height at each sample; undefined where nothing is drawn. */
export type Heights = readonly (number | undefined)[];

/**
 * Lays a straight stroke over the samples it passes, one height each; a stroke between two samples snaps to
 * the nearer.
 *
 * @param xs - the samples, increasing
 * @param heights - the curve so far
 * @param from - where the stroke begins, in domain units; `to`, where it ends
 * @param bounds - the least and greatest height; what goes beyond is cut off
 * @returns the curve with the stroke on it
 */
export function paint(
  xs: readonly number[],
  heights: Heights,
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  bounds: readonly [number, number],
): Heights {
  const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
  const clamp = (y: number) => Math.min(bounds[1], Math.max(bounds[0], y));
  const within = (x: number) => x >= left[0] && x <= right[0];
  if (!xs.some(within)) {
    const at = nearest(xs, to[0]);
    return heights.map((height, i) => (i === at ? clamp(to[1]) : height));
  }
  const width = right[0] - left[0];
  return heights.map((height, i) => {
    const x = xs[i]!;
    if (!within(x)) return height;
    const share = width > 0 ? (x - left[0]) / width : 0;
    return clamp(left[1] + share * (right[1] - left[1]));
  });
}

function nearest(xs: readonly number[], x: number): number {
  return xs.reduce((best, sample, i) => (Math.abs(sample - x) < Math.abs(xs[best]! - x) ? i : best), 0);
}

/** The samples that have a height, in order. */
function drawn(heights: Heights): number[] {
  return heights.flatMap((height, i) => (height === undefined ? [] : i));
}

/**
 * The curve without gaps: straight between what is drawn, level beyond its ends.
 *
 * @returns a height for each sample, or undefined if nothing is drawn
 * @example fill([0, 1, 2, 3], [undefined, 0, undefined, 2]) // [0, 0, 1, 2]
 */
export function fill(xs: readonly number[], heights: Heights): number[] | undefined {
  const known = drawn(heights);
  const [first] = known;
  if (first === undefined) return undefined;
  return xs.map((x, i) => {
    const before = known.findLast((k) => k <= i) ?? first;
    const after = known.find((k) => k >= i) ?? before;
    const start = heights[before]!;
    if (i <= before || before === after) return start;
    return start + ((x - xs[before]!) / (xs[after]! - xs[before]!)) * (heights[after]! - start);
  });
}

/**
 * Whether the curve is drawn from end to end, with no gap wider than allowed; between neighbouring samples
 * there is none.
 *
 * @param maxGap - the widest stretch that may be left to a straight line, in domain units
 */
export function isComplete(xs: readonly number[], heights: Heights, maxGap: number): boolean {
  const known = drawn(heights);
  if (known.length === 0) return false;
  const marks = [0, ...known, xs.length - 1];
  // Samples such as 0.1 + 0.2 are not where they should be to the last digit.
  const allowed = maxGap * (1 + 1e-9);
  return marks.every((i, n) => {
    const before = marks[n - 1] ?? i;
    return i - before <= 1 || xs[i]! - xs[before]! <= allowed;
  });
}
