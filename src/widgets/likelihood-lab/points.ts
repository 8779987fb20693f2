import { seededRandom } from "../../math/index.ts";

/** A point with two features, and its kind. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly kind: 0 | 1;
}

const COUNT = 40;

/** The direction in which the kinds lie apart. */
const ACROSS = [Math.cos(0.5), Math.sin(0.5)];

/** How far the points of a kind reach from the gap, and along it to either side. */
const DEPTH = 2.2;
const BREADTH = 1.9;

/** All points lie within, whatever the seed, up to the widest gap. */
export const REACH = { x: 3.4, y: 3 } as const;

/**
 * Forty points of two kinds. Between them is an empty strip as wide as the gap, with a point of each kind at its
 * edges, so that a line can separate them; if the gap is negative the kinds overlap by as much.
 */
export function points(seed: number, gap: number): readonly Point[] {
  const random = seededRandom(seed);
  const drawn = Array.from({ length: COUNT }, (_, i) => ({
    kind: (i % 2) as 0 | 1,
    depth: ((random() + random()) * DEPTH) / 2,
    along: (2 * random() - 1) * BREADTH,
  }));
  const nearest = [0, 1].map((kind) =>
    Math.min(...drawn.filter((point) => point.kind === kind).map(({ depth }) => depth)),
  );
  const [cos, sin] = ACROSS;
  return drawn.map(({ kind, depth, along }) => {
    const across = (kind === 1 ? 1 : -1) * (gap / 2 + depth - nearest[kind]);
    return { x: across * cos - along * sin, y: across * sin + along * cos, kind };
  });
}
